import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for what the tests of one run leave for its end. */
    scratch: string;
  }
}

/** How many cases of an operation were sent in the run. */
export interface CaseCount {
  readonly operationId: string;
  readonly valid: number;
  readonly invalid: number;
}

const countsFile = (scratch: string) => join(scratch, "case-counts.jsonl");

/** Where the loopback guard of each process writes what it saw. */
export const guardRecord = (scratch: string): string => join(scratch, "connections.jsonl");

export function noteCaseCount(scratch: string, count: CaseCount): void {
  appendFileSync(countsFile(scratch), `${JSON.stringify(count)}\n`);
}

export function readCaseCounts(scratch: string): CaseCount[] {
  return readLines(countsFile(scratch)) as CaseCount[];
}

export function readLines(file: string): unknown[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
}
