import { describe, expect, it } from "vitest";
import { camelCase, capitalize, kebabCase, pascalCase, singular, splitWords } from "../../src/names/words.js";

describe("the words of a name", () => {
  it.each<[name: string, words: string[]]>([
    ["webTaskStart", ["web", "task", "start"]],
    ["web-tasks/start", ["web", "tasks", "start"]],
    ["WEB_TASK_START", ["web", "task", "start"]],
    ["  --web..task!! ", ["web", "task"]],
    ["S3Sink", ["s3", "sink"]],
    ["HTTPServer", ["http", "server"]],
    ["parseHTTPServer", ["parse", "http", "server"]],
    ["v2Beta", ["v2", "beta"]],
    ["2fa", ["2fa"]],
    ["Author's Books", ["authors", "books"]],
    ["author’s", ["authors"]],
    ["'quoted'", ["quoted"]],
    ["1'000", ["1", "000"]],
    ["Élan vital", ["élan", "vital"]],
    ["हिन्दी नाम", ["हिन्दी", "नाम"]],
    ["½ price", ["½", "price"]],
    ["…", []],
    ["", []],
  ])("of %j", (name, words) => {
    expect(splitWords(name)).toEqual(words);
  });
});

it("are put together in each case", () => {
  const words = ["web", "task", "s3"];
  expect(camelCase(words)).toBe("webTaskS3");
  expect(pascalCase(words)).toBe("WebTaskS3");
  expect(kebabCase(words)).toBe("web-task-s3");
  expect([camelCase([]), pascalCase([]), kebabCase([])]).toEqual(["", "", ""]);
});

it("begin with a capital, and stay as they are otherwise", () => {
  expect(capitalize("webTask")).toBe("WebTask");
  expect(capitalize("")).toBe("");
});

describe("the singular", () => {
  it.each([
    ["tasks", "task"],
    ["task", "task"],
    ["entries", "entry"],
    ["flies", "fly"],
    ["ties", "tie"],
    ["iest", "iest"],
    ["classes", "class"],
    ["boxes", "box"],
    ["buzzes", "buzz"],
    ["branches", "branch"],
    ["dishes", "dish"],
    ["nodes", "node"],
    ["class", "class"],
    ["chess", "chess"],
    ["ssds", "ssd"],
    ["gas", "ga"],
    ["is", "is"],
    ["s", "s"],
  ])("of %s is %s", (plural, word) => {
    expect(singular(plural)).toBe(word);
  });
});
