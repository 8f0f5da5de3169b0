import { expect, test } from "vitest";
import { findJsonError } from "../../src/load/find-json-error.js";

const SAMPLE = '{"a": [1, -2.5e+3, true, null, "x\\u00e9\\n"], "b": {"c": {}, "d": []}, "": "\\"" }';

test("agrees with JSON.parse on every text that is one character away from JSON", () => {
  const disagreements: string[] = [];
  for (let at = 0; at <= SAMPLE.length; at++) {
    for (const character of ["", ",", ":", "}", "]", "{", "[", '"', "1", ".", "e", "\\", "\n", "t"]) {
      for (const removed of [0, 1]) {
        const text = SAMPLE.slice(0, at) + character + SAMPLE.slice(at + removed);
        if ((findJsonError(text) === undefined) !== parses(text)) disagreements.push(text);
      }
    }
  }
  expect(disagreements).toEqual([]);
});

test("finds the fault behind a string of 20 MB and below 100,000 levels", () => {
  expect(findJsonError(`["${"x\\n".repeat(7_000_000)}" x]`)).toEqual({
    offset: 21_000_004,
    expected: "`,` or `]`",
  });
  expect(findJsonError("[".repeat(100_000))).toEqual({ offset: 100_000, expected: "a value, or `]`" });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
