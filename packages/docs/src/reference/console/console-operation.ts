import { isJson, isObject, type MediaType, type Operation, type Parameter, valueAt } from "@intuned/document";
import type { ConsoleOperation, ConsoleParameter } from "../../page/console-operation.js";
import { shownExamples } from "../operation/named-examples.js";
import { absoluteServers } from "../operation/servers.js";
import type { Reference } from "../reference.js";
import type { SchemaView } from "../schema/schema-view.js";
import { plainText } from "../text/describe-safely.js";
import { pickSchemas } from "./pick-schemas.js";

/** What the console of an operation sends, and what it checks the answer by. */
export function consoleOperation(reference: Reference, operation: Operation): ConsoleOperation {
  const { document } = reference;
  const { operationId, method, path, parameters, responses, security } = operation;
  const body = bodyOf(reference, operation);
  return {
    operationId,
    method,
    path,
    isUnsafe: !["GET", "HEAD", "OPTIONS", "TRACE"].includes(method),
    servers: absoluteServers(serversOf(operation, document)),
    parameters: parameters.map((each) => consoleParameter(reference, each)),
    credentials: (security?.alternatives[0] ?? []).map(({ scheme, kind, in: location, name }) => ({
      scheme,
      kind,
      ...(location !== undefined && { in: location }),
      ...(name !== undefined && { name }),
    })),
    ...(body && { body }),
    responses: responses.map(({ status, value, content }) => ({
      status,
      description: plainText(value["description"]),
      content: content.map(({ mediaType, schema, pointer }) => {
        const examples = shownExamples(document, pointer).filter((each) => each.externalValue === undefined);
        return {
          mediaType,
          ...(schema !== undefined && { schema }),
          ...(examples.length > 0 && { examples: examples.map(({ name }) => name) }),
        };
      }),
    })),
    schemas: pickSchemas(
      reference.answers(),
      responses.flatMap(({ content }) => content.flatMap(({ schema }) => schema ?? [])),
    ),
  };
}

function serversOf({ pointer, value }: Operation, document: object): unknown {
  const item = valueAt(document, pointer.slice(0, pointer.lastIndexOf("/")));
  return value["servers"] ?? (isObject(item) ? item["servers"] : undefined) ?? valueAt(document, "/servers");
}

function consoleParameter(reference: Reference, parameter: Parameter): ConsoleParameter {
  const { name, in: location, isRequired, value, pointer, schema } = parameter;
  const view = reference.view(schema === undefined ? [] : [schema]);
  const options = optionsOf(view);
  const [example] = [
    ...shownExamples(reference.document, pointer).map((each) => each.value),
    ...keywordValues(view, "examples").flat(),
    ...keywordValues(view, "example"),
    ...keywordValues(view, "default"),
    ...(isRequired ? (options ?? []) : []),
  ];
  return {
    name,
    in: location,
    isRequired,
    description: plainText(value["description"]),
    example: parameterText(example),
    ...(options && { options }),
  };
}

const keywordValues = ({ parts }: SchemaView, keyword: string): unknown[] =>
  parts.flatMap(({ schema }) => (keyword in schema ? [schema[keyword]] : []));

function optionsOf(view: SchemaView): string[] | undefined {
  const [list] = [...keywordValues(view, "enum"), ...keywordValues(view, "const").map((value) => [value])];
  if (Array.isArray(list)) return list.filter((each) => each !== null).map(parameterText);
  return keywordValues(view, "type").includes("boolean") ? ["true", "false"] : undefined;
}

function parameterText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(parameterText).join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The body in the first media type that a text can be typed for, JSON before all others. */
function bodyOf(reference: Reference, { requestBody }: Operation): ConsoleOperation["body"] {
  if (requestBody === undefined) return undefined;
  const media = requestBody.content.find(({ mediaType }) => isJson(mediaType)) ?? requestBody.content[0];
  if (media === undefined) return undefined;
  const named = shownExamples(reference.document, media.pointer)
    .filter(({ externalValue }) => externalValue === undefined)
    .map(({ name, summary, value }) => ({
      name,
      ...(summary !== undefined && { summary }),
      text: bodyText(value, media),
    }));
  const examples =
    named.length > 0 ? named : [{ name: "example", text: bodyText(smallest(reference, media), media) }];
  return { mediaType: media.mediaType, isRequired: requestBody.isRequired, examples };
}

function smallest(reference: Reference, { schema }: MediaType): unknown {
  if (schema === undefined) return undefined;
  const view = reference.view([schema]);
  const [given] = [...keywordValues(view, "examples").flat(), ...keywordValues(view, "example")];
  return given ?? reference.exampleValue(schema);
}

function bodyText(value: unknown, { mediaType }: MediaType): string {
  if (value === undefined) return isJson(mediaType) ? "{}" : "";
  if (typeof value === "string" && !isJson(mediaType)) return value;
  if (/x-www-form-urlencoded/i.test(mediaType) && isObject(value))
    return new URLSearchParams(
      Object.entries(value).map(([name, member]) => [name, parameterText(member)]),
    ).toString();
  return JSON.stringify(value, null, 2);
}
