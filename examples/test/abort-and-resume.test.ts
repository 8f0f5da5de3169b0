import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runExample, serverEnvironment, startExample } from "./support/run-example.js";
import { failed, pending, serveTasks, succeeded } from "./support/serve-tasks.js";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "example-"));
  file = path.join(folder, "web-task.id");
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  { given: "Ctrl+C", env: {}, why: "AbortError" },
  { given: "a wait that takes too long", env: { WAIT_MS: "1500" }, why: "TimeoutError" },
])("waits on for the same task after $given", async ({ env, why }) => {
  let answer: object = pending;
  await using server = await serveTasks({ result: () => answer });
  const settings = { args: [file], env: { ...serverEnvironment(server.url), ...env } };
  await using first = startExample("abort-and-resume.ts", settings);
  if (why === "AbortError") {
    while (server.started.length === 0) await new Promise(setImmediate);
    while ((await readFile(file, "utf8")) === "") await new Promise(setImmediate);
    first.interrupt();
  }
  expect(await first.exited).toBe(1);
  expect(first.output.text).toContain(why);
  expect(first.output.text).toContain("wt_1 goes on. Run this again to wait for it.");

  answer = succeeded("the companies");
  const again = { args: [file], env: serverEnvironment(server.url) };
  expect(await runExample("abort-and-resume.ts", again)).toEqual({
    code: 0,
    output: "the companies\n",
  });
  expect(server.started).toHaveLength(1);
  expect(await readdir(folder)).toEqual([]);
});

it("forgets a task that failed, and one that was not started", async () => {
  await using server = await serveTasks({ result: () => failed("timeout") });
  for (const url of [server.url, `${server.url}/nothing-here`]) {
    const { code } = await runExample("abort-and-resume.ts", { args: [file], env: serverEnvironment(url) });
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  }
});

it("starts no second task where the first may have been started", async () => {
  await using server = await serveTasks({ start: () => undefined });
  for (const words of ["ConnectionError", `look, then delete ${file}`]) {
    const settings = { args: [file], env: serverEnvironment(server.url) };
    const { code, output } = await runExample("abort-and-resume.ts", settings);
    expect(code).toBe(1);
    expect(output).toContain(words);
  }
  expect(server.started).toHaveLength(1);
});
