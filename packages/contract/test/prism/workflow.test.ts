import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loopbackGuardEnvironment, loopbackGuardUrl, type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { childPointer, pointerTokens, withValueAt } from "../../src/document/json-pointer.js";
import {
  listOperations,
  namedExamples,
  type Operation,
  requestCases,
  resolvePointer,
} from "../../src/index.js";
import { readBundle } from "../support/bundle.js";
import { pathValues } from "../support/path-values.js";

const require = createRequire(import.meta.url);
const redocly = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
const folder = join(dirname(require.resolve("@intuned/openapi/package.json")), "workflows");
const workflows = readdirSync(folder).filter((file) => file.endsWith(".arazzo.yaml"));

const document = readBundle();
const operations = listOperations(document);
let mock: MockServer;

beforeAll(async () => {
  mock = await startMock({ document });
});
beforeEach(() => mock.reload(document));
afterAll(() => mock.close());

/** The inputs of the workflows: a key, and the values of path parameters from the operations' smallest requests. */
const { cases } = requestCases(document);
const inputs = Object.assign(
  { apiKey: "test-credential" },
  ...operations.map((operation) => {
    const minimal = cases.find(({ id }) => id === `${operation.operationId} valid: minimal`);
    return minimal ? pathValues(operation, minimal.request) : {};
  }),
) as Record<string, string>;

/** Runs a workflow against the mock, under the loopback guard; the source is called `intuned` in every workflow. */
function respect(workflow: string): Promise<{ passed: boolean; output: string }> {
  const args = [
    "respect",
    workflow,
    "--server",
    `intuned=${mock.baseUrl}`,
    "--input",
    JSON.stringify(inputs),
  ];
  const env = {
    ...process.env,
    ...loopbackGuardEnvironment("respect"),
    NODE_OPTIONS: `--import=${loopbackGuardUrl}`,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [redocly, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ passed: error === null, output: stdout + stderr }),
    );
  });
}

/** The document with something else as an operation's successful answers. */
function withAnswers(
  operation: Operation,
  change: (responses: Record<string, unknown>) => Record<string, unknown>,
): object {
  const place = [...pointerTokens(operation.pointer), "responses"];
  return withValueAt(document, place, (responses) => change(responses as Record<string, unknown>)) as object;
}

it("finds a workflow", () => {
  expect(workflows).not.toEqual([]);
});

describe.each(workflows)("%s", (workflow) => {
  it("passes against the mock", async () => {
    const { passed, output } = await respect(workflow);
    expect(passed, output).toBe(true);
  });

  it.each(operations.map((operation) => ({ operation, title: operation.operationId })))(
    "fails when $title answers nothing but errors",
    async ({ operation }) => {
      await mock.reload(
        withAnswers(operation, (all) =>
          Object.fromEntries(Object.entries(all).filter(([status]) => !status.startsWith("2"))),
        ),
      );
      expect((await respect(workflow)).passed).toBe(false);
    },
  );
});

/** Each way in which a task ends, as the answer of the one operation that tells it. */
const endings = operations.flatMap((operation) => {
  const content = childPointer(operation.pointer, "responses", "200", "content", "application/json");
  return namedExamples(document, content).flatMap(({ name, value }) => {
    const { status, outcome } = value as { status?: string; outcome?: string };
    return status === "completed" || status === "canceled"
      ? [{ operation, content, name, isSuccess: outcome === "success" }]
      : [];
  });
});

it.each(endings)(
  "start-and-wait passes only when the task ends well: $name",
  async ({ content, name, isSuccess }) => {
    const { value: owner } = resolvePointer(document, content);
    const only = { [name]: (owner["examples"] as Record<string, unknown>)[name] };
    await mock.reload(withValueAt(document, [...pointerTokens(content), "examples"], () => only) as object);
    const { passed, output } = await respect("start-and-wait.arazzo.yaml");
    expect(passed, output).toBe(isSuccess);
  },
);
