import { type Api, isJson, isObject, memberSchema, type Operation, type Parameter } from "@intuned/document";

/** Resources that one operation creates and others address by a path parameter. */
export interface ResourceKind {
  /** Path template up to and with the parameter: `/orders/{orderId}`. */
  readonly prefix: string;
  readonly parameter: Parameter;
}

/** A resource kind, and where a creating operation's answer tells the new id. */
export interface Creation {
  readonly kind: ResourceKind;
  /** Member of the answer's body. */
  readonly idField: string;
}

/** What the operations of a document do with resources, from the shapes of their paths, their links and their answers. */
export interface ResourceShapes {
  readonly creations: ReadonlyMap<Operation, readonly Creation[]>;
  /** The kinds along an operation's path. */
  readonly addressed: ReadonlyMap<Operation, readonly ResourceKind[]>;
}

/** Reads the shapes. A path parameter whose resources nothing creates is no kind: whatever it says exists. */
export function resourceShapes(api: Api): ResourceShapes {
  const kinds = kindsOf(api);
  const creations = new Map<Operation, Creation[]>();
  for (const operation of api.operations) {
    const found = [...kinds.values()].flatMap((kind) => creationOf(api, operation, kind));
    if (found.length > 0) creations.set(operation, found);
  }
  const created = new Set([...creations.values()].flat().map(({ kind }) => kind));
  const addressed = new Map(
    api.operations.map((operation) => [
      operation,
      prefixesOf(operation.path).flatMap((prefix) => {
        const kind = kinds.get(prefix);
        return kind && created.has(kind) ? [kind] : [];
      }),
    ]),
  );
  return { creations, addressed };
}

function kindsOf({ operations }: Api): Map<string, ResourceKind> {
  const kinds = new Map<string, ResourceKind>();
  for (const { path, parameters } of operations)
    for (const prefix of prefixesOf(path)) {
      const name = prefix.slice(prefix.lastIndexOf("{") + 1, -1);
      const parameter = parameters.find((each) => each.in === "path" && each.name === name);
      if (parameter && !kinds.has(prefix)) kinds.set(prefix, { prefix, parameter });
    }
  return kinds;
}

/** The parts of a path template that end in a segment which is one parameter. */
export function prefixesOf(path: string): string[] {
  return [...path.matchAll(/\/\{[^}/]+\}(?=\/|$)/g)].map((match) =>
    path.slice(0, match.index + match[0].length),
  );
}

/** `POST` on the collection, or below it where the answer has a member of the parameter's own name, or a link. */
function creationOf(api: Api, operation: Operation, kind: ResourceKind): Creation[] {
  if (operation.method !== "POST" || operation.path.startsWith(kind.prefix)) return [];
  const collection = kind.prefix.slice(0, kind.prefix.lastIndexOf("/"));
  const { name } = kind.parameter;
  const linked = linkedField(api, operation, kind);
  if (linked !== undefined) return [{ kind, idField: linked }];
  const hasField = (field: string) =>
    answerSchemas(operation).some((at) => memberSchema(api.document, at, field) !== undefined);
  if (operation.path === collection) {
    const field = [name, "id"].find(hasField);
    return field === undefined ? [] : [{ kind, idField: field }];
  }
  return operation.path.startsWith(`${collection}/`) && hasField(name) ? [{ kind, idField: name }] : [];
}

/** https://spec.openapis.org/oas/v3.1.0#link-object */
function linkedField(
  api: Api,
  { responses }: Operation,
  { prefix, parameter }: ResourceKind,
): string | undefined {
  for (const { status, value } of responses) {
    if (!status.startsWith("2") || !isObject(value["links"])) continue;
    for (const link of Object.values(value["links"])) {
      if (!isObject(link) || !isObject(link["parameters"])) continue;
      const target = api.operations.find(({ operationId }) => operationId === link["operationId"]);
      const expression = link["parameters"][parameter.name];
      const field = /^\$response\.body#\/([^/]+)$/.exec(String(expression))?.[1];
      if (field !== undefined && target?.path.startsWith(prefix)) return field;
    }
  }
  return undefined;
}

/** Pointers to the schemas of an operation's JSON answers of success. */
export function answerSchemas({ responses }: Operation): string[] {
  return responses
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ content }) => content)
    .flatMap(({ mediaType, schema }) => (schema !== undefined && isJson(mediaType) ? [schema] : []));
}
