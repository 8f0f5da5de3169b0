import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  childPointer,
  type Operation,
  pointerTokens,
  readApi,
  resolvePointer,
  withValueAt,
} from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import { type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planCases } from "../../src/index.js";
import { readBundle } from "../support/bundle.js";
import { pathValues } from "../support/path-values.js";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const folder = join(dirname(require.resolve("@intuned/openapi/package.json")), "workflows");
const workflows = readdirSync(folder).filter((file) => file.endsWith(".arazzo.yaml"));

const START_AND_WAIT = "start-and-wait.arazzo.yaml";

const document = readBundle();
const api = readApi(document);

/** The operations that a workflow's steps call, in the order of the steps. */
function operationsOf(workflow: string): Operation[] {
  const text = readFileSync(join(folder, workflow), "utf8");
  const ids = Array.from(text.matchAll(/^\s*operationId: *\S*?(\w+)\s*$/gm), ([, id]) => id);
  const used = api.operations.filter(({ operationId }) => ids.includes(operationId));
  return used.sort((a, b) => ids.indexOf(a.operationId) - ids.indexOf(b.operationId));
}

let mock: MockServer;

beforeAll(async () => {
  mock = await startMock({ document });
});
beforeEach(() => mock.reload(document));
afterAll(() => mock.close());

/** The inputs of the workflows: a key, and the values of path parameters from the operations' smallest requests. */
const { cases } = planCases(api);
const inputs = Object.assign(
  { apiKey: "test-credential" },
  ...workflows.flatMap(operationsOf).map((operation) => {
    const minimal = cases.find(({ id }) => id === `${operation.operationId} valid: minimal`);
    return minimal ? pathValues(api, minimal.request) : {};
  }),
) as Record<string, string>;

/** Runs a workflow by the one command that runs them, which guards the process; here it gets no server but the mock. */
function runWorkflow(workflow: string, server = mock.baseUrl): Promise<{ passed: boolean; output: string }> {
  const given = Object.entries(inputs).flatMap(([name, value]) => ["--input", `${name}=${value}`]);
  const args = ["run", "--silent", "workflow", "--", workflow, "--server", server, ...given];
  return new Promise((resolve) => {
    execFile("npm", args, { cwd: root }, (error, stdout, stderr) =>
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

it("refuses a server that is not this machine before anything is sent", async () => {
  const { passed, output } = await runWorkflow(START_AND_WAIT, "http://nowhere.invalid");
  expect(passed).toBe(false);
  expect(output).toMatch(/^http:\/\/nowhere\.invalid is not this machine: .*--allow-remote/);
});

describe.each(workflows)("%s", (workflow) => {
  it("calls operations of the document", () => {
    expect(operationsOf(workflow)).not.toEqual([]);
  });

  it("passes against the mock", async () => {
    const { passed, output } = await runWorkflow(workflow);
    expect(passed, output).toBe(true);
  });

  it.each(operationsOf(workflow).map((operation) => ({ operation, title: operation.operationId })))(
    "fails when $title answers nothing but errors",
    async ({ operation }) => {
      await mock.reload(
        withAnswers(operation, (all) =>
          Object.fromEntries(Object.entries(all).filter(([status]) => !status.startsWith("2"))),
        ),
      );
      expect((await runWorkflow(workflow)).passed).toBe(false);
    },
  );
});

/** Each way in which a task ends, as the answer of the operation that the workflow asks until it has ended: its last. */
const endings = operationsOf(START_AND_WAIT)
  .slice(-1)
  .flatMap((operation) => {
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
    const { passed, output } = await runWorkflow(START_AND_WAIT);
    expect(passed, output).toBe(isSuccess);
  },
);
