import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { apiSchemas } from "@intuned/conforming/validation";
import { readApi } from "@intuned/document";
import { type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guidePages } from "../../src/guides/guide-pages.js";
import { readGuides } from "../../src/guides/read-guides.js";
import { compilePrograms } from "./compile-programs.js";
import { ELSEWHERE } from "./elsewhere.js";
import { type FollowedGuide, followGuide, type Surroundings } from "./follow-guide.js";
import { blocksOf } from "./guide-block.js";
import { repositoryRoot } from "./make-folder.js";

const guides = await readGuides(fileURLToPath(new URL("../../guides", import.meta.url)));
const document = JSON.parse(await readFile(path.join(repositoryRoot, "openapi/dist/openapi.json"), "utf8"));
const schemas = apiSchemas(readApi(document)).check("request");

/** More at once are no faster. */
const AT_ONCE = 3;

const followed: FollowedGuide[] = [];
/** By the guide's name; empty for one that does what it says. */
const problems = new Map<string, string>();
let mock: MockServer;
let surroundings: Surroundings;
beforeAll(async () => {
  mock = await startMock({ document });
  surroundings = {
    mockPort: mock.port,
    problemsOf: (schema, value) =>
      schemas(`/components/schemas/${schema}`)(value).map((it) => `${it.instancePath} ${it.message}`),
  };
  // Not by `it.concurrent`: the set-up's watch over the console belongs to one test at a time.
  const queue = guides.values();
  const work = async () => {
    for (const guide of queue) {
      const done = await followGuide(guide, surroundings).catch((error: Error) => error);
      problems.set(guide.name, done instanceof Error ? done.message : "");
      if (!(done instanceof Error)) followed.push(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}, 600_000);
afterAll(async () => {
  await mock.close();
  for (const { folder } of followed) await rm(folder, { recursive: true });
});

it.each(guides)("$name does what it says", ({ name }) => {
  expect(problems.get(name)).toBe("");
});

it("all of them are pages, and their programs compile", () => {
  expect(guidePages(guides)).toHaveLength(guides.length);
  expect(followed).toHaveLength(guides.length);
  expect(compilePrograms(followed)).toEqual([]);
});

it.each(ELSEWHERE)("$command is run by $by", async ({ command, by, says }) => {
  const commands = guides.flatMap(blocksOf).filter(({ words }) => words.has("elsewhere"));
  expect(commands.map(({ text }) => text.trim())).toContain(command);
  const text = await readFile(path.join(repositoryRoot, by), "utf8");
  for (const part of says) expect(text).toContain(part);
});

describe("a guide that lies", () => {
  const block = (fence: string, text: string) => `\`\`\`${fence}\n${text}\n\`\`\`\n`;
  it.each([
    {
      given: "shows another output",
      text: block("sh", "echo one") + block("text", "two"),
      want: "says\none",
    },
    { given: "has a command that fails", text: block("sh", "exit 3"), want: "ended with 3, not 0" },
    {
      given: "has a program that fails",
      text: block("ts file=a.ts", "throw 1;"),
      want: "ended with 1, not 0",
    },
    { given: "leaves a command to nobody", text: block("sh elsewhere", "true"), want: "nobody runs this" },
    { given: "has a language nobody runs", text: block("ruby", "puts 1"), want: 'a block of "ruby"' },
    { given: "has no JSON", text: block("json", "{"), want: "odd:1: " },
    {
      given: "has a body that is none",
      text: block("json schema=WebTaskInput", '{ "tusk": "Find it" }'),
      want: "must NOT have additional properties",
    },
    {
      given: "has a copy that is none",
      text: block("ts file=a.ts from=examples/start-web-task.ts", ""),
      want: "any more",
    },
    { given: "shows what nothing said", text: block("text", "two"), want: "nothing has run" },
    {
      given: "calls elsewhere",
      text: block("sh", "curl https://elsewhere.example/"),
      want: "another machine",
    },
  ])("$given", async ({ text, want }) => {
    await expect(followGuide({ name: "odd", markdown: text }, surroundings)).rejects.toThrow(want);
  });

  it("has a program that runs and does not compile", async () => {
    const text = block("ts file=a.ts", "export const count: number = process.env.COUNT;");
    const guide = await followGuide({ name: "odd", markdown: text }, surroundings);
    followed.push(guide);
    expect(compilePrograms([guide])).toEqual([
      expect.stringContaining("a.ts:1: Type 'string | undefined' is not assignable to type 'number'"),
      expect.stringContaining("a.ts:1: Property 'COUNT' comes from an index signature"),
    ]);
  });
});
