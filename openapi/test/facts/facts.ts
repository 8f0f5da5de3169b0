import { readFileSync } from "node:fs";

/** What the vendor's client knows of one operation; see `openapi/facts/README.md`. */
export interface OperationFacts {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Success statuses, which all have the same response. */
  readonly statuses: readonly number[];
  /** Names of query parameters. */
  readonly query: readonly string[];
  /** JSON Schema of the body, with its own `$defs`; null without one. */
  readonly request: object | null;
  readonly response: object | null;
}

export function readFacts(): readonly OperationFacts[] {
  return JSON.parse(readFileSync(new URL("../../facts/operations.json", import.meta.url), "utf8"));
}

/** The bundle that was generated last. */
export function readDocument(): object {
  return JSON.parse(readFileSync(new URL("../../dist/openapi.json", import.meta.url), "utf8"));
}
