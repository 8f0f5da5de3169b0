import {
  astToString,
  type ComponentsObject,
  type GlobalContext,
  type OperationObject,
  type SchemaObject,
  type TransformNodeOptions,
  transformComponentsObject,
  transformOperationObject,
  transformSchemaObject,
  tsPropertyIndex,
} from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "./document/json.js";
import type { Generated } from "./generated.js";
import { docComment, fileHeader, type GeneratedFile, literal } from "./print/source-text.js";
import { type Api, readApi } from "./read-api.js";
import { AllProperties } from "./typing/all-properties.js";
import { TYPE_MARK, type TypeMark } from "./typing/copied-schema.js";
import type { TypeDocument } from "./typing/type-document.js";

/** What generation needs to know beside the document. */
export interface GenerateTypesOptions {
  /** The command that made the files, for their header: `"npm run generate"`. */
  readonly command: string;
}

/**
 * The document's types: `openapi.ts` with `components` and `operations` as openapi-typescript prints them, and `schemas.ts`
 * with one named export for every schema, webhook and callback.
 *
 * A property with a default stays optional, since callers need not send it; an enum marked `x-extensible-enum` is
 * open, in answers, to members that the document does not list yet.
 */
export function generateTypes(document: OpenApiDocument, options: GenerateTypesOptions): Generated {
  const api = readApi(document);
  return {
    files: printTypes(api, options.command),
    problems: api.problems.all,
    operations: api.operations.length,
  };
}

/** The files of the types module. */
export function printTypes({ types, operations }: Api, command: string): GeneratedFile[] {
  const header = fileHeader(command);
  const context = transformContext(types);
  const components = printInterface(
    "components",
    membersOf(transformComponentsObject(types.components as unknown as ComponentsObject, context)),
  );
  const members = operations.map((operation) => {
    const copied = types.operations.get(operation) as unknown as OperationObject;
    const type = ts.factory.createTypeLiteralNode(
      concise(transformOperationObject(copied, { path: "#", ctx: context })),
    );
    return ts.factory.createPropertySignature(undefined, tsPropertyIndex(operation.key), undefined, type);
  });
  const recursive = types.recursive.map(({ name, schema }) =>
    ts.factory.createTypeAliasDeclaration(
      undefined,
      name,
      undefined,
      transformSchemaObject(schema as SchemaObject, { path: "#", ctx: context }),
    ),
  );
  const nodes = [components, printInterface("operations", members), ...recursive, ...withRequired(context)];
  return [
    { path: "openapi.ts", text: header + narrowIndent(astToString(nodes)) },
    { path: "schemas.ts", text: header + namedExports(types) },
    {
      path: "index.ts",
      text: `${header}export type * from "./openapi.js";\nexport type * from "./schemas.js";\n`,
    },
  ];
}

/** openapi-typescript's own context. Its loading, linting and bundling are skipped: the copy is made for it. */
function transformContext({ components }: TypeDocument): GlobalContext {
  const properties = new AllProperties(components.schemas);
  const kinds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ...components };
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Only its loading uses the configuration.
    redoc: undefined as unknown as GlobalContext["redoc"],
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: markedType,
    transformProperty: undefined,
    resolve: <T>(ref: string): T | undefined => {
      const [, , kind = "", name = ""] = ref.split("/");
      if (kind === "schemas") return { properties: properties.of(name) } as T;
      return kinds[kind]?.[name] as T | undefined;
    },
  };
}

function markedType(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
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
    default:
      return mark && reference(mark.alias);
  }
}

/**
 * The helper that openapi-typescript uses for what an `allOf` makes required: its own refuses a key that the type has only
 * in some branches, and lets what it makes required be `undefined`.
 */
function withRequired(context: GlobalContext): ts.Node[] {
  if (context.injectFooter.length === 0) return [];
  const source = "type WithRequired<T, K extends PropertyKey> = T & Required<Pick<T, K & keyof T>>;";
  return [...ts.createSourceFile("helper.ts", source, ts.ScriptTarget.ESNext).statements];
}

/**
 * An operation's members that say something. openapi-typescript also prints what is not there (`query?: never`), and
 * headers of which nothing is known: a third of the lines of a large document's operations.
 */
function concise(operation: readonly ts.TypeElement[]): ts.TypeElement[] {
  return withoutNever(operation).map((member) => {
    const name = nameOf(member);
    if (name === "parameters") return withMembers(member, withoutNever);
    if (name !== "responses") return member;
    return withMembers(member, (responses) =>
      responses.map((response) => withMembers(response, withoutEmptyHeaders)),
    );
  });
}

function withoutNever(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  return members.filter(
    (it) => !(ts.isPropertySignature(it) && it.questionToken && it.type?.kind === ts.SyntaxKind.NeverKeyword),
  );
}

function withoutEmptyHeaders(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  return withoutNever(members).filter((it) => {
    const type = nameOf(it) === "headers" && ts.isPropertySignature(it) ? it.type : undefined;
    return !(type && ts.isTypeLiteralNode(type) && type.members.every(ts.isIndexSignatureDeclaration));
  });
}

/** The property with its type's members changed; its comment stays. */
function withMembers(
  property: ts.TypeElement,
  change: (members: readonly ts.TypeElement[]) => ts.TypeElement[],
): ts.TypeElement {
  if (
    !ts.isPropertySignature(property) ||
    property.type === undefined ||
    !ts.isTypeLiteralNode(property.type)
  )
    return property;
  const type = ts.factory.createTypeLiteralNode(change(property.type.members));
  const { modifiers, name, questionToken } = property;
  const changed = ts.factory.createPropertySignature(modifiers, name, questionToken, type);
  return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(property));
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

/** The compiler's printer indents by four spaces; all else that is generated by two. */
function narrowIndent(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}

function membersOf(nodes: readonly ts.Node[]): readonly ts.TypeElement[] {
  return nodes.filter(ts.isTypeLiteralNode).flatMap((node) => [...node.members]);
}

function printInterface(name: string, members: readonly ts.TypeElement[]): ts.InterfaceDeclaration {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, members);
}

function namedExports({ namedTypes }: TypeDocument): string {
  if (namedTypes.length === 0) return "export {};\n";
  const exports = namedTypes.map(
    ({ key, name, comment }) =>
      `${docComment(comment)}export type ${name} = components["schemas"][${literal(key)}];\n`,
  );
  return `import type { components } from "./openapi.js";\n\n${exports.join("\n")}`;
}
