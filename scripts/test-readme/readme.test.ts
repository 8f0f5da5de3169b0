import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { loopbackGuardEnvironment, loopbackGuardUrl, type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../src/generate.js";
import { type Repository, repositoryRoot } from "../src/repository.js";
import { copyRepository } from "../test/copy-repository.js";

const run = promisify(execFile);
const readme = readFileSync(path.join(repositoryRoot, "README.md"), "utf8");
let repository: Repository;

beforeAll(async () => {
  repository = await copyRepository();
});
afterAll(() => rm(repository.root, { recursive: true }));

/** The code blocks of a language, without the indentation of the list that they may stand in. */
function blocks(language: string): string[] {
  const found = readme.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"));
  return Array.from(found, ([, indent = "", text = ""]) =>
    text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
}

describe("the programs", () => {
  const programs = blocks("ts").map((text, index) => ({ text, file: `program-${index}.ts` }));
  let mock: MockServer;

  beforeAll(async () => {
    for (const { file, text } of programs) await writeFile(path.join(repository.root, file), text);
    await writeFile(path.join(repository.root, "package.json"), '{"type":"module"}');
    await writeFile(
      path.join(repository.root, "tsconfig.json"),
      JSON.stringify({
        extends: path.join(repositoryRoot, "tsconfig.base.json"),
        compilerOptions: { types: ["node"] },
        files: programs.map(({ file }) => file),
      }),
    );
    const bundle = await readFile(path.join(repositoryRoot, "openapi/dist/openapi.json"), "utf8");
    mock = await startMock({ document: JSON.parse(bundle) });
  });
  afterAll(() => mock.close());

  it("are the sample, as it stands in examples/, and one more", async () => {
    expect(programs.length).toBeGreaterThanOrEqual(2);
    const sample = await readFile(path.join(repositoryRoot, "examples/start-web-task.ts"), "utf8");
    expect(programs[0]?.text.replace(/ \/\/ .*/, "")).toBe(sample);
  });

  it("compile", async () => {
    const tsc = path.join(repositoryRoot, "node_modules/typescript/bin/tsc");
    const done = await run(process.execPath, [tsc, "-p", repository.root]).catch((error) => error);
    expect(done.stdout).toBe("");
  }, 60_000);

  it.each(programs)("run against the mock: $file", async ({ file, text }) => {
    const options = ["--import", loopbackGuardUrl, "--import", "tsx/esm", "--conditions=@intuned/source"];
    const { stdout } = await run(process.execPath, [...options, path.join(repository.root, file)], {
      env: {
        PATH: process.env["PATH"],
        ...loopbackGuardEnvironment("readme"),
        INTUNED_BASE_URL: mock.baseUrl,
        INTUNED_API_KEY: "any",
      },
    });
    const said = /console\.log\(.*\); \/\/ (.*)/.exec(text)?.[1] ?? "Its result:";
    expect(stdout).toContain(said);
  });
});

it("finds in the mock what is said of it, by the command as it is printed", async () => {
  const printed = blocks("sh").find((text) => text.startsWith("npm run contract -- run ")) ?? "";
  expect(printed).toMatch(/--target http:\/\/127\.0\.0\.1:4010 .*html=report\.html/);
  const bundle = await readFile(path.join(repositoryRoot, "openapi/dist/openapi.json"), "utf8");
  const mock = await startMock({ document: JSON.parse(bundle) });
  const page = path.join(repository.root, "report.html");
  const command = printed.replace("http://127.0.0.1:4010", mock.baseUrl).replace("report.html", page).trim();
  // On a busy machine Prism takes its time to start anew; a hang guard, no measure.
  const done = await run("sh", ["-c", `${command} --comes-back-ms 60000`], {
    cwd: repositoryRoot,
    env: {
      PATH: process.env["PATH"],
      NODE_OPTIONS: `--import=${loopbackGuardUrl}`,
      ...loopbackGuardEnvironment("readme"),
    },
  }).catch((error) => error);
  await mock.close();

  expect(done).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^The contract is broken: \d+ causes\.$/m),
  });
  // Which rules Prism breaks; how many causes there are grows with the paths.
  expect([...new Set(done.stdout.match(/^breach \S+/gm))]).toEqual([
    "breach no-answer",
    "breach invalid-refused",
    "breach error-shape",
    "breach allow-header",
    "breach deleted-gone",
  ]);
  const [, sent] =
    /^([\d,]+) requests of [\d,]+ cases in .* \(\d+ a second\), seed 1$/m.exec(done.stdout) ?? [];
  const [, about] = /sends about ([\d,]+) requests/.exec(readme) ?? [];
  expect(numberOf(about) / numberOf(sent)).toBeCloseTo(1, 1);
  expect(await readFile(page, "utf8")).toContain("The contract is broken");
});

/** `4,400` as a number. */
const numberOf = (text = ""): number => Number(text.replaceAll(",", ""));

it("adds an operation by the YAML as it is printed", async () => {
  const [index = "", operation = ""] = blocks("yaml");
  const file = /^# (\S+)\n/.exec(operation)?.[1] ?? "";
  expect(index).toMatch(/^# openapi\/openapi\.yaml\npaths:\n/);
  const [, entry = "", at = ""] = /^paths:\n( {2}(\S+):\n.*\n)/m.exec(index) ?? [];
  expect(index).toContain(file.replace("openapi/", ""));

  // Whoever has followed the README has that operation: then its twin is added.
  const root = await readFile(repository.entry, "utf8");
  const known = await readFile(path.join(repository.bundleFolder, "openapi.json"), "utf8");
  const isTaken = root.includes(`${at}:`) || known.includes('"webTaskCancel"');
  const fresh = (text: string) =>
    isTaken
      ? text
          .replaceAll("webTaskCancel", "webTaskCancelTwin")
          .replaceAll("cancel:", "cancel-twin:")
          .replaceAll("cancel.yaml", "cancel-twin.yaml")
      : text;
  await writeFile(repository.entry, root.replace("paths:\n", `paths:\n${fresh(entry)}`));
  await writeFile(path.join(repository.root, fresh(file)), fresh(operation));

  const { changed } = await generate(repository);
  expect(changed).toContain("packages/client/src/generated/resources/web-tasks.ts");
  const client = await readFile(path.join(repository.clientFolder, "resources/web-tasks.ts"), "utf8");
  expect(client).toMatch(isTaken ? /^ {2}cancelTwin\(/m : /^ {2}cancel\(/m);
}, 60_000);
