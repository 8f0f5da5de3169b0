import { asObject, asString, type JsonObject } from "../json.js";
import { childPointer } from "../pointer.js";
import { ProblemError } from "../problem.js";
import { type Located, resolveRef } from "../resolve.js";
import type { Field, MediaType, Parameter, ParameterLocation, Response } from "./api.js";
import { listIn, mapIn, type ReadContext } from "./read-context.js";

/** Where a request holds parameters, with the style each has unless given. https://spec.openapis.org/oas/v3.1.0#fixed-fields-9 */
const DEFAULT_STYLES: Readonly<Record<ParameterLocation, string>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};
const LOCATIONS = Object.keys(DEFAULT_STYLES) as ParameterLocation[];

/** Header parameters of these names say nothing. https://spec.openapis.org/oas/v3.1.0#parameter-object */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** The operation's parameters over those of its path item, told apart by name and location (OpenAPI 3.1 §4.8.9). */
export function readParameters(context: ReadContext, owners: readonly Located<JsonObject>[]): Parameter[] {
  const { document, problems, strict } = context;
  const byKey = new Map<string, Parameter>();
  for (const owner of owners) {
    const isOfPathItem = owner !== owners.at(-1);
    for (const [index, written] of listIn(owner, "parameters", problems).entries()) {
      const at = childPointer(owner.pointer, "parameters", index);
      const read = () =>
        readParameter(context, resolveRef(document as JsonObject, written, at), at, isOfPathItem);
      const parameter = strict ? read() : problems.attempt(read, "the parameter is left out");
      if (parameter === undefined) continue;
      const isIgnored = parameter.in === "header" && IGNORED_HEADERS.has(parameter.name.toLowerCase());
      if (!isIgnored) byKey.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...byKey.values()];
}

function readParameter(
  context: ReadContext,
  found: Located<JsonObject>,
  from: string,
  isOfPathItem: boolean,
): Parameter {
  const name = asString(found.value["name"]);
  const location = LOCATIONS.find((it) => it === found.value["in"]);
  if (name === undefined || name === "") throw new ProblemError(from, "a parameter without a name");
  if (location === undefined)
    throw new ProblemError(
      from,
      `a parameter in ${JSON.stringify(found.value["in"])}, which is none of ${LOCATIONS.join(", ")}`,
    );
  const field = readField(context, found, name, DEFAULT_STYLES[location]);
  return { ...field, in: location, isRequired: location === "path" || field.isRequired, isOfPathItem };
}

function readField(
  context: ReadContext,
  found: Located<JsonObject>,
  name: string,
  defaultStyle = "simple",
): Field {
  const { pointer, value } = found;
  const style = asString(value["style"]) ?? defaultStyle;
  const [content] = value["content"] === undefined ? [] : readContent(context, found);
  const schema = value["schema"] === undefined ? content?.schema : childPointer(pointer, "schema");
  return {
    ...found,
    name,
    isRequired: value["required"] === true,
    style,
    explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
    ...(schema !== undefined && { schema }),
    ...(value["schema"] === undefined && content && { mediaType: content.mediaType }),
  };
}

/** The media types under `content`, in document order; each may be a reference (OpenAPI 3.2). */
export function readContent({ document, problems }: ReadContext, owner: Located<JsonObject>): MediaType[] {
  return Object.entries(mapIn(owner, "content", problems)).map(([mediaType, written]) => {
    const at = childPointer(owner.pointer, "content", mediaType);
    const read = () => resolveRef(document as JsonObject, asObject(written), at);
    const found = problems.attempt(read, "nothing is known of it") ?? { pointer: at, value: {} };
    const hasSchema = found.value["schema"] !== undefined;
    return { ...found, mediaType, ...(hasSchema && { schema: childPointer(found.pointer, "schema") }) };
  });
}

/** What is known of a response that cannot be read: that it has a body. */
const UNREADABLE = { content: { "application/json": {} } };

/** The declared responses, in document order. */
export function readResponses(context: ReadContext, operation: Located<JsonObject>): Response[] {
  const { document, problems } = context;
  return Object.entries(mapIn(operation, "responses", problems)).flatMap(([status, written]) => {
    if (status.startsWith("x-")) return [];
    const at = childPointer(operation.pointer, "responses", status);
    if (!/^(?:\d\d\d|[1-5]XX|default)$/i.test(status)) {
      problems.add(at, `"${status}" is no status of an answer: left out`);
      return [];
    }
    const read = () => resolveRef(document as JsonObject, written, at);
    const found = problems.attempt(read, "its body is `unknown`") ?? { value: UNREADABLE, pointer: at };
    return [
      {
        ...found,
        status: status.toUpperCase().replace("DEFAULT", "default"),
        content: readContent(context, found),
        headers: readHeaders(context, found),
      },
    ];
  });
}

function readHeaders(context: ReadContext, response: Located<JsonObject>): Field[] {
  const { document, problems, contentTypeHeaders } = context;
  return Object.entries(mapIn(response, "headers", problems)).flatMap(([name, written]) => {
    if (!contentTypeHeaders && name.toLowerCase() === "content-type") return [];
    const at = childPointer(response.pointer, "headers", name);
    const header = problems.attempt(() => resolveRef(document as JsonObject, written, at), "left out");
    return header === undefined ? [] : [readField(context, header, name)];
  });
}
