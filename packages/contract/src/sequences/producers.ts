import { answerSchemas, prefixesOf, resourceShapes } from "@intuned/conforming/faults";
import {
  type Api,
  childPointer,
  isObject,
  memberSchema,
  type Operation,
  refPointer,
  resolvePointer,
  schemaTypes,
} from "@intuned/document";

/** An operation whose answer tells an id. */
export interface Producer {
  readonly operation: Operation;
  /** Runtime expression to the id. */
  readonly expression: string;
  /** It makes the resource, which may then be deleted; otherwise its answer only names one. */
  readonly isMaker: boolean;
}

/** What one answer leads to. https://spec.openapis.org/oas/v3.1.0#link-object */
export interface DeclaredLink {
  readonly name: string;
  readonly pointer: string;
  readonly from: Operation;
  readonly to: Operation;
  /** Runtime expressions by parameter: `id`, or `path.id`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The links of all answers of success. */
export function declaredLinks(api: Api): DeclaredLink[] {
  return api.operations.flatMap((from) =>
    from.responses
      .filter(({ status }) => status.startsWith("2"))
      .flatMap(({ pointer, value }) =>
        Object.keys(isObject(value["links"]) ? value["links"] : {}).flatMap((name) =>
          readLink(api, from, name, childPointer(pointer, "links", name)),
        ),
      ),
  );
}

function readLink(api: Api, from: Operation, name: string, at: string): DeclaredLink[] {
  const { pointer, value } = resolvePointer(api.document, at);
  const { operationId, operationRef } = value;
  const ref = typeof operationRef === "string" && operationRef.startsWith("#") ? operationRef : undefined;
  const to = api.operations.find((each) =>
    ref === undefined ? each.operationId === operationId : each.pointer === refPointer(ref),
  );
  const parameters = isObject(value["parameters"]) ? value["parameters"] : {};
  const texts = Object.fromEntries(
    Object.entries(parameters).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  return to === undefined ? [] : [{ name, pointer, from, to, parameters: texts }];
}

/**
 * The operations that tell the ids of path parameters, by the path up to the parameter, best first: by a link, by the
 * shape of the paths (`POST /xs` gives `id` of `/xs/{xId}`), by an answer's member that has the parameter's name.
 */
export function producersOf(api: Api): ReadonlyMap<string, readonly Producer[]> {
  const producers = new Map<string, Producer[]>();
  const add = (prefix: string, producer: Producer) => {
    const known = producers.get(prefix) ?? [];
    if (!known.some(({ operation }) => operation === producer.operation))
      producers.set(prefix, [...known, producer]);
  };
  for (const { from, to, parameters } of declaredLinks(api))
    for (const prefix of prefixesOf(to.path)) {
      const name = nameOf(prefix);
      const expression = parameters[name] ?? parameters[`path.${name}`];
      if (from.method === "POST" && !from.path.startsWith(prefix) && expression?.startsWith("$response."))
        add(prefix, { operation: from, expression, isMaker: true });
    }
  for (const [operation, creations] of resourceShapes(api).creations)
    for (const { kind, idField } of creations)
      if (tellsId(api, operation, idField))
        add(kind.prefix, { operation, expression: bodyMember(idField), isMaker: true });
  const prefixes = new Set(api.operations.flatMap(({ path }) => prefixesOf(path)));
  for (const prefix of prefixes)
    if (!producers.has(prefix)) for (const each of namingOperations(api, prefix)) add(prefix, each);
  return producers;
}

const nameOf = (prefix: string): string => prefix.slice(prefix.lastIndexOf("{") + 1, -1);
const bodyMember = (name: string): string => `$response.body#${childPointer("", name)}`;

/** Whether an answer has a member that may be a text or a number: `{ip: {…}}` is no id of `/ips/{ip}`. */
function tellsId({ document }: Api, operation: Operation, name: string): boolean {
  return answerSchemas(operation).some((at) => {
    const member = memberSchema(document, at, name);
    const types = schemaTypes(document, member);
    return member !== undefined && (types.has("string") || types.has("integer"));
  });
}

/** A POST whose answer has a member of the parameter's name that its request has not: that would be a mere echo. */
function namingOperations(api: Api, prefix: string): Producer[] {
  const { document, operations } = api;
  const name = nameOf(prefix);
  // `id` and `uuid` are names of everything.
  if (!/[a-z0-9]Id$|.[_-]id$/.test(name)) return [];
  const isEcho = ({ parameters, requestBody }: Operation) =>
    parameters.some((each) => each.name === name) ||
    (requestBody?.content ?? []).some(
      ({ schema }) => schema !== undefined && memberSchema(document, schema, name) !== undefined,
    );
  return operations
    .filter((each) => each.method === "POST" && tellsId(api, each, name) && !isEcho(each))
    .map((operation) => ({ operation, expression: bodyMember(name), isMaker: false }));
}
