import {
  asObject,
  asString,
  type JsonObject,
  type Located,
  type OpenApiDocument,
  ProblemError,
  type Problems,
  resolveRef,
} from "@intuned/document";
import { listIn } from "./read-kinds.js";

const PLACES = ["path", "query", "header", "cookie"] as const;

/** Where a parameter travels. */
export type ParameterPlace = (typeof PLACES)[number];

/** Headers that a parameter cannot describe (OpenAPI 3.1 §4.8.12.1): the body's, the answer's and security's. */
const NO_PARAMETER = new Set(["accept", "content-type", "authorization"]);

/** A parameter, its reference followed and the path item's merged in. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly object: JsonObject;
  readonly pointer: string;
  /** Whether the path item declares it, for all of its operations. */
  readonly ofPathItem: boolean;
}

/** Whether a parameter is given once, to the client, instead of to each call. */
export function isClientOption(parameter: Parameter): boolean {
  return "x-client-option" in parameter.object;
}

/** The names in a path template, each once: `/{a}/{b}` → `a`, `b`. */
export function pathNames(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name ?? ""))];
}

/**
 * An operation's parameters over those of its path item, told apart by name and place (OpenAPI 3.1 §4.8.9). A name in the
 * path template that no parameter declares is a string.
 *
 * @param owners the path item, then the operation.
 * @throws {ProblemError} for a parameter that cannot be read: without it the operation cannot be called as it should.
 */
export function readParameters(
  document: OpenApiDocument,
  problems: Problems,
  owners: readonly Located<JsonObject>[],
  path: string,
): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const owner of owners) {
    const ofPathItem = owner !== owners.at(-1);
    for (const [index, value] of listIn(owner, "parameters", problems).entries()) {
      const at = `${owner.pointer}/parameters/${index}`;
      const parameter = readParameter(resolveRef(document, value, at), at, ofPathItem);
      if (parameter.in === "header" && NO_PARAMETER.has(parameter.name.toLowerCase())) continue;
      byKey.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  const inTemplate = pathNames(path);
  const operation = owners.at(-1)?.pointer ?? "";
  for (const name of inTemplate) {
    if (byKey.has(`path ${name}`)) continue;
    problems.add(
      operation,
      `the path's {${name}} is not declared as a parameter: it is taken to be a string`,
    );
    const object = { schema: { type: "string" } };
    byKey.set(`path ${name}`, {
      name,
      in: "path",
      required: true,
      object,
      pointer: `${operation}/parameters`,
      ofPathItem: false,
    });
  }
  return [...byKey.values()].filter((it) => it.in !== "path" || inTemplate.includes(it.name));
}

function readParameter(
  { value, pointer }: Located<JsonObject>,
  from: string,
  ofPathItem: boolean,
): Parameter {
  const name = asString(value["name"]);
  const place = PLACES.find((it) => it === value["in"]);
  if (name === undefined || name === "") throw new ProblemError(from, "a parameter without a name");
  if (place === undefined)
    throw new ProblemError(
      from,
      `a parameter in ${JSON.stringify(value["in"])}, which is none of ${PLACES.join(", ")}`,
    );
  return {
    name,
    in: place,
    required: place === "path" || value["required"] === true,
    object: value,
    pointer,
    ofPathItem,
  };
}

/** The schema of a parameter, and whether it is written as JSON (`content` instead of `schema`, OpenAPI 3.1 §4.8.12). */
export function parameterSchema(parameter: Parameter): { schema: unknown; pointer: string; json: boolean } {
  const [mediaType] = Object.keys(asObject(parameter.object["content"]));
  if (mediaType === undefined)
    return { schema: parameter.object["schema"], pointer: `${parameter.pointer}/schema`, json: false };
  const escaped = mediaType.replaceAll("~", "~0").replaceAll("/", "~1");
  return {
    schema: asObject(asObject(parameter.object["content"])[mediaType])["schema"],
    pointer: `${parameter.pointer}/content/${escaped}/schema`,
    json: true,
  };
}
