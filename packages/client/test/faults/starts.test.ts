import { beforeAll, describe, expect, it } from "vitest";
import { type ChildRun, runInChild } from "./run-in-child.js";
import { otherStartOperations } from "./start-operations.js";
import { childRows, inProcessRows } from "./table.js";
import { testTable } from "./test-table.js";

// Nothing can be started twice by accident: each row that starts something runs over each operation that does.
describe("the rows that start something run over", () => {
  const operations = otherStartOperations.map(({ name }) => ({ name, count: childRows(name).length }));
  let runs: Readonly<Record<string, PromiseSettledResult<ChildRun>>> = {};
  beforeAll(async () => {
    // All at once, each operation in a process of its own: most rows only wait.
    const settled = await Promise.allSettled(operations.map(({ name }) => runInChild(name)));
    runs = Object.fromEntries(settled.map((run, index) => [operations[index]?.name, run]));
  }, 120_000);

  it.each(operations)("$name, $count rows", ({ name }) => {
    const run = runs[name];
    if (run?.status !== "fulfilled") throw run?.reason;
    const { outcomes, want, errors, code } = run.value;
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
    expect(outcomes).toEqual(want);
  });
});

describe.each(otherStartOperations)("$name shows no secret:", (operation) =>
  testTable(inProcessRows(operation)),
);
