import {
  type Api,
  childPointer,
  concreteMediaType,
  type Field,
  isJson,
  isObject,
  type MediaType,
  type Response,
  resolvePointer,
} from "@intuned/document";
import { NO_VALUE, unionsOf, valueGenerator } from "@intuned/document/samples";
import { type HeaderList, serializeSimple } from "@intuned/document/serialize";
import type { ApiSchemas } from "../validation/second-validator.js";
import { type AnswerBody, publicPart } from "./answer.js";

/** All that the server can answer where a response is declared. */
export interface Repertoire {
  /** Empty: the response has no body, or none can be made. */
  readonly bodies: readonly AnswerBody[];
  /** Every declared header for which a value can be made, always sent. */
  readonly headers: HeaderList;
  /** Why what the response promises cannot be kept. */
  readonly problem?: string;
}

/** Gives the repertoire of a response; what it holds is valid for both validators. Made when it is first asked for. */
export function repertoires(api: Api, schemas: ApiSchemas): (response: Response) => Repertoire {
  const made = new Map<string, Repertoire>();
  return (response) => {
    const found = made.get(response.pointer) ?? makeRepertoire(api, schemas, response);
    made.set(response.pointer, found);
    return found;
  };
}

function makeRepertoire(api: Api, schemas: ApiSchemas, { headers, content, pointer }: Response): Repertoire {
  const bodies = content.flatMap((mediaType) => bodiesOf(api, schemas, mediaType));
  const values = headers.map((field) => [field, headerText(api, schemas, field)] as const);
  const lacking = values.find(([{ isRequired }, text]) => isRequired && text === undefined)?.[0];
  const problem =
    content.length > 0 && bodies.length === 0
      ? `no valid body can be made for the answer at ${pointer}`
      : lacking && `no valid value can be made for the header ${lacking.name} at ${lacking.pointer}`;
  return {
    bodies,
    headers: values.flatMap(([{ name }, text]) =>
      text === undefined ? [] : [[name.toLowerCase(), text] as const],
    ),
    ...(problem !== undefined && { problem }),
  };
}

/** The document's examples, then values made from the schema. */
function bodiesOf(api: Api, schemas: ApiSchemas, declared: MediaType): AnswerBody[] {
  const mediaType = concreteMediaType(declared.mediaType);
  const { schema } = declared;
  const given = examplesOf(api.document, declared);
  const made = schema === undefined ? (given.length === 0 ? [{}] : []) : sampleValues(api, schemas, schema);
  const known = new Set<string>();
  return (
    [...given, ...made.map((value) => ({ value }))]
      // One example may serve a request and its answer: what is write-only in it stays with the request.
      .map((each) => ({ ...each, value: publicPart(api.document, schema, each.value) }))
      .filter(
        ({ value }) => (isJson(mediaType) || typeof value === "string") && isValid(schemas, schema, value),
      )
      .filter(({ value }) => !known.has(JSON.stringify(value)) && known.add(JSON.stringify(value)))
      .map((each) => ({ ...each, mediaType, ...(schema !== undefined && { schema }) }))
  );
}

/** Whether both validators allow a value in an answer. */
export function isValid(schemas: ApiSchemas, schema: string | undefined, value: unknown): boolean {
  if (schema === undefined) return true;
  return (
    schemas.second("response").allows(schema, value) && schemas.check("response")(schema)(value).length === 0
  );
}

/** The examples of a media type or a field, the named ones by their names. */
export function examplesOf(
  document: object,
  { pointer, value }: { pointer: string; value: Record<string, unknown> },
): { name?: string; value: unknown }[] {
  const { example, examples } = value;
  const named = Object.keys(isObject(examples) ? examples : {}).flatMap((name) => {
    const found = resolvePointer(document, childPointer(pointer, "examples", name)).value;
    return "value" in found ? [{ name, value: found["value"] }] : [];
  });
  return example === undefined ? named : [...named, { value: example }];
}

function headerText(api: Api, schemas: ApiSchemas, field: Field): string | undefined {
  const { schema } = field;
  const given = examplesOf(api.document, field).map(({ value }) => value);
  const made = schema === undefined ? ["text"] : sampleValues(api, schemas, schema);
  const found = [...given, ...made].find((value) => isValid(schemas, schema, value));
  return found === undefined ? undefined : serializeSimple(field, found);
}

/**
 * Values of an answer's schema: full, minimal, and a full one for each branch of the unions in it. They hold for the second
 * validator; the caller asks the other one too.
 */
function sampleValues(api: Api, schemas: ApiSchemas, schema: string): unknown[] {
  const { make } = valueGenerator(api, schemas.second("response").allows, "response", new Map(), 1);
  const branches = unionsOf(api.document, schema).map(({ pointer, branch, include }) =>
    make([schema], { fill: "full", include, choices: new Map([[pointer, branch]]) }),
  );
  return [make([schema], { fill: "full" }), make([schema], { fill: "minimal" }), ...branches].filter(
    (value) => value !== NO_VALUE,
  );
}
