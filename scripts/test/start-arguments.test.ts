import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { repositoryRoot } from "../src/repository.js";
import { readStartArguments } from "../src/start-arguments.js";

it.each([
  { given: [], env: {}, want: { once: false, port: 4010 } },
  { given: ["--once", "--port", "0"], env: {}, want: { once: true, port: 0 } },
  // `npm start --once --port=4011`
  { given: [], env: { npm_config_once: "true", npm_config_port: "4011" }, want: { once: true, port: 4011 } },
  { given: ["--docs-port", "0"], env: {}, want: { port: 4010, docsPort: 0 } },
])("understands $given with $env", ({ given, env, want }) => {
  expect(readStartArguments(given, env)).toMatchObject(want);
});

it.each([
  { given: ["--port", "many"], env: {}, told: "--port many is no port" },
  { given: ["--docs-port", "70000"], env: {}, told: "--docs-port 70000 is no port" },
  { given: ["--onec"], env: {}, told: "--onec" },
  // `npm start --port 4011`
  { given: ["4011"], env: { npm_config_port: "true" }, told: "put -- before it" },
])("says what is wrong with $given, and the usage", ({ given, env, told }) => {
  expect(() => readStartArguments(given, env)).toThrow(told);
  expect(() => readStartArguments(given, env)).toThrow("npm start -- [--once]");
});

it("prints the usage for --help, and does nothing else", async () => {
  const run = promisify(execFile)("npm", ["start", "--silent", "--", "--help"], { cwd: repositoryRoot });
  expect((await run).stdout).toMatch(/^npm start -- \[--once\].*\n/);
});
