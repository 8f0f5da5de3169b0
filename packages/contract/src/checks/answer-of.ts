import { matchResponse, parseBody } from "@intuned/conforming/wire";
import { type MediaType, matchMediaType, type Response } from "@intuned/document";
import { type HttpResponse, headerValue } from "@intuned/document/serialize";
import type { Exchange } from "../model/exchange.js";
import { type CheckContext, operationOf } from "./check-context.js";
import { isServerError } from "./statuses.js";

/** An answer beside what is declared for it. */
export interface DeclaredAnswer {
  readonly declared: Response;
  readonly response: HttpResponse;
  readonly mediaType?: MediaType;
  /** No body may come: to HEAD, with 204 and 304. https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
  readonly isBodiless: boolean;
}

/**
 * The answer and what is declared for it; `undefined` when there is no answer, when nothing is declared for it, or when
 * the server failed, which is a finding of its own.
 */
export function answerOf(context: CheckContext, exchange: Exchange): DeclaredAnswer | undefined {
  const operation = operationOf(context, exchange);
  const { response } = exchange;
  if (operation === undefined || response === undefined || isServerError(exchange)) return undefined;
  const declared = matchResponse(operation, response.status);
  if (declared === undefined) return undefined;
  const mediaType = matchMediaType(declared.content, headerValue(response.headers, "content-type") ?? "");
  const isBodiless = exchange.request.method === "HEAD" || [204, 304].includes(response.status);
  return { declared, response, ...(mediaType && { mediaType }), isBodiless };
}

/** The value of an answer's body, where its media type is declared and it is well-formed. */
export function answerValue(
  context: CheckContext,
  exchange: Exchange,
): { readonly schema: string; readonly value: unknown } | undefined {
  const answer = answerOf(context, exchange);
  const schema = answer?.mediaType?.schema;
  if (answer === undefined || schema === undefined || answer.isBodiless || answer.response.isTruncated)
    return undefined;
  const contentType = headerValue(answer.response.headers, "content-type") ?? "";
  const parsed = parseBody(context.api.document, answer.mediaType, contentType, answer.response.body);
  return "value" in parsed ? { schema, value: parsed.value } : undefined;
}
