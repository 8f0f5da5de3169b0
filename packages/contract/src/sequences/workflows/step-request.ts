import {
  type Api,
  isObject,
  matchMediaType,
  type Operation,
  type ParameterLocation,
  pointerTokens,
  withValueAt,
} from "@intuned/document";
import { type HttpRequest, serializeBody, textOf } from "@intuned/document/serialize";
import { callbackTargets } from "../../callbacks/callback-targets.js";
import { keepLocal } from "../../callbacks/keep-local.js";
import { parameterText, withParameter } from "../request-parameter.js";
import { type ExpressionScope, evaluate } from "../runtime-expression.js";
import type { WorkflowStep } from "./workflow.js";

/** A step cannot be made; the message says why. */
export class UnmadeStep extends Error {
  override readonly name = "UnmadeStep";
}

/** What the request of a step is made of. */
export interface StepParts {
  readonly api: Api;
  readonly operation: Operation;
  /** A valid request of the operation: it gives what the workflow does not. */
  readonly template: HttpRequest;
  readonly step: WorkflowStep;
  /** Inputs without a value get that of the first template that has one. */
  readonly inputs: Record<string, unknown>;
  readonly outputs: NonNullable<ExpressionScope["outputs"]>;
  readonly callbackUrl: string | undefined;
}

/**
 * The request of a step. Credentials are never taken from a workflow: they are the run's.
 *
 * @throws {UnmadeStep} it needs what no step before it gave, or the server would call a URL elsewhere.
 */
export function stepRequest(parts: StepParts): HttpRequest {
  const { operation, step } = parts;
  const secrets = (operation.security?.alternatives ?? []).flat();
  let { template: request } = parts;
  for (const { name, in: location, value } of step.parameters) {
    if (typeof name !== "string" || !isLocation(location)) continue;
    const place = { in: location, name };
    const isSecret = secrets.some(
      (each) => each.in === location && each.name?.toLowerCase() === name.toLowerCase(),
    );
    if (isSecret || (location === "header" && name.toLowerCase() === "authorization")) continue;
    const given = parameterValue(parts, place, value);
    if (given !== undefined) request = withParameter(operation, request, place, textOf(given));
  }
  return withBody(parts, request);
}

const isLocation = (text: unknown): text is ParameterLocation =>
  text === "path" || text === "query" || text === "header" || text === "cookie";

function parameterValue(
  parts: StepParts,
  place: { readonly in: ParameterLocation; readonly name: string },
  value: unknown,
): unknown {
  const { operation, template, inputs } = parts;
  const input = /^\$inputs\.([^.#]+)$/.exec(String(value))?.[1];
  if (input !== undefined && inputs[input] === undefined) {
    inputs[input] = parameterText(operation, template, place);
    return inputs[input];
  }
  return resolved(value, parts);
}

/** A value with its expressions evaluated: `$steps.a.outputs.b`, or `{$…}` within a text. */
function resolved(value: unknown, parts: StepParts): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(each, parts));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolved(each, parts)]));
  if (typeof value !== "string") return value;
  if (/^\$[a-z]+[.\w]/i.test(value)) return needed(value, parts);
  return value.replaceAll(/\{(\$[^}]+)\}/g, (_, expression: string) => textOf(needed(expression, parts)));
}

function needed(expression: string, { inputs, outputs }: StepParts): unknown {
  const value = evaluate(expression, { inputs, outputs });
  if (value === undefined) throw new UnmadeStep(`${expression} has no value`);
  return value;
}

function withBody(parts: StepParts, request: HttpRequest): HttpRequest {
  const { operation, step, api, callbackUrl } = parts;
  const { requestBody } = step.fields;
  if (!isObject(requestBody) || !("payload" in requestBody)) return request;
  const { payload, contentType, replacements } = requestBody;
  let value = resolved(payload, parts);
  for (const each of Array.isArray(replacements) ? replacements : []) {
    if (!isObject(each) || typeof each["target"] !== "string" || !each["target"].startsWith("/"))
      throw new UnmadeStep("replacements in a payload are known only by JSON pointers");
    const put = resolved(each["value"], parts);
    value = withValueAt(value, pointerTokens(each["target"]), () => put);
  }
  const content = operation.requestBody?.content ?? [];
  const type = typeof contentType === "string" ? contentType : (content[0]?.mediaType ?? "application/json");
  const mediaType = { mediaType: type, value: matchMediaType(content, type)?.value ?? {} };
  const targets = callbackTargets(api).filter(({ operationId }) => operationId === operation.operationId);
  const local = keepLocal(targets, { parameters: new Map(), body: { mediaType, value } }, callbackUrl);
  if (local === undefined) throw new UnmadeStep("the server would call a URL elsewhere: give a callback URL");
  const body = serializeBody(mediaType, local.body?.value);
  const headers = request.headers.filter(([name]) => name.toLowerCase() !== "content-type");
  return { ...request, headers: [...headers, ["content-type", body.contentType]], body: body.bytes };
}
