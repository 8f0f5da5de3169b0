import { isObject, type OpenApiDocument } from "../json.js";
import { DocumentError } from "./document-error.js";
import { positionOf, type SourceFile } from "./source-file.js";

/** Something about the document that its reader should know, and that does not stop anything. */
export interface Remark {
  readonly pointer: string;
  readonly reason: string;
}

/**
 * Checks that a file is an OpenAPI document that this tool reads. 3.2 is read as 3.1: it adds to it, and takes nothing away.
 *
 * @throws {DocumentError} when it is another kind of document, or of another version.
 */
export function checkOpenApi(file: SourceFile): { document: OpenApiDocument; remarks: readonly Remark[] } {
  const document = file.value;
  if (!isObject(document))
    throw refused(file, "", `this is ${kindOf(file, document)}, not an OpenAPI document`, EXPECTED);
  if (!Object.hasOwn(document, "openapi")) throw noOpenApi(file, document);
  const version = document["openapi"];
  if (typeof version !== "string")
    throw refused(
      file,
      "/openapi",
      `the version ${JSON.stringify(version)} is no string`,
      'Write it in quotes: "3.1.0".',
    );
  if (/^3\.[01](?:\.|$)/.test(version)) return { document, remarks: missingParts(document) };
  if (/^3\.2(?:\.|$)/.test(version))
    return { document, remarks: [{ pointer: "/openapi", reason: NEWER }, ...missingParts(document)] };
  throw refused(
    file,
    "/openapi",
    `OpenAPI ${JSON.stringify(version)} is not supported`,
    'Expected "3.0.x" or "3.1.x".',
  );
}

const EXPECTED = 'Expected an object with `openapi: "3.0.x"` or `"3.1.x"`, in JSON or YAML.';
const NEWER = "OpenAPI 3.2 is read as 3.1: what 3.2 adds is not generated";
const NO_INFO = "there is no `info`: the client has no title to be named after, unless `--name` gives one";
const NO_CONTENT = "there are neither `paths` nor `webhooks` nor `components`: nothing to generate from";
const CONVERT =
  "Convert it to OpenAPI 3 first, with `npx swagger2openapi FILE --outfile openapi.json` or at https://editor.swagger.io.";

/** What every OpenAPI document has (3.1 §4.8.1), and this one lacks: a draft, or a part of another document. */
function missingParts(document: OpenApiDocument): Remark[] {
  const lacks = (key: string) => (document[key] ?? null) === null;
  return [
    ...(lacks("info") ? [NO_INFO] : []),
    ...(["paths", "webhooks", "components"].every(lacks) ? [NO_CONTENT] : []),
  ].map((reason) => ({ pointer: "", reason }));
}

function noOpenApi(file: SourceFile, document: OpenApiDocument): DocumentError {
  if (Object.hasOwn(document, "swagger"))
    return refused(file, "/swagger", `this is a Swagger ${String(document["swagger"])} document`, CONVERT);
  for (const [key, name] of [
    ["asyncapi", "an AsyncAPI"],
    ["arazzo", "an Arazzo"],
    ["overlay", "an Overlay"],
  ] as const) {
    if (Object.hasOwn(document, key)) return refused(file, `/${key}`, `this is ${name} document`, EXPECTED);
  }
  const keys = Object.keys(document)
    .slice(0, 5)
    .map((key) => JSON.stringify(key.slice(0, 40)));
  const found = keys.length === 0 ? "it is empty" : `it begins with ${keys.join(", ")}`;
  return refused(file, "", `there is no \`openapi\` key; ${found}`, EXPECTED);
}

function kindOf({ text }: SourceFile, value: unknown): string {
  if (/^\s*</.test(text)) return "a web page or XML";
  if (Array.isArray(value)) return "a list";
  return value === null ? "nothing but comments" : `a ${typeof value}`;
}

function refused(file: SourceFile, pointer: string, what: string, remedy: string): DocumentError {
  const place = pointer === "" ? {} : { pointer, position: positionOf(file, pointer) };
  return new DocumentError({ file: file.name, ...place, what, remedy });
}
