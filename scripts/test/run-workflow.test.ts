import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type GuardedTarget, LOOPBACK_GUARD } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exampleInputs, findWorkflows } from "../src/find-workflows.js";
import { generateWorkflows } from "../src/generate-workflows.js";
import { readBundle } from "../src/read-bundle.js";
import { repositoryAt, repositoryRoot } from "../src/repository.js";
import { DUMMY_KEY } from "../src/run-example.js";
import { runRespect } from "../src/run-respect.js";
import { type Answer, serveWaiters, waitersOf } from "./waiter-server.js";

const repository = repositoryAt(repositoryRoot);
const document = await readBundle(repository);
const waiters = waitersOf(document);
const idOf = (operationId: string) => `${operationId}AndWait`;

describe("npm run workflow", () => {
  it("runs every workflow against a mock", async () => {
    const { passed, output } = await npmRunWorkflow();
    expect(passed, output).toBe(true);
    for (const { start } of waiters) expect(output).toContain(idOf(start.operationId));
    expect(output).toMatch(new RegExp(`Workflows: ${waiters.length} passed, ${waiters.length} total`));
  }, 60_000);

  it("runs one by its name, against a server on this machine", async () => {
    const [first] = waiters;
    const server = await serveWaiters(waiters, ["success"]);
    try {
      const id = idOf(first?.start.operationId ?? "");
      const { passed, output } = await npmRunWorkflow(id, "--server", server.url);
      expect(passed, output).toBe(true);
      expect(server.seen.map((it) => it.operationId)).toEqual([
        first?.start.operationId,
        first?.poll.operationId,
      ]);
    } finally {
      await server.close();
    }
  }, 60_000);

  it.each([
    {
      given: "a name of no workflow",
      args: ["nope"],
      says: /^There is no workflow nope; there is .*AndWait/,
    },
    {
      given: "a server that is not this machine",
      args: ["--server", "http://nowhere.invalid"],
      says: /^http:\/\/nowhere\.invalid is not this machine: .*--allow-remote/,
    },
    {
      given: "a server without a protocol",
      args: ["--server", "localhost:1"],
      says: /is no URL of a server/,
    },
  ])("refuses $given before anything is sent", async ({ args, says }) => {
    const { passed, output } = await npmRunWorkflow(...args);
    expect(passed).toBe(false);
    expect(output).toMatch(says);
  });
});

describe("each workflow, run by respect against a scripted server", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "intuned-workflows-"));
    await mkdir(path.join(folder, "workflows"));
    await writeFile(path.join(folder, "openapi.json"), JSON.stringify(document));
    // As they are checked in, but for pauses and patience.
    const files = generateWorkflows(document, {
      url: "../openapi.json",
      pollIntervalSeconds: 0,
      maxPolls: 3,
    });
    for (const file of files) await writeFile(path.join(folder, "workflows", file.path), file.text);
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Which workflows pass, and how often each of them polled. */
  async function run(answers: readonly Answer[]) {
    const server = await serveWaiters(waiters, answers);
    try {
      const found = findWorkflows(repository);
      const report = path.join(folder, "report.json");
      const [{ file } = { file: "" }] = found;
      const inputs = exampleInputs(found.flatMap((it) => it.workflows));
      const code = await runRespect({ folder, file, server: server.url, inputs, report });
      return { code, outcomes: await outcomesOf(report), seen: server.seen };
    } finally {
      await server.close();
    }
  }

  it.each<{ answers: readonly Answer[]; passes: boolean; polls: number }>([
    { answers: ["success"], passes: true, polls: 1 },
    { answers: ["pending", "pending", "success"], passes: true, polls: 3 },
    { answers: ["unknown status", "success"], passes: true, polls: 2 },
    { answers: ["failure"], passes: false, polls: 1 },
    { answers: ["pending", "failure"], passes: false, polls: 2 },
    { answers: ["canceled"], passes: false, polls: 1 },
    { answers: ["server error"], passes: false, polls: 1 },
    // Not for ever.
    { answers: ["pending"], passes: false, polls: 4 },
  ])(
    "$answers: passes is $passes, after $polls polls",
    async ({ answers, passes, polls }) => {
      const { code, outcomes, seen } = await run(answers);
      expect(outcomes).toEqual(
        Object.fromEntries(waiters.map(({ start }) => [idOf(start.operationId), passes])),
      );
      expect(code === 0).toBe(passes);
      for (const { start, poll } of waiters) {
        const count = (id: string) => seen.filter(({ operationId }) => operationId === id).length;
        expect(count(start.operationId), start.operationId).toBe(1);
        expect(count(poll.operationId), poll.operationId).toBe(polls);
      }
    },
    60_000,
  );

  it("polls nothing that didn't start, and starts once", async () => {
    const { outcomes, seen } = await run([]);
    expect(Object.values(outcomes)).toEqual(waiters.map(() => false));
    expect(seen.map(({ operationId }) => operationId)).toEqual(waiters.map((it) => it.start.operationId));
  }, 60_000);

  it("guards respect: it reaches this machine only", async () => {
    const record = path.join(folder, "connections.jsonl");
    vi.stubEnv(LOOPBACK_GUARD.record, record);
    await run(["success"]).finally(() => vi.unstubAllEnvs());
    const lines = (await readFile(record, "utf8")).trim().split("\n");
    const targets = lines.map((line) => JSON.parse(line) as GuardedTarget);
    expect(targets.filter(({ kind, via }) => kind === "respect" && via === "connect")).not.toEqual([]);
    expect(targets.filter(({ allowed }) => !allowed)).toEqual([]);
  }, 60_000);

  it("starts by an example, polls with what the start has, and sends the key with both", async () => {
    const { seen } = await run(["success"]);
    for (const { start, poll, object, started } of waiters) {
      const [first, second] = [start, poll].map((it) =>
        seen.find(({ operationId }) => operationId === it.operationId),
      );
      for (const request of [first, second]) expect(request?.headers["x-api-key"]).toBe(DUMMY_KEY);
      if (start.bodies.length > 0) expect(start.bodies).toContainEqual(JSON.parse(first?.body ?? ""));
      const { parameters } = object["poll"] as { parameters: Record<string, string> };
      const said = Object.entries(parameters).map(([name, expression]) => {
        const [, where, last = ""] = /^\$(request\.path\.|response\.body#\/)(.+)$/.exec(expression) ?? [];
        const source = where === "request.path." ? first?.path : started;
        return [name, String((source as Record<string, unknown>)[last])];
      });
      expect(second?.path).toMatchObject(Object.fromEntries(said));
      expect(second?.path["workspaceId"]).toBe(first?.path["workspaceId"]);
    }
  }, 60_000);
});

/** By workflow, whether it passed. */
async function outcomesOf(report: string): Promise<Record<string, boolean>> {
  const { files } = JSON.parse(await readFile(report, "utf8")) as {
    files: Record<string, { executedWorkflows: { workflowId: string; status: string }[] }>;
  };
  return Object.fromEntries(
    Object.values(files).flatMap(({ executedWorkflows }) =>
      executedWorkflows.map(({ workflowId, status }) => [workflowId, status === "success"]),
    ),
  );
}

function npmRunWorkflow(...args: string[]): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(
      "npm",
      ["run", "--silent", "workflow", "--", ...args],
      { cwd: repositoryRoot },
      (error, out, err) => resolve({ passed: error === null, output: out + err }),
    );
  });
}
