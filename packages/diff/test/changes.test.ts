import { valueAt } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { type ChangeKind, diffDocuments, RULES } from "../src/index.js";
import { CHANGES } from "./changes.js";
import type { Row } from "./places.js";

const KINDS: readonly ChangeKind[] = ["breaking", "risky", "safe"];

/** The worst kind that was found, and where the changes of that kind are, in the words of a row. */
function found({ place, old, new: next }: Row): readonly string[] {
  const { changes } = diffDocuments(place.document(old), place.document(next));
  const worst = KINDS.find((kind) => changes.some((change) => change.kind === kind));
  if (worst === undefined) return ["none"];
  const pointers = changes
    .filter(({ kind }) => kind === worst)
    .map(({ newPointer, oldPointer }) => newPointer ?? oldPointer ?? "");
  return [worst, ...pointers.sort()];
}

describe("a change is called what it is", () => {
  it.each(CHANGES.map((row) => [row.title, row] as const))("%s", (_, row) => {
    const [kind, ...pointers] = row.want;
    expect(found(row)).toEqual([kind, ...pointers.map((pointer) => `${row.place.pointer}${pointer}`).sort()]);
  });
});

it("has titles of its own for at least 60 changes", () => {
  expect(new Set(CHANGES.map(({ title }) => title)).size).toBe(CHANGES.length);
  expect(CHANGES.length).toBeGreaterThanOrEqual(60);
});

it("has every rule at least once", () => {
  const found = CHANGES.flatMap(({ place, old, new: next }) =>
    diffDocuments(place.document(old), place.document(next)).changes.map(({ rule }) => rule),
  );
  expect(Object.keys(RULES).filter((rule) => !found.includes(rule))).toEqual([]);
});

it("points at what is there, in either document", () => {
  const lost = CHANGES.flatMap(({ title, place, old, new: next }) => {
    const [before, now] = [place.document(old), place.document(next)];
    return diffDocuments(before, now).changes.flatMap(({ rule, oldPointer, newPointer }) => [
      ...(oldPointer !== undefined && valueAt(before, oldPointer) === undefined
        ? [`${title}: ${rule}: old ${oldPointer}`]
        : []),
      ...(newPointer !== undefined && valueAt(now, newPointer) === undefined
        ? [`${title}: ${rule}: new ${newPointer}`]
        : []),
    ]);
  });
  expect(lost).toEqual([]);
});
