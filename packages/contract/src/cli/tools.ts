import type { ApiSchemas } from "@intuned/conforming/validation";
import type { Api } from "@intuned/document";
import type { RunReport } from "../model/run-report.js";
import type { PlanOptions } from "../plan/plan-options.js";
import type { CoverageObserver, RunnablePlan } from "../run/run-options.js";

/** What the command line writes to: `process`'s streams, or a test's. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** What the command line says of the plan. */
export type PlanRequest = Pick<
  PlanOptions,
  "seed" | "callbackUrl" | "include" | "exclude" | "phases" | "prefer" | "signed"
> & {
  /** The caller's credentials by scheme: a case with a wrong one is made only where there is a right one. */
  readonly credentials?: Readonly<Record<string, string>>;
};

/** A command beside `run`: its arguments, and its exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** The other rooms, as the command line needs them. */
export interface Tools {
  readonly plan: (api: Api, request: PlanRequest, schemas: ApiSchemas) => RunnablePlan;
  readonly coverage?: (api: Api, schemas: ApiSchemas) => CoverageObserver;
  /** @throws {Error} an unknown format. */
  readonly report: (
    report: RunReport,
    format: string,
    options: { readonly api: Api; readonly secrets: readonly string[] },
  ) => string;
  readonly commands: Readonly<Record<string, Command>>;
}
