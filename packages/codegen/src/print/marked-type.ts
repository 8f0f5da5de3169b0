import { type SchemaObject, type TransformNodeOptions, transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import { type OmitMark, TYPE_MARK, type TypeMark } from "../typing/copied-schema.js";

/** The TypeScript type that a mark stands for; `undefined` of a schema without one. */
export function markedType(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  const { factory } = ts;
  const mark = (schema as { [TYPE_MARK]?: TypeMark })[TYPE_MARK];
  const reference = (name: string, ...args: ts.TypeNode[]) => factory.createTypeReferenceNode(name, args);
  const stream = () => reference("ReadableStream", reference("Uint8Array"));
  switch (mark) {
    case "Blob":
      return reference("Blob");
    case "byte stream":
      return stream();
    case "binary body":
      return factory.createUnionTypeNode([
        reference("Blob"),
        reference("ArrayBuffer"),
        reference("Uint8Array"),
        stream(),
      ]);
    case "open tuple": {
      const { prefixItems, items } = schema as { prefixItems: SchemaObject[]; items: SchemaObject };
      const rest = factory.createArrayTypeNode(transformSchemaObject(items, options));
      return factory.createTupleTypeNode([
        ...prefixItems.map((it) => transformSchemaObject(it, options)),
        factory.createRestTypeNode(rest),
      ]);
    }
    case "other string":
    case "other number":
      // Accepts every string or number without swallowing the literals beside it.
      return factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(
          mark === "other string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword,
        ),
        factory.createTypeLiteralNode([]),
      ]);
    case undefined:
      return undefined;
    default:
      return "alias" in mark ? reference(mark.alias) : omitType(mark, options);
  }
}

function omitType({ omit, of }: OmitMark, options: TransformNodeOptions): ts.TypeNode {
  const keys = omit.map((it) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(it)));
  const base = transformSchemaObject(of as unknown as SchemaObject, options);
  return ts.factory.createTypeReferenceNode("Omit", [base, ts.factory.createUnionTypeNode(keys)]);
}
