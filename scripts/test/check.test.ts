import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Repository } from "../src/repository.js";
import { copyCheckout } from "./copy-checkout.js";

const run = promisify(execFile);
let checkout: Repository;

beforeAll(async () => {
  checkout = await copyCheckout();
});
afterAll(() => rm(checkout.root, { recursive: true }));

/** Runs a command of package.json as a person does, whatever turbo or npm runs this test. */
async function npmRun(...args: string[]): Promise<{ passed: boolean; output: string }> {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
  const options = { cwd: checkout.root, env, maxBuffer: 2 ** 26 };
  const done = await run("npm", ["run", "--silent", ...args], options).catch((error) => error);
  return { passed: done.code === undefined, output: `${done.stdout}${done.stderr}` };
}

/** The check, with the type check of one package only; that of all takes long, and is asked for by the first test. */
const check = () => npmRun("check", "--", "--filter=//", "--filter=@intuned/types");

const at = (file: string) => path.join(checkout.root, file);
const read = (file: string) => readFile(at(file), "utf8");

const generated = [
  "packages/client/src/generated/resources/web-tasks.ts",
  "packages/client/src/generated/check/answer-validators.ts",
  "packages/types/src/generated/openapi.ts",
  "openapi/dist/openapi.json",
  "openapi/workflows/waiters.arazzo.yaml",
];
const component = "openapi/components/parameters/WebTaskId.yaml";

it("has no task in `npm run check` that writes what it checks", async () => {
  const { output } = await npmRun("check", "--", "--dry=json");
  const { tasks } = JSON.parse(output) as {
    tasks: { taskId: string; task: string; outputs: string[] | null }[];
  };
  expect(tasks.map(({ task }) => task)).toEqual(
    expect.arrayContaining(["check:breaking", "check:drift", "check:size", "typecheck"]),
  );
  const writing = tasks.filter(({ task, outputs }) => /^(bundle|generate)$/.test(task) || outputs?.length);
  expect(writing.map(({ taskId }) => taskId)).toEqual([]);
});

it("finds no drift in a copy at another path whose installed packages are links", async () => {
  expect(await npmRun("check:drift")).toEqual({ passed: true, output: "" });
}, 60_000);

it("names every generated file that was edited by hand and the command, with cold and with warm caches", async () => {
  const sound = await Promise.all(generated.map(read));
  // The least that a hand can change.
  const edited = sound.map((text) => `${text}\n`);
  for (const [index, file] of generated.entries()) await writeFile(at(file), edited[index] ?? "");
  for (const cache of ["cold", "warm"]) {
    const { passed, output } = await check();
    expect(passed, cache).toBe(false);
    for (const file of generated) expect(output, cache).toContain(`${file}: differs`);
    expect(output, cache).toContain("Run `npm run generate`");
    expect(await Promise.all(generated.map(read)), cache).toEqual(edited);
  }
  for (const [index, file] of generated.entries()) await writeFile(at(file), sound[index] ?? "");
}, 180_000);

it("names what a YAML edit without `npm run generate` left behind, and passes after it", async () => {
  const text = await read(component);
  await writeFile(at(component), text.replace(/^description: .*$/m, "description: Made up by a test."));
  const before = await check();
  expect(before.passed).toBe(false);
  for (const file of ["openapi/dist/openapi.json", "packages/types/src/generated/openapi.ts"])
    expect(before.output).toContain(`${file}: differs`);
  expect((await npmRun("generate")).output).toContain("packages/types/src/generated/openapi.ts");
  expect(await npmRun("check:drift")).toEqual({ passed: true, output: "" });
}, 180_000);
