import {
  type Api,
  isObject,
  type Operation,
  type Response,
  refPointer,
  schemaTypes,
  valueAt,
} from "@intuned/document";
import { type ApiSchemas, apiSchemas } from "../validation/second-validator.js";
import { type MatchedPath, pathMatcher } from "../wire/match-operation.js";
import { examplesOf, type Repertoire, repertoires } from "./repertoire.js";
import { type ResourceKind, type ResourceShapes, resourceShapes } from "./resource-kinds.js";

/** What a server knows of its document; shared by any number of servers, and changed by none. */
export interface ServerModel {
  readonly api: Api;
  readonly schemas: ApiSchemas;
  readonly match: (target: string) => MatchedPath | undefined;
  readonly repertoire: (response: Response) => Repertoire;
  readonly shapes: ResourceShapes;
  /** The ids that the document names for a kind, as text. */
  readonly exampleIds: (kind: ResourceKind) => ReadonlySet<string>;
}

/** Reads what a server needs to know, each part when it is first asked for. */
export function serverModel(api: Api, schemas: ApiSchemas = apiSchemas(api)): ServerModel {
  const repertoire = repertoires(api, schemas);
  const shapes = resourceShapes(api);
  const ids = new Map<ResourceKind, ReadonlySet<string>>();
  return {
    api,
    schemas,
    match: pathMatcher(api),
    repertoire,
    shapes,
    exampleIds: (kind) => {
      const found = ids.get(kind) ?? new Set(exampleIds(api, shapes, repertoire, kind).map(String));
      ids.set(kind, found);
      return found;
    },
  };
}

function exampleIds(
  { document, operations }: Api,
  { creations, addressed }: ResourceShapes,
  repertoire: ServerModel["repertoire"],
  kind: ResourceKind,
): unknown[] {
  const { parameter } = kind;
  const own = [
    ...examplesOf(document, parameter).map(({ value }) => value),
    ...schemaExamples(document, parameter.schema),
  ];
  // Whoever is told no id by the parameter has to make one up: then all that are asked for exist.
  if (own.length === 0) return [];
  const fields = [...creations.values()]
    .flat()
    .filter((each) => each.kind === kind)
    .map(({ idField }) => idField);
  const answering = operations.filter(
    (operation) =>
      creations.get(operation)?.some((each) => each.kind === kind) ||
      addressed.get(operation)?.at(-1) === kind,
  );
  const bodies = answering
    .flatMap(({ responses }) => responses)
    .flatMap((response) => repertoire(response).bodies)
    .filter(({ name }) => name !== undefined);
  return [
    ...own,
    ...bodies.flatMap(({ value }) =>
      isObject(value)
        ? [parameter.name, ...fields].flatMap((name) => (Object.hasOwn(value, name) ? [value[name]] : []))
        : [],
    ),
  ].filter((id) => typeof id === "string" || typeof id === "number");
}

function schemaExamples(document: object, pointer: string | undefined): unknown[] {
  const schema = pointer === undefined ? undefined : valueAt(document, pointer);
  if (!isObject(schema)) return [];
  const { $ref, example, examples } = schema;
  const own = [...(Array.isArray(examples) ? examples : []), ...(example === undefined ? [] : [example])];
  return typeof $ref === "string" ? [...own, ...schemaExamples(document, refPointer($ref))] : own;
}

/** The declared response of success that an operation answers by, and its status: the lowest of 2xx. */
export function successOf(
  operation: Pick<Operation, "responses">,
): { response: Response; status: number } | undefined {
  const all = operation.responses.filter(({ status }) => /^2/.test(status));
  const [lowest] = [...all].sort((left, right) => statusNumber(left) - statusNumber(right));
  const response = lowest ?? operation.responses.find(({ status }) => status === "default");
  const redirect = operation.responses.find(({ status }) => /^[13]/.test(status));
  const found = response ?? redirect;
  return found && { response: found, status: statusNumber(found) };
}

/** A status that falls under a declared one: `2XX` and `default` stand for 200. */
export function statusNumber({ status }: Pick<Response, "status">): number {
  if (status === "default") return 200;
  return Number(status.replaceAll(/x/gi, "0"));
}

/** Whether an answer of the status and the response has a body at all. https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
export function hasBody(status: number): boolean {
  return status >= 200 && status !== 204 && status !== 205 && status !== 304;
}

/** Whether a schema allows nothing but numbers and null. */
export function isNumeric(document: object, schema: string | undefined): boolean {
  return [...schemaTypes(document, schema)].every((type) => ["integer", "number", "null"].includes(type));
}
