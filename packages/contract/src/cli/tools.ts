import type { Api } from "../document/api.js";
import type { RunReport } from "../model/run-report.js";
import type { CoverageObserver, RunnablePlan } from "../run/index.js";

/** What the command line writes to: `process`'s streams, or a test's. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

export interface PlanRequest {
  readonly seed: number;
  readonly fuzz: number;
  /** Where URLs that callbacks refer to lead; without one such cases are left out. */
  readonly callbackUrl?: string;
}

/** A command beside `run`: its arguments, and its exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** The other rooms, as the command line needs them. */
export interface Tools {
  readonly plan: (api: Api, request: PlanRequest) => RunnablePlan;
  readonly coverage?: (api: Api) => CoverageObserver;
  /** @throws {Error} an unknown format. */
  readonly report: (report: RunReport, format: string) => string;
  readonly commands: Readonly<Record<string, Command>>;
}
