import { type ConformingServerOptions, faultyServer, type ServerModel } from "@intuned/conforming/faults";
import type { HttpRequest } from "@intuned/document/serialize";
import type { Unreached } from "../model/contract-case.js";
import type { Finding } from "../model/finding.js";
import { listMutants } from "./list-mutants.js";
import type { Mutant } from "./mutant.js";
import type { MutationRun } from "./plan-run.js";
import { differs } from "./tell-apart.js";

export interface ScoreOptions extends ConformingServerOptions {
  readonly run: MutationRun;
  /** Promises that no request can break alone, by a rule: see `isImpossible`. */
  readonly unreached?: readonly Unreached[];
  /** Makes the random requests by which what a rule calls equivalent is tried again: 10,000 of them. */
  readonly randomRequests: () => Iterable<HttpRequest>;
  /** Called after each mutant. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface MutantVerdict {
  readonly mutant: Mutant;
  readonly verdict: "killed" | "survived" | "equivalent";
  /** What found a killed one: check and pointer. For an equivalent one the rule. */
  readonly reason?: string;
}

/** How good a run is at finding broken promises. */
export interface MutationScore {
  /** Killed over all, 0 to 1; what is equivalent counts as not killed. 1 of none. */
  readonly score: number;
  readonly all: number;
  readonly killed: number;
  readonly verdicts: readonly MutantVerdict[];
  /** What the run finds of the conforming server itself: false alarms. */
  readonly falseAlarms: readonly Finding[];
}

/** Equivalent mutants that are more than this share of all cannot be believed. */
export const MOST_EQUIVALENT = 0.05;

/**
 * Runs against every mutant. One is killed by any finding that the conforming server does not have. A survivor is equivalent
 * only if a rule says so and no random request tells it from the conforming server, byte by byte; and only so many are.
 */
export async function mutationScore(model: ServerModel, options: ScoreOptions): Promise<MutationScore> {
  const { run, onProgress } = options;
  const mutants = listMutants(model.api, { ...options, model });
  const operationIds = model.api.operations.map((operation) => operation.operationId);
  const falseAlarms: Finding[] = [];
  for await (const found of run(faultyServer(model, options, {}), { operationIds })) falseAlarms.push(found);
  const known = new Set(falseAlarms.map(keyOf));
  const verdicts: MutantVerdict[] = [];
  let room = Math.floor(MOST_EQUIVALENT * mutants.length);
  for (const mutant of mutants) {
    const verdict = await judge(model, options, mutant, known, room > 0);
    if (verdict.verdict === "equivalent") room -= 1;
    verdicts.push(verdict);
    onProgress?.(verdicts.length, mutants.length);
  }
  const killed = verdicts.filter(({ verdict }) => verdict === "killed").length;
  const all = mutants.length;
  return { score: all === 0 ? 1 : killed / all, all, killed, verdicts, falseAlarms };
}

async function judge(
  model: ServerModel,
  options: ScoreOptions,
  mutant: Mutant,
  known: ReadonlySet<string>,
  mayBeEquivalent: boolean,
): Promise<MutantVerdict> {
  const finding = await firstOf(options.run(mutant.serve(), mutant), known);
  if (finding) return { mutant, verdict: "killed", reason: keyOf(finding) };
  const rule = mayBeEquivalent ? ruleOf(mutant, options.unreached ?? []) : undefined;
  const isTold = () => differs(mutant.serve(), faultyServer(model, options, {}), options.randomRequests());
  if (rule === undefined || isTold()) return { mutant, verdict: "survived" };
  return { mutant, verdict: "equivalent", reason: rule };
}

const keyOf = ({ check, pointer }: Finding): string => `${check} at ${pointer}`;

async function firstOf(
  findings: ReturnType<MutationRun>,
  known: ReadonlySet<string>,
): Promise<Finding | undefined> {
  for await (const finding of findings) if (!known.has(keyOf(finding))) return finding;
  return undefined;
}

/** Kinds that let something through: without a request that breaks the promise alone they let nothing through. */
const LAXER = new Set(["unchecked", "loosened", "case-insensitive", "unanchored", "coerced"]);

function ruleOf({ kind, pointer }: Mutant, unreached: readonly Unreached[]): string | undefined {
  if (!LAXER.has(kind)) return undefined;
  const about = unreached.filter(
    (each) => each.pointer === pointer && (each.aspect ?? "invalid") === "invalid",
  );
  return about.length > 0 && about.every(({ isImpossible }) => isImpossible) ? about[0]?.reason : undefined;
}
