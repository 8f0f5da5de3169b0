import { essence } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import { answerValue } from "../checks/answer-of.js";
import type { CheckContext } from "../checks/check-context.js";
import { ALWAYS_ALLOWED, isServerError } from "../checks/statuses.js";
import type { Exchange } from "../model/exchange.js";
import type { PlannedStep } from "./planned-sequence.js";

/** A step that was sent. */
export interface DoneStep {
  readonly step: PlannedStep;
  readonly exchange: Exchange;
}

/** An answer as far as several of them are held against each other. */
export interface SeenAnswer {
  readonly exchange: Exchange;
  readonly status: number;
  readonly mediaType: string;
  /** The body, where it is declared and well-formed. */
  readonly body?: { readonly schema: string; readonly value: unknown };
}

/** The answers of reads; those that say nothing of the resource (no answer, no time, a failing server) are left out. */
export function seenAnswers(context: CheckContext, exchanges: readonly Exchange[]): SeenAnswer[] {
  return exchanges.flatMap((exchange) => {
    const { response } = exchange;
    if (response === undefined || isServerError(exchange) || ALWAYS_ALLOWED.has(response.status)) return [];
    const body = answerValue(context, exchange);
    const mediaType = essence(headerValue(response.headers, "content-type") ?? "");
    return [{ exchange, status: response.status, mediaType, ...(body && { body }) }];
  });
}

export const isSuccess = ({ response }: Exchange): boolean =>
  response !== undefined && response.status >= 200 && response.status < 300;

/** The resource is not there, or no longer. */
export const isMissing = ({ response }: Exchange): boolean =>
  response?.status === 404 || response?.status === 410;
