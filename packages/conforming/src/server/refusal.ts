import type { Operation } from "@intuned/document";

/** Why a request is refused, in the order in which the server looks. */
export type RefusalReason =
  | "path"
  | "method"
  | "credentials"
  | "media-type"
  | "syntax"
  | "parameter"
  | "body"
  | "unknown-resource";

/** What is wrong with a request. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Pointer into the document to the promise that the request breaks. */
  readonly pointer: string;
  /** What of it: `missing`, `empty`, `wrong` or `duplicated` for credentials and parameters, else what was found. */
  readonly detail: string;
}

/**
 * The statuses that say a reason, the most telling first. https://www.rfc-editor.org/rfc/rfc9110#section-15.5
 * Of a body that is understood but wrong 422 says more than 400, of anything else 400 does.
 */
const STATUSES: Readonly<Record<RefusalReason, readonly [number, ...number[]]>> = {
  path: [404],
  method: [405],
  credentials: [401, 403],
  "media-type": [415, 400, 422],
  syntax: [400, 422],
  parameter: [400, 422],
  body: [422, 400],
  "unknown-resource": [404, 410],
};

/**
 * The status to refuse with: the most telling one that is declared, else the most telling one of all, which then falls
 * under `4XX` or `default` or is undeclared.
 */
export function refusalStatus(reason: RefusalReason, operation: Operation | undefined): number {
  const statuses = STATUSES[reason];
  const declared = new Set(operation?.responses.map(({ status }) => status));
  return statuses.find((status) => declared.has(String(status))) ?? statuses[0];
}
