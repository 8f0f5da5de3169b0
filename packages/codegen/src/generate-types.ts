import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { asObject, asString, type OpenApiDocument } from "./document/json.js";
import { nameSchemas } from "./name-schemas.js";
import { OPEN_MEMBER, openAnswers } from "./open-answers.js";
import { docComment, fileHeader, type GeneratedFile, literal } from "./source-text.js";

/** What generation needs to know beside the document. */
export interface GenerateTypesOptions {
  /** The command that made the files, for their header: `"npm run generate"`. */
  readonly command: string;
}

/**
 * The document's types: `openapi.ts` as openapi-typescript prints them, and `schemas.ts` with one named export for
 * every schema under `components/schemas`.
 *
 * A property with a default stays optional, since callers need not send it; an enum marked `x-extensible-enum` is
 * open, in answers, to members that the document does not list yet.
 */
export async function generateTypes(
  document: OpenApiDocument,
  options: GenerateTypesOptions,
): Promise<GeneratedFile[]> {
  const nodes = await openapiTS(openAnswers(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => (OPEN_MEMBER in schema ? anyOtherString() : undefined),
  });
  const header = fileHeader(options.command);
  return [
    { path: "openapi.ts", text: header + astToString(nodes) },
    { path: "schemas.ts", text: header + namedExports(document) },
    {
      path: "index.ts",
      text: `${header}export type * from "./openapi.js";\nexport type * from "./schemas.js";\n`,
    },
  ];
}

/** `string & {}`: accepts every string without swallowing the literals beside it. */
function anyOtherString(): ts.TypeNode {
  const { factory } = ts;
  return factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
}

function namedExports(document: OpenApiDocument): string {
  const schemas = asObject(asObject(document["components"])["schemas"]);
  const exports = Array.from(nameSchemas(document), ([name, exported]) => {
    const schema = asObject(schemas[name]);
    const comment = docComment([asString(schema["title"]), asString(schema["description"])]);
    return `${comment}export type ${exported} = components["schemas"][${literal(name)}];\n`;
  });
  return `import type { components } from "./openapi.js";\n\n${exports.join("\n")}`;
}
