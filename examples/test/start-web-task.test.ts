import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loopbackGuardEnvironment, loopbackGuardUrl, startMock } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const example = fileURLToPath(new URL("../start-web-task.ts", import.meta.url));
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

it("says where to get a key when there is none", async () => {
  const failed = runExample({ INTUNED_BASE_URL: mock.baseUrl, INTUNED_API_KEY: "" });
  await expect(failed).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /`apiKey` is missing or empty \(option or environment variable INTUNED_API_KEY\)\. \S+/,
    ),
  });
});
