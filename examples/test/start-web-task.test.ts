import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { MockServer } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runExample } from "./support/run-example.js";
import { startDocumentMock } from "./support/start-document-mock.js";

const run = promisify(execFile);
const examples = fileURLToPath(new URL("..", import.meta.url));

let mock: MockServer;
beforeAll(async () => {
  mock = await startDocumentMock();
});
afterAll(() => mock.close());

it("goes to the server and with the key that the environment names", async () => {
  const env = { INTUNED_BASE_URL: mock.baseUrl, INTUNED_API_KEY: "any" };
  expect(await runExample("start-web-task.ts", { env })).toEqual({
    code: 0,
    output: "{ webTaskId: 'wt_123', status: 'pending' }\n",
  });
});

it("runs any program on the packages' sources, which have what was generated just now", async () => {
  const folder = await mkdtemp(path.join(examples, "test/tmp-"));
  try {
    const program = path.join(folder, "program.ts");
    const text = `console.log(import.meta.resolve("@intuned/client"), process.argv.slice(2).join(" "));`;
    await writeFile(program, text);
    const { stdout } = await run("npm", ["run", "--silent", "example", "--", program, "a", "b"], {
      cwd: path.join(examples, ".."),
    });
    expect(stdout).toMatch(/^file:.*\/packages\/client\/src\/index\.ts a b\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("says where to get a key when there is none", async () => {
  const env = { INTUNED_BASE_URL: mock.baseUrl, INTUNED_API_KEY: "" };
  const { code, output } = await runExample("start-web-task.ts", { env });
  expect(code).toBe(1);
  expect(output).toMatch(
    /`apiKey` is missing or empty \(option or environment variable INTUNED_API_KEY\)\. \S+/,
  );
});
