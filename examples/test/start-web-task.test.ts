import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loopbackGuardEnvironment, loopbackGuardUrl, startMock } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const example = fileURLToPath(new URL("../start-web-task.ts", import.meta.url));
const examples = path.dirname(example);
const bundle = fileURLToPath(new URL("../../openapi/dist/openapi.json", import.meta.url));

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ document: JSON.parse(await readFile(bundle, "utf8")) });
});
afterAll(() => mock.close());

/** Runs the sample with this environment; it can reach loopback only, whatever it is told. */
function runExample(env: Record<string, string>) {
  const args = ["--import", loopbackGuardUrl, "--import", "tsx", "--conditions=@intuned/source", example];
  return run(process.execPath, args, {
    env: { PATH: process.env["PATH"], ...loopbackGuardEnvironment("example"), ...env },
  });
}

it("goes to the server and with the key that the environment names", async () => {
  const { stdout } = await runExample({ INTUNED_BASE_URL: mock.baseUrl, INTUNED_API_KEY: "any" });
  expect(stdout).toBe("{ webTaskId: 'wt_123', status: 'pending' }\n");
});

it("runs any program on the packages' sources, which have what was generated just now", async () => {
  const folder = await mkdtemp(path.join(examples, "test/tmp-"));
  try {
    const program = path.join(folder, "program.ts");
    const text = `console.log(import.meta.resolve("@intuned/client"), process.argv.slice(2).join(" "));`;
    await writeFile(program, text);
    const { stdout } = await run("npm", ["run", "--silent", "example", "--", program, "a", "b"], {
      cwd: path.dirname(examples),
    });
    expect(stdout).toMatch(/^file:.*\/packages\/client\/src\/index\.ts a b\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("says where to get a key when there is none", async () => {
  const failed = runExample({ INTUNED_BASE_URL: mock.baseUrl, INTUNED_API_KEY: "" });
  await expect(failed).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /`apiKey` is missing or empty \(option or environment variable INTUNED_API_KEY\)\. \S+/,
    ),
  });
});
