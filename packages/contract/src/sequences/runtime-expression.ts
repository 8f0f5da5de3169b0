import { parseJson } from "@intuned/conforming/wire";
import { essence, isJson, isObject, type Operation, valueAt } from "@intuned/document";
import { type HttpRequest, type HttpResponse, headerValue } from "@intuned/document/serialize";
import { parameterText } from "./request-parameter.js";

/** What an expression may ask for. */
export interface ExpressionScope {
  /** The message that the expression stands beside. */
  readonly step?: {
    readonly operation: Pick<Operation, "path">;
    readonly request: HttpRequest;
    readonly response?: HttpResponse;
  };
  /** Of a workflow. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Outputs of the steps that were made, by their ids. */
  readonly outputs?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/**
 * The value of a runtime expression; `undefined` when nothing is there, or when it is of a kind that is not known here.
 * https://spec.openapis.org/oas/v3.1.0#runtime-expressions, https://spec.openapis.org/arazzo/v1.0.1#runtime-expressions
 */
export function evaluate(expression: string, scope: ExpressionScope): unknown {
  const [, root = "", rest = ""] = /^\$(\w+)(?:\.(.*))?$/s.exec(expression) ?? [];
  const { step, inputs, outputs } = scope;
  switch (root) {
    case "inputs":
      return memberAt(inputs, rest);
    case "steps": {
      const [, id = "", path = ""] = /^([^.]+)\.outputs\.(.*)$/s.exec(rest) ?? [];
      return memberAt(outputs?.get(id), path);
    }
    case "statusCode":
      return step?.response?.status;
    case "method":
      return step?.request.method;
    case "url":
      return step?.request.target;
    case "request":
      return step && ofRequest(step, rest);
    case "response":
      return step?.response && ofMessage(step.response, rest);
    default:
      return undefined;
  }
}

function ofRequest({ operation, request }: NonNullable<ExpressionScope["step"]>, rest: string): unknown {
  const [, location, name = ""] = /^(path|query)\.(.+)$/s.exec(rest) ?? [];
  if (location === "path" || location === "query")
    return parameterText(operation, request, { in: location, name });
  return ofMessage(request, rest);
}

/** `header.NAME`, `body`, `body#/pointer`. */
function ofMessage({ headers, body }: Pick<HttpRequest, "headers" | "body">, rest: string): unknown {
  const header = /^header\.(.+)$/s.exec(rest)?.[1];
  if (header !== undefined) return headerValue(headers, header);
  const [, pointer] = /^body(?:#(.*))?$/s.exec(rest) ?? [];
  if (!rest.startsWith("body") || body === undefined) return undefined;
  if (!isJson(essence(headerValue(headers, "content-type") ?? "")))
    return pointer === undefined ? new TextDecoder().decode(body) : undefined;
  const parsed = parseJson(body);
  if (!("value" in parsed) || (pointer && !pointer.startsWith("/"))) return undefined;
  return valueAt(parsed.value, pointer ?? "");
}

/** `name`, `name.member` or `name#/pointer` of an object. */
function memberAt(object: unknown, path: string): unknown {
  const [names = "", pointer] = path.split(/#(.*)/s);
  const member = names
    .split(".")
    .reduce<unknown>(
      (node, name) => (isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined),
      object,
    );
  return pointer?.startsWith("/") ? valueAt(member, pointer) : member;
}
