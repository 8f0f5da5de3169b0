import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Repository } from "../src/repository.js";
import { copyCheckout } from "./copy-checkout.js";

const run = promisify(execFile);
let checkout: Repository;

beforeAll(async () => {
  checkout = await copyCheckout();
}, 600_000);
afterAll(() => rm(checkout.root, { recursive: true }));

const at = (file: string) => path.join(checkout.root, file);

/** Runs a command of package.json as a person does. */
async function npmRun(name: string): Promise<{ passed: boolean; output: string }> {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
  const done = await run("npm", ["run", "--silent", name], { cwd: checkout.root, env }).catch(
    (error) => error,
  );
  return { passed: done.code === undefined, output: `${done.stdout}${done.stderr}` };
}

/** Replaces a text that has to be there, until the test is over. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(at(file), "utf8");
  expect(text).toContain(from);
  onTestFinished(() => writeFile(at(file), text));
  await writeFile(at(file), text.replace(from, to));
}

const CHANGESET = ".changeset/told-to-callers.md";

/** A pending changeset of that size, until the test is over. */
async function changeset(size: string): Promise<void> {
  onTestFinished(() => rm(at(CHANGESET), { force: true }));
  await writeFile(
    at(CHANGESET),
    `---\n"@intuned/openapi": ${size}\n"@intuned/types": ${size}\n"@intuned/client": ${size}\n---\n\nSomething changed.\n`,
  );
}

const INPUT = "openapi/components/schemas/WebTaskInput.yaml";
const PATTERN = ["^[A-Za-z0-9][A-Za-z0-9_.:-]*$", "^[a-z][a-z0-9_]*$"] as const;

const EDITS = [
  {
    given: "a new required request field",
    file: INPUT,
    from: "required:\n  - task\n",
    to: "required:\n  - task\n  - model\n",
    want: /WebTaskInput\.yaml:\d+:\d+: breaking: "model" is required now/,
  },
  {
    given: "a removed response field",
    file: "openapi/components/schemas/WebTaskStarted.yaml",
    from: "  status:\n",
    to: "  state:\n",
    want: /WebTaskStarted\.yaml:\d+:\d+: breaking: "status" is gone/,
  },
  {
    given: "a tightened pattern",
    file: INPUT,
    from: PATTERN[0],
    to: PATTERN[1],
    want: /WebTaskInput\.yaml:\d+:\d+: breaking: pattern changed from/,
  },
] as const;

describe("the document as it stands", () => {
  it("owes nothing that the pending changesets do not pay", async () => {
    expect((await npmRun("check:breaking")).passed).toBe(true);
  }, 600_000);
});

describe("a breaking edit passes only with a major changeset", () => {
  it.each(EDITS)(
    "$given",
    async ({ file, from, to, want }) => {
      await edit(file, from, to);
      await changeset("minor");
      const without = await npmRun("check:breaking");
      expect(without).toEqual({ passed: false, output: expect.stringMatching(want) });
      expect(without.output).toContain("This owes a major changeset");
      await changeset("major");
      expect(await npmRun("check:breaking")).toEqual({ passed: true, output: expect.stringMatching(want) });
    },
    600_000,
  );
});

it("is alarmed by a type test of the last release that no longer compiles", async () => {
  await edit("packages/types/src/generated/schemas.ts", "WebTaskInput =", "WebTaskRequest =");
  expect(await npmRun("check:breaking")).toEqual({
    passed: false,
    output: expect.stringContaining("Type tests of 0.1.0 no longer compile"),
  });
}, 600_000);

it("writes the next baseline when the release is made, and then owes nothing", async () => {
  await edit(INPUT, ...PATTERN);
  await changeset("major");
  const { passed, output } = await npmRun("release");
  expect(output).toContain("the baseline is in openapi/released/1.0.0");
  expect(passed).toBe(true);
  const baseline = JSON.parse(await readFile(at("openapi/released/1.0.0/openapi.json"), "utf8"));
  expect(baseline.info.version).toBe("1.0.0");
  expect(baseline.components.schemas.WebTaskInput.properties.reuseKey.pattern).toBe(PATTERN[1]);
  expect(await npmRun("check:breaking")).toEqual({ passed: true, output: "" });
}, 600_000);

it("takes a missing baseline for a failure, and says where it comes from", async () => {
  await rm(at("openapi/released"), { recursive: true });
  expect(await npmRun("check:breaking")).toEqual({
    passed: false,
    output: expect.stringContaining("git checkout main -- openapi/released"),
  });
}, 600_000);
