import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { PlannedCall, PlannedOperation } from "./plan-calls.js";

export interface Count {
  readonly accepted: number;
  readonly total: number;
}

/** What is wrong with a request or a response of a call. */
export interface Finding {
  /** `result.file.url`; empty for the whole. */
  readonly path: string;
  readonly reason: string;
}

/** A line of the driver's output. */
export type DriverLine =
  | {
      readonly type: "models";
      readonly operationId: string;
      /** Whether the facts are what the installed client's models say. */
      readonly agreeWithFacts: boolean;
      /** Fields of the models of request and response, at every depth; accepted are those that an example has. */
      readonly fields: Count;
    }
  | {
      readonly type: "call";
      readonly operationId: string;
      readonly call: PlannedCall;
      readonly request: readonly Finding[];
      readonly response: readonly Finding[];
      /** Whether the client threw although the mock returned the planned status. */
      readonly isRefused: boolean;
    };

/** The input of `drive_client.py`. */
export interface DriverPlan {
  readonly baseUrl: string;
  readonly workspaceId: string;
  readonly apiKey: string;
  readonly operations: readonly PlannedOperation[];
}

/**
 * Runs the Python driver with the vendor's client.
 *
 * @throws {Error} the driver fails; its own output says why.
 */
export async function runDriver(python: string, plan: DriverPlan): Promise<readonly DriverLine[]> {
  const child = spawn(python, [path.join(import.meta.dirname, "drive_client.py")], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" },
  });
  // A driver that ends early has printed why; the broken pipe would hide that.
  child.stdin.on("error", () => {});
  child.stdin.end(JSON.stringify(plan));
  const [[code], lines] = await Promise.all([once(child, "close"), readLines(child.stdout)]);
  if (code !== 0) throw new Error(`The driver of the vendor's client failed with exit code ${code}.`);
  return lines;
}

async function readLines(output: Readable): Promise<readonly DriverLine[]> {
  const lines: DriverLine[] = [];
  for await (const line of createInterface({ input: output })) lines.push(JSON.parse(line));
  return lines;
}
