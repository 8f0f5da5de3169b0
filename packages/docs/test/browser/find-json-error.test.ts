import { expect, it } from "vitest";
import { findJsonError } from "../../src/browser/scripts/console/find-json-error.js";

it.each([
  { given: "", want: [1, 1, "the text ends where a value has to be"] },
  { given: '{\n  "task": "a",\n}', want: [2, 14, "nothing follows this comma: no comma before }"] },
  { given: '{"a": 1 "b": 2}', want: [1, 9, "expected a comma or }"] },
  { given: "{'a': 1}", want: [1, 2, "expected a name in double quotes"] },
  { given: '{"a" 1}', want: [1, 6, "expected a colon after the name"] },
  { given: "[1, 2", want: [1, 6, "expected a comma or ]"] },
  { given: '["a\nb"]', want: [1, 4, "a line break in a text is written \\n"] },
  { given: '"\\x"', want: [1, 2, "no such escape"] },
  { given: '{"a": "b}', want: [1, 7, "this text is not closed"] },
  { given: "{} {}", want: [1, 4, "nothing can follow the value"] },
  { given: "01", want: [1, 2, "nothing can follow the value"] },
])("says where $given is wrong", ({ given, want }) => {
  const error = findJsonError(given);
  expect([error?.line, error?.column, error?.message]).toEqual(want);
});

it("agrees with the browser on every damage of one character", () => {
  const whole = '{"a": [1, -2.5e3, true, null, "é\\u00e9\\n\u007f😀"], "b": {}, "": [[]]}\n';
  const signs = ["", '"', ",", "}", "[", " ", "0", "\\", "\t", "\u0001", "😀", "e"];
  for (let at = 0; at <= whole.length; at++)
    for (const sign of signs)
      for (const text of [
        whole.slice(0, at) + sign + whole.slice(at),
        whole.slice(0, at) + sign + whole.slice(at + 1),
      ])
        expect([text, findJsonError(text) === undefined]).toEqual([text, isJson(text)]);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
