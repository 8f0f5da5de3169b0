import { execFile } from "node:child_process";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { releasedVersions, writeBaseline } from "../src/release/released.js";
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

/** The version that the next release counts up from. */
async function currentVersion(): Promise<string> {
  return JSON.parse(await readFile(at("openapi/package.json"), "utf8")).version;
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
const PATTERN = ["^wta_[A-Za-z0-9_-]+$", "^wta_[a-z0-9]+$"] as const;

const ADDED_FIELD = `properties:
  queuedAt:
    type: string
    format: date-time
    description: Since when the task waits.
`;

const EDITS = [
  {
    file: INPUT,
    from: "required:\n  - task\n",
    to: "required:\n  - task\n  - model\n",
    reported: /WebTaskInput\.yaml:\d+:\d+: breaking: "model" is required now/,
  },
  {
    file: "openapi/components/schemas/WebTaskStarted.yaml",
    from: "  status:\n",
    to: "  state:\n",
    reported: /WebTaskStarted\.yaml:\d+:\d+: breaking: "status" is gone/,
  },
  {
    file: INPUT,
    from: PATTERN[0],
    to: PATTERN[1],
    reported: /WebTaskInput\.yaml:\d+:\d+: breaking: pattern changed from/,
  },
] as const;

describe("the spec as committed", () => {
  it("owes nothing that the pending changesets do not pay", async () => {
    expect((await npmRun("check:breaking")).passed).toBe(true);
  }, 600_000);
});

describe("one edit after a release", () => {
  /** From here on nothing is pending: whatever is reported comes from the edit of the test. */
  beforeAll(async () => {
    const pending = (await readdir(at(".changeset"))).filter((name) => /^(?!README).*\.md$/.test(name));
    for (const name of pending) await rm(at(`.changeset/${name}`));
    await writeBaseline(checkout, await currentVersion());
    expect(await npmRun("check:breaking")).toEqual({ passed: true, output: "" });
  }, 600_000);

  it("passes below 1.0.0 with a minor changeset, and each breaking change is reported as one", async () => {
    for (const { file, from, to } of EDITS) await edit(file, from, to);
    await changeset("patch");
    const { passed, output } = await npmRun("check:breaking");
    expect(passed).toBe(false);
    for (const { reported } of EDITS) expect(output).toMatch(reported);
    expect(output).toMatch(
      /owes at least a minor changeset: changes that break callers: 3 of 4; below 1\.0\.0/,
    );
    expect(output).toContain("@intuned/client has patch");
    await changeset("minor");
    const paid = await npmRun("check:breaking");
    expect(paid.passed).toBe(true);
    for (const { reported } of EDITS) expect(paid.output).toMatch(reported);
    expect(paid.output).toContain("owes at least a minor changeset");
  }, 600_000);

  it("owes a patch when it breaks nobody", async () => {
    await edit("openapi/components/schemas/WebTaskStarted.yaml", "properties:\n", ADDED_FIELD);
    expect((await npmRun("check:breaking")).output).toContain("@intuned/client has none");
    await changeset("patch");
    expect(await npmRun("check:breaking")).toEqual({
      passed: true,
      output: expect.stringContaining("owes at least a patch changeset: no change breaks callers"),
    });
  }, 600_000);

  it("owes a major when it breaks callers of 1.0.0", async () => {
    const version = (await releasedVersions(checkout)).at(-1) ?? "";
    await rename(at(`openapi/released/${version}`), at("openapi/released/1.0.0"));
    onTestFinished(() => rename(at("openapi/released/1.0.0"), at(`openapi/released/${version}`)));
    await edit(INPUT, ...PATTERN);
    await changeset("minor");
    const without = await npmRun("check:breaking");
    expect(without).toEqual({ passed: false, output: expect.stringContaining("owes at least a major") });
    expect(without.output).not.toContain("below 1.0.0");
    await changeset("major");
    expect((await npmRun("check:breaking")).passed).toBe(true);
  }, 600_000);

  it("is reported when a type test of the last release no longer compiles", async () => {
    await edit("packages/types/src/generated/schemas.ts", "WebTaskInput =", "WebTaskRequest =");
    await changeset("patch");
    const { passed, output } = await npmRun("check:breaking");
    expect(passed).toBe(false);
    expect(output).toContain(`Type tests of ${await currentVersion()} no longer compile`);
    expect(output).toContain("owes at least a minor changeset: programs of callers no longer compile");
  }, 600_000);

  it("is in the next baseline when the release is made, and then owes nothing", async () => {
    const [, minor] = (await currentVersion()).split(".");
    const next = `0.${Number(minor) + 1}.0`;
    await edit(INPUT, ...PATTERN);
    await changeset("minor");
    const { passed, output } = await npmRun("release");
    expect(output).toContain(`the baseline is in openapi/released/${next}`);
    expect(passed).toBe(true);
    const baseline = JSON.parse(await readFile(at(`openapi/released/${next}/openapi.json`), "utf8"));
    expect(baseline.info.version).toBe(next);
    expect(baseline.components.schemas.WebTaskInput.properties.auth.pattern).toBe(PATTERN[1]);
    expect(await npmRun("check:breaking")).toEqual({ passed: true, output: "" });
  }, 600_000);
});

it("fails without a baseline, and says where to get it", async () => {
  await rm(at("openapi/released"), { recursive: true });
  expect(await npmRun("check:breaking")).toEqual({
    passed: false,
    output: expect.stringContaining("git checkout main -- openapi/released"),
  });
}, 600_000);
