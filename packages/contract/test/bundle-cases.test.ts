import { expect, it } from "vitest";
import { requestCases } from "../src/index.js";
import { parametersDocument } from "./parameters-document.js";
import { knownUnbroken } from "./prism/known-unbroken.js";
import { readBundle } from "./support/bundle.js";

const { unreachable, unmade } = requestCases(readBundle());
const parameters = requestCases(parametersDocument);

it("makes every valid request of the bundle", () => {
  expect(unmade).toEqual([]);
});

it.each([
  { of: "the bundle", missed: unreachable },
  { of: "parameters of every kind", missed: parameters.unreachable },
])("breaks every constraint of $of but those known to be unbreakable", ({ missed }) => {
  const unknown = missed.filter(
    ({ constraint }) => !knownUnbroken.some(({ isAbout }) => isAbout(constraint)),
  );
  expect(unknown.map(({ pointer, reason }) => `${pointer}: ${reason}`)).toEqual([]);
});

it.each(knownUnbroken)("cannot break alone: $title", ({ isAbout }) => {
  const all = [...unreachable, ...parameters.unreachable];
  expect(all.filter(({ constraint }) => isAbout(constraint))).not.toEqual([]);
});
