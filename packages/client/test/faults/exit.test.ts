import { expect, it } from "vitest";
import { runInChild } from "./run-in-child.js";

it("a process that made every call of the table has the same outcomes without hooks, and exits by itself", async () => {
  const { outcomes, want, errors, code } = await runInChild();
  expect({ errors, code }).toEqual({ errors: "", code: 0 });
  expect(outcomes).toEqual(want);
}, 90_000);
