import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GuardedTarget, LOOPBACK_GUARD, loopbackGuardEnvironment } from "@intuned/mock";
import type { TestProject } from "vitest/node";
import { connectionProblem } from "./check-connections.js";
import { guardRecord, readCaseCounts, readLines } from "./scratch.js";

/** Kinds of process that a whole run has: the tests, and the mocks that they start. */
const PROCESS_KINDS = ["vitest", "mock"];

/** Has every process of the run record its connections; at the end prints the counts and checks the record. */
export default function setup(project: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), "contract-"));
  project.provide("scratch", scratch);
  Object.assign(process.env, loopbackGuardEnvironment("vitest"), {
    [LOOPBACK_GUARD.record]: guardRecord(scratch),
  });

  return () => {
    for (const { operationId, valid, invalid } of readCaseCounts(scratch))
      process.stdout.write(`${operationId}: ${valid} positive and ${invalid} negative cases sent\n`);
    const record = readLines(guardRecord(scratch)) as GuardedTarget[];
    rmSync(scratch, { recursive: true });
    const connections = record.filter(({ via }) => via === "connect").length;
    process.stdout.write(
      `${connections} connections of ${new Set(record.map(({ pid }) => pid)).size} processes\n`,
    );
    const problem = connectionProblem(record, isWholeRun(project) ? PROCESS_KINDS : []);
    if (problem === undefined) return;
    // An error thrown here is printed, and the run still exits with 0.
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  };
}

/** With a filter or a name pattern some tests, and with them some kinds of process, are left out on purpose. */
function isWholeRun({ vitest }: TestProject): boolean {
  const { filenamePattern } = vitest as unknown as { filenamePattern?: string[] };
  return (filenamePattern ?? []).length === 0 && vitest.config.testNamePattern === undefined;
}
