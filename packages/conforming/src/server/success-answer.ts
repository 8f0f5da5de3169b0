import { isObject, memberSchema, type Operation, type Response } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";
import type { ParsedRequest } from "../wire/parse-request.js";
import { type Answer, type AnswerBody, problemAnswer, publicPart } from "./answer.js";
import { declaredAnswer, seedOf } from "./compose-answer.js";
import { isValid } from "./repertoire.js";
import type { Creation, ResourceKind } from "./resource-kinds.js";
import { freshId, type Resource, type ResourceStore } from "./resource-store.js";
import { isNumeric, type ServerModel, successOf } from "./server-model.js";
import { isSuccessStatus, statusMember, statusRank } from "./status-progress.js";

/** A valid request, and what it addresses. */
export interface Accepted {
  readonly operation: Operation;
  readonly request: HttpRequest;
  readonly parsed: ParsedRequest;
  /** The kinds along the path, with the id that the request names. */
  readonly addressed: readonly { readonly kind: ResourceKind; readonly id: string }[];
}

/** Does what a valid request asks for, and answers it. */
export function successAnswer(
  model: ServerModel,
  store: ResourceStore,
  accepted: Accepted,
  goesBack: boolean,
): Answer {
  const { operation, request, addressed } = accepted;
  const success = successOf(operation);
  if (success === undefined) return problemAnswer(200, "Done");
  const last = addressed.at(-1);
  const resource = last && store.get(last.kind, last.id);
  const declared = declaredAnswer(model, success.response, success.status, {
    seed: seedOf(request),
    prefers: preferredBody(model, success.response, accepted, resource, goesBack),
  });
  const isSafe = operation.method === "GET" || operation.method === "HEAD";
  if (resource && isSafe) resource.reads += 1;
  const body = declared.body && personalBody(model, accepted, resource, declared.body);
  const answer = { ...declared, ...(body && { body }) };
  return remember(model, store, accepted, answer);
}

/** Of something that was created, the body of the status that it has come to; of an example's id, that example. */
function preferredBody(
  { api, repertoire }: ServerModel,
  response: Response,
  { addressed, parsed }: Accepted,
  resource: Resource | undefined,
  goesBack: boolean,
): (body: AnswerBody) => boolean {
  const id = addressed.at(-1)?.id;
  const bodies = repertoire(response).bodies;
  // All goes well, where it can.
  const endsWell = bodies.some(({ value, schema }) => {
    const member = statusMember(api.document, schema);
    return isObject(value) && member !== undefined && isSuccessStatus(String(value[member]));
  });
  const named = new Set([id, ...[...parsed.parameters].map(([, found]) => found && String(found.value))]);
  return ({ value, schema, name }) => {
    if (!isObject(value)) return false;
    const member = statusMember(api.document, schema);
    if (resource && member !== undefined) {
      const step =
        goesBack && resource.reads % 2 === 1 ? 0 : Math.min(resource.reads + (goesBack ? 1 : 0), 2);
      const status = String(value[member]);
      return statusRank(status) === step && (step < 2 || !endsWell || isSuccessStatus(status));
    }
    return (
      name !== undefined &&
      id !== undefined &&
      Object.values(value).some((each) => named.has(String(each)) && String(each) === id)
    );
  };
}

/** The body with what the request and the resource tell, as far as its schema allows it. */
function personalBody(
  model: ServerModel,
  { operation, parsed }: Accepted,
  resource: Resource | undefined,
  body: AnswerBody,
): AnswerBody {
  const { value, schema } = body;
  if (!isObject(value) || schema === undefined) return body;
  const { document } = model.api;
  const sent = parsed.body && "value" in parsed.body ? parsed.body.value : undefined;
  const told = publicPart(document, parsed.mediaType?.schema, sent);
  const ids = [...parsed.parameters].flatMap(([{ in: location, name }, found]) =>
    location === "path" && found ? [[name, found.value] as const] : [],
  );
  const last = operation.path.endsWith("}") ? ids.at(-1)?.[1] : undefined;
  const sources: [string, unknown][] = [
    ...Object.entries(resource?.attributes ?? {}),
    ...(isObject(told) ? Object.entries(told) : []),
    ...(last === undefined ? [] : [["id", last] as [string, unknown]]),
    ...ids.map(([name, id]): [string, unknown] => [name, id]),
  ];
  const progress = statusMember(document, schema);
  const fitting = sources.filter(
    ([name]) =>
      name !== progress && (Object.hasOwn(value, name) || memberSchema(document, schema, name) !== undefined),
  );
  return { ...body, value: withMembers(model, schema, value, fitting) };
}

/** As many of `members` as leave the value valid. */
function withMembers(
  { schemas }: ServerModel,
  schema: string,
  value: Record<string, unknown>,
  members: readonly (readonly [string, unknown])[],
): Record<string, unknown> {
  if (members.length === 0) return value;
  const all = { ...value, ...Object.fromEntries(members) };
  if (isValid(schemas, schema, all)) return all;
  let kept = value;
  for (const [name, member] of members) {
    const more = { ...kept, [name]: member };
    if (isValid(schemas, schema, more)) kept = more;
  }
  return kept;
}

function remember(model: ServerModel, store: ResourceStore, accepted: Accepted, answer: Answer): Answer {
  const { operation, addressed, parsed } = accepted;
  const sent = parsed.body && "value" in parsed.body ? parsed.body.value : undefined;
  const told = publicPart(model.api.document, parsed.mediaType?.schema, sent);
  const last = addressed.at(-1);
  const isItem = last !== undefined && operation.path === last.kind.prefix;
  if (isItem && operation.method === "DELETE") store.delete(last.kind, last.id);
  if (isItem && (operation.method === "PUT" || operation.method === "PATCH"))
    store.update(last.kind, last.id, told);
  let { body } = answer;
  for (const creation of model.shapes.creations.get(operation) ?? [])
    if (body) body = created(model, store, creation, body, told);
  return { ...answer, ...(body && { body }) };
}

/** Gives what is created an id of its own, and keeps it. */
function created(
  { api, schemas }: ServerModel,
  store: ResourceStore,
  { kind, idField }: Creation,
  body: AnswerBody,
  told: unknown,
): AnswerBody {
  const given = body.value;
  if (!isObject(given)) return body;
  const { schema } = kind.parameter;
  const example = isNumeric(api.document, schema) ? Number(given[idField]) || 1 : given[idField];
  const fits = (id: unknown): boolean =>
    schemas.second("request").allows(schema, id) &&
    isValid(schemas, body.schema, { ...given, [idField]: id }) &&
    !store.isTaken(kind, String(id));
  const id = freshId(example, store.nextNumber(), fits) ?? given[idField];
  const value = { ...given, ...(id !== undefined && { [idField]: id }) };
  store.create(kind, String(id), { ...(isObject(told) ? told : {}), ...value });
  return { ...body, value };
}
