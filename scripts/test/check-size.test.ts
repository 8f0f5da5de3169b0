import { expect, it } from "vitest";
import { checkSize } from "../src/check-size.js";
import type { SizeEntry } from "../src/size/size-entry.js";

const code = `export { IntunedClient } from "@intuned/client";`;
const entry = (limits: Partial<SizeEntry>): SizeEntry => ({ name: "Some entry", code, ...limits });

it.each([
  { given: {}, want: /^Some entry +[\d,]+ B$/ },
  { given: { limitBytes: 1e6 }, want: /B {2}limit 1,000,000 B: within$/ },
])(
  "says in one line how large an entry is and whether it is within its limit $given",
  async ({ given, want }) => {
    expect(await checkSize([entry(given)])).toMatch(want);
  },
);

it("fails above a limit, naming the entry, its modules with the largest first, and what to do", async () => {
  const checked = checkSize([entry({}), entry({ name: "Fat", limitBytes: 100 })]);
  const { message } = await checked.then(expect.fail, (error: Error) => error);
  expect(message).toContain("limit 100 B: ABOVE THE LIMIT");
  expect(message).toContain("Too large: Fat. ");
  expect(message).toContain("scripts/src/size/size-entry.ts");
  const rows = Array.from(message.matchAll(/^ +(\d+) {2}(\S+)$/gm), ([, bytes, path]) => ({
    bytes: Number(bytes),
    path,
  }));
  expect(rows.map(({ path }) => path)).toContain("packages/runtime/src/client.ts");
  expect(rows.map(({ bytes }) => bytes)).toEqual(rows.map(({ bytes }) => bytes).sort((a, b) => b - a));
});

it("lists the modules of a sound entry when asked to", async () => {
  const report = await checkSize([entry({ limitBytes: 1e6 })], true);
  expect(report).toMatch(/within\n\nSome entry, minified bytes by module:\n +\d+ {2}packages\//);
});

it.each(["node:fs", "a-library-that-nobody-has"])(
  "refuses to measure without %s, which is imported",
  async (name) => {
    const left = `${code} export * from "${name}";`;
    await expect(checkSize([{ name: "Some entry", code: left }])).rejects.toThrow(
      `Could not resolve "${name}"`,
    );
  },
);
