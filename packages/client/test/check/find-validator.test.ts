import { expect, it } from "vitest";
import { findValidator } from "../../src/check/find-validator.js";

it.each<[status: number, want: string | undefined]>([
  [200, "200"],
  [204, "2XX"],
  [404, "default"],
])("finds what the document declares for %i: by itself, by its class, by default", (status, want) => {
  const keys = ["default", "2XX", "200"];
  const validators = new Map(keys.map((key) => [`getThing ${key}`, key]));
  expect(findValidator(validators, "getThing", status)).toBe(want);
  expect(findValidator(validators, "getOther", status)).toBeUndefined();
});
