import { afterEach, expect, test } from "vitest";
import { planCases } from "../../src/plan/plan-cases.js";
import { overHttp } from "../../src/run/over-http.js";
import { planText } from "../../src/run/plan-text.js";
import { runContract } from "../../src/run/run-contract.js";
import type { RunOptions } from "../../src/run/run-options.js";
import { holds, UnknownCondition } from "../../src/sequences/workflows/condition.js";
import { readWorkflows } from "../../src/sequences/workflows/workflow.js";
import { type JobsFault, jobsApi, jobsWorkflows, serveJobs } from "../support/jobs-server.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

/** One valid request of each operation, which a workflow's steps start from. */
const cases = planCases(jobsApi, { phases: ["coverage"] }).cases.filter(
  ({ title }) => title === "valid: minimal",
);

/** What a run of the workflow finds, and what it sends after the plan. */
async function run(fault?: JobsFault, workflows: object = jobsWorkflows, options: Partial<RunOptions> = {}) {
  const server = await serveJobs(fault);
  const send = overHttp(server.url);
  open.push(server, send);
  const report = await runContract({
    api: jobsApi,
    plan: { seed: 1, cases, unreached: [] },
    send,
    target: server.url,
    sequences: false,
    workflows: [workflows],
    inputs: { name: "one" },
    maxRetryWaitMs: 0,
    ...options,
  });
  return { report, made: server.seen.slice(cases.length) };
}

const result = "/paths/~1{team}~1jobs~1{jobId}~1result/get";
const step = (fields: object, at = 1) => {
  const copy = structuredClone(jobsWorkflows);
  Object.assign(copy.workflows[0]?.steps[at] ?? {}, fields);
  return copy;
};
const causes = ({ groups }: { groups: readonly { check: string; pointer: string }[] }) =>
  groups.map(({ check, pointer }) => `${check} ${pointer}`);

test("a workflow is done as it says: inputs, payload, outputs of steps, retries", async () => {
  const { report, made } = await run();
  expect(causes(report)).toEqual([]);
  expect(made).toEqual(["POST /red/jobs", ...Array(3).fill("GET /red/jobs/3/result")]);
});

test("it never completes: found at the operation, by the name of workflow and step", async () => {
  const { report, made } = await run("never completes");
  expect(causes(report)).toEqual([`workflow-kept ${result}`]);
  const message = report.groups[0]?.example.message;
  expect(message).toMatch(/workflow makeAndWait, step wait: .*"completed".* after 8 retries/);
  expect(made).toHaveLength(1 + 9);
});

test("it never completes on another machine: shorter waits than the workflow's prove nothing", async () => {
  const { report } = await run("never completes", jobsWorkflows, { isLocal: false, allowUnsafe: true });
  expect(report.groups).toEqual([]);
  expect(report.skipped.map(({ reason }) => reason).join()).toContain("says nothing of a server elsewhere");
});

test.each<{ name: string; workflows: object; want: { causes?: string[]; made?: number; skipped?: string } }>([
  {
    name: "a criterion fails, and no action saves it",
    workflows: step({ successCriteria: [{ condition: "$statusCode == 201" }], onFailure: [] }),
    want: { causes: [`workflow-kept ${result}`], made: 2 },
  },
  {
    name: "an action ends it",
    workflows: step({ onFailure: [{ name: "enough", type: "end" }] }),
    want: { made: 2 },
  },
  {
    name: "an action goes to an earlier step",
    workflows: step({
      onFailure: [],
      successCriteria: [],
      onSuccess: [
        {
          type: "goto",
          stepId: "make",
          criteria: [{ condition: "$response.body#/status == 'pending' && $request.path.jobId < 5" }],
        },
      ],
    }),
    want: { made: 6 },
  },
  {
    name: "JSONPath",
    workflows: step({
      successCriteria: [{ context: "$response.body", condition: "$.status", type: "jsonpath" }],
    }),
    want: { skipped: 'workflow makeAndWait, step wait: conditions of type "jsonpath"', made: 2 },
  },
  {
    name: "an output that no step gave",
    workflows: step({ parameters: [{ name: "jobId", in: "path", value: "$steps.make.outputs.other" }] }),
    want: { skipped: "$steps.make.outputs.other has no value", made: 1 },
  },
  {
    name: "an operation that there is not",
    workflows: step({ operationId: "unknown" }),
    want: { skipped: "unknown is none of the operations", made: 1 },
  },
])("$name", async ({ workflows, want }) => {
  const { report, made } = await run(undefined, workflows);
  expect(causes(report)).toEqual(want.causes ?? []);
  expect(report.skipped.map(({ reason }) => reason).join()).toContain(want.skipped ?? "");
  expect(made).toHaveLength(want.made ?? -1);
});

test("no Arazzo document is an error that says what is expected", async () => {
  await expect(run(undefined, { openapi: "3.1.0" })).rejects.toThrow(/no Arazzo 1 document/);
});

test("workflows are part of the plan's text", () => {
  const workflows = readWorkflows(jobsWorkflows);
  expect(planText({ seed: 1, cases, unreached: [], workflows })).toContain('"workflowId":"makeAndWait"');
});

test.each<[string, boolean | "unknown"]>([
  ["$a == 'YES'", true],
  ['$a == "no" || $n >= 3', true],
  ["$a == 'no' && $n >= 3 || $a == 'yes'", true],
  ["$a == 'no' && ($n >= 3 || $a == 'yes')", false],
  ["!($n < 3) && $n != 4", true],
  ["$none == null", false],
  ["$none", false],
  ["$zero == 0", true],
  ["$a == 'it''s'", false],
  ["$n > 2 > 1", "unknown"],
  ["$a =~ 'y.*'", "unknown"],
  ["", "unknown"],
])("%s: %s", (condition, want) => {
  const values = new Map<string, unknown>([
    ["$a", "yes"],
    ["$n", 3],
    ["$zero", 0],
  ]);
  const read = () => holds(condition, (expression) => values.get(expression));
  if (want === "unknown") expect(read).toThrow(UnknownCondition);
  else expect(read()).toBe(want);
});
