import type { GuardedTarget } from "@intuned/mock";

/**
 * What is wrong with the connections of a run; `undefined` when all is well. A kind of process that recorded none was
 * not guarded: then the record shows nothing.
 */
export function connectionProblem(
  record: readonly GuardedTarget[],
  kinds: readonly string[],
): string | undefined {
  const outside = record.filter(({ allowed }) => !allowed);
  if (outside.length > 0) {
    const targets = outside.map(({ kind, via, target }) => `${kind} ${via} ${target}`);
    return `${outside.length} connections were tried that leave loopback, and refused:\n  ${[...new Set(targets)].join("\n  ")}`;
  }
  const silent = kinds.filter((kind) => !record.some((each) => each.kind === kind && each.via === "connect"));
  if (silent.length === 0) return undefined;
  return `no connection of ${silent.join(" and ")} was recorded: the loopback guard was not loaded there, or its test did not run`;
}
