import { generatePackage } from "@intuned/codegen";
import { expect, it } from "vitest";
import { testFeatures } from "../support/test-features.js";
import { answers } from "./operations/answers.js";
import { bodies } from "./operations/bodies.js";
import { calls } from "./operations/calls.js";
import { shared } from "./operations/shared.js";

const features = [...shared, ...answers, ...bodies, ...calls];

testFeatures(import.meta.url, features);

it("marks what is deprecated: the method, its function and parameter, and the method of its path", () => {
  const deprecated = features.find((it) => it.given.startsWith("deprecated"));
  const { files } = generatePackage(deprecated?.document ?? {}, { command: "test", package: false });
  const marks = files.map(({ path, text }) => [path, text.match(/@deprecated/g)?.length ?? 0]);
  expect(Object.fromEntries(marks)).toMatchObject({ "resources/default.ts": 2, "types/openapi.ts": 2 });
});
