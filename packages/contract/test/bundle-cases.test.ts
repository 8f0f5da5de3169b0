import { expect, it } from "vitest";
import { requestCases } from "../src/index.js";
import { knownUnbroken } from "./prism/known-unbroken.js";
import { readBundle } from "./support/bundle.js";

const { unreachable, unmade } = requestCases(readBundle());

it("makes every valid request of the bundle", () => {
  expect(unmade).toEqual([]);
});

it("breaks every constraint of the bundle but those known to be unbreakable", () => {
  const unknown = unreachable.filter(
    ({ constraint }) => !knownUnbroken.some(({ isAbout }) => isAbout(constraint)),
  );
  expect(unknown.map(({ pointer, reason }) => `${pointer}: ${reason}`)).toEqual([]);
});

it.each(knownUnbroken)("cannot break alone: $title", ({ isAbout }) => {
  expect(unreachable.filter(({ constraint }) => isAbout(constraint))).not.toEqual([]);
});
