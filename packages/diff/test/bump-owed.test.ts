import { expect, it } from "vitest";
import { bumpOwed, bumpOwedBelow1, type Change, type ChangeKind } from "../src/index.js";

const change = (kind: ChangeKind, documentation = false) => ({ kind, documentation }) as Change;

it.each([
  { bump: "none", changes: [] },
  { bump: "patch", changes: [change("safe", true), change("safe", true)] },
  { bump: "minor", changes: [change("safe", true), change("safe")] },
  { bump: "minor", changes: [change("risky")] },
  { bump: "major", changes: [change("safe"), change("breaking"), change("safe", true)] },
])("$bump is owed by $changes", ({ bump, changes }) => {
  expect(bumpOwed(changes)).toBe(bump);
});

it("below 1.0.0, what breaks owes a minor version, and all else a patch", () => {
  const bumps = (["major", "minor", "patch", "none"] as const).map(bumpOwedBelow1);
  expect(bumps).toEqual(["minor", "patch", "patch", "none"]);
});
