import { isJson, isObject, type Operation, type Response } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";
import { matchResponse } from "../wire/match-operation.js";
import { type Answer, type AnswerBody, problemAnswer } from "./answer.js";
import { type Refusal, refusalStatus } from "./refusal.js";
import { hasBody, type ServerModel } from "./server-model.js";

/** How to choose among the bodies that a response can have. */
export interface BodyChoice {
  /** The named example that is asked for. */
  readonly example?: string;
  /** The how many-th of all bodies is asked for. */
  readonly sample?: number;
  /** The same request is answered by the same body, another one perhaps by another. */
  readonly seed: string;
  /** Bodies that fit better than others; the others are taken when none does. */
  readonly prefers?: (body: AnswerBody) => boolean;
}

/** An answer of a declared response. */
export function declaredAnswer(
  model: ServerModel,
  declared: Response,
  status: number,
  choice: BodyChoice,
): Answer {
  const { bodies, headers } = model.repertoire(declared);
  const body = hasBody(status) ? chosen(bodies, choice) : undefined;
  return { status, declared, headers, ...(body && { body: withStatus(model, body, status) }) };
}

function chosen(
  bodies: readonly AnswerBody[],
  { example, sample, seed, prefers }: BodyChoice,
): AnswerBody | undefined {
  const named = bodies.find(({ name }) => example !== undefined && name === example);
  if (named) return named;
  if (sample !== undefined) return bodies[sample % Math.max(1, bodies.length)];
  const [first] = bodies;
  // One media type: the first that a body can be made for, JSON before all others.
  const type = bodies.find(({ mediaType }) => isJson(mediaType))?.mediaType ?? first?.mediaType;
  const same = bodies.filter(({ mediaType }) => mediaType === type);
  const fitting = prefers ? same.filter(prefers) : [];
  const from = fitting.length > 0 ? fitting : same;
  return from[hash(seed) % Math.max(1, from.length)];
}

/** A problem object tells its status in itself (RFC 9457 §3.1.2): one example may serve several. */
function withStatus({ schemas }: ServerModel, body: AnswerBody, status: number): AnswerBody {
  const { value, schema } = body;
  if (status < 400 || !isObject(value) || typeof value["status"] !== "number") return body;
  const told = { ...value, status };
  return schemas.second("response").allows(schema, told) ? { ...body, value: told } : body;
}

/** What refuses a request: a declared answer in its documented shape, else a problem of RFC 9457. */
export function refusalAnswer(
  model: ServerModel,
  operation: Operation | undefined,
  refusal: Refusal,
  allow: readonly string[],
  request: HttpRequest,
): Answer {
  const status = refusalStatus(refusal.reason, operation);
  const declared = operation && matchResponse(operation, status);
  const extra: [string, string][] = [];
  // RFC 9110 §15.5.6 and §15.5.2 ask for these.
  if (status === 405) extra.push(["allow", allow.join(", ")]);
  if (status === 401) extra.push(["www-authenticate", challenge(operation)]);
  if (!declared) return problemAnswer(status, TITLES[refusal.reason], extra);
  const answer = declaredAnswer(model, declared, status, {
    seed: seedOf(request),
    prefers: ({ name }) => name !== undefined,
  });
  const names = new Set(answer.headers.map(([name]) => name));
  return { ...answer, headers: [...answer.headers, ...extra.filter(([name]) => !names.has(name))] };
}

const TITLES: Readonly<Record<Refusal["reason"], string>> = {
  path: "There is nothing at this path",
  method: "This path does not take this method",
  credentials: "The credentials are missing or not valid",
  "media-type": "The body's content type is not supported",
  syntax: "The body is malformed",
  parameter: "A parameter is missing or not valid",
  body: "The body is missing or not valid",
  "unknown-resource": "There is nothing with this id",
};

function challenge(operation: Operation | undefined): string {
  const kinds = new Set(operation?.security?.alternatives.flat().map(({ kind }) => kind));
  if (kinds.has("basic")) return 'Basic realm="api"';
  return kinds.has("bearer") ? 'Bearer realm="api"' : 'ApiKey realm="api"';
}

/** How much of a body tells requests apart: the rest of a huge one is not worth the time. */
const TELLING_BYTES = 4096;

/** What tells requests apart for the choice of a body. */
export function seedOf({ method, target, body }: HttpRequest): string {
  return `${method} ${target} ${body ? Buffer.from(body.subarray(0, TELLING_BYTES)).toString("latin1") : ""}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
