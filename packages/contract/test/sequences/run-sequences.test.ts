import { afterEach, expect, test } from "vitest";
import { planCases } from "../../src/plan/plan-cases.js";
import { overHttp } from "../../src/run/over-http.js";
import { planText } from "../../src/run/plan-text.js";
import { runContract } from "../../src/run/run-contract.js";
import type { RunOptions } from "../../src/run/run-options.js";
import { planSequences } from "../../src/sequences/plan-sequences.js";
import { type JobsFault, jobsApi, serveJobs } from "../support/jobs-server.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

/** Only what sequences need of the plan: what single requests show is tested elsewhere. */
const plan = { ...planCases(jobsApi, { phases: ["examples", "coverage"] }), unreached: [] };

async function run(fault?: JobsFault, options: Partial<RunOptions> = {}) {
  const server = await serveJobs(fault);
  const send = overHttp(server.url);
  open.push(server, send);
  const api = jobsApi;
  const cases = plan.cases.filter(({ expect: { outcome } }) => outcome === "accepted");
  const report = await runContract({ api, plan: { ...plan, cases }, send, target: server.url, ...options });
  return { report, seen: server.seen };
}

const causes = ({ groups }: { groups: readonly { check: string; pointer: string }[] }) =>
  groups.map(({ check, pointer }) => `${check} ${pointer}`);

const list = "/paths/~1{team}~1jobs/get";
const made = "/paths/~1{team}~1jobs/post";
const one = "/paths/~1{team}~1jobs~1{jobId}";
const union =
  "/paths/~1{team}~1jobs~1{jobId}~1result/get/responses/200/content/application~1json/schema/oneOf";

test("a server that keeps the contract: no finding, and what is made is deleted", async () => {
  const { report, seen } = await run();
  expect(causes(report)).toEqual([]);
  expect(report.exitCode).toBe(0);
  expect(seen.filter((each) => each.startsWith("DELETE")).length).toBeGreaterThan(0);
});

test.each<{ fault: JobsFault; want: string }>([
  { fault: "forgets the id", want: `created-readable ${made}` },
  { fault: "keeps the deleted", want: `deleted-gone ${one}/delete` },
  { fault: "delete misses", want: `valid-accepted ${one}/delete` },
  { fault: "status backwards", want: `status-forward ${union}` },
  { fault: "completed is left", want: `status-forward ${union}` },
  { fault: "member flickers", want: `read-stable ${list}` },
  { fault: "link leads nowhere", want: `created-readable ${list}/responses/200/links/newest` },
])("$fault: $want", async ({ fault, want }) => {
  const { report } = await run(fault);
  expect(causes(report)).toEqual([want]);
});

test.each<{ fault: JobsFault }>([{ fault: "type changes" }, { fault: "read fails on repeat" }])(
  "$fault: among what it breaks is that reads are stable",
  async ({ fault }) => {
    const { report } = await run(fault);
    expect(causes(report)).toContain(`read-stable ${list}`);
  },
);

test("another machine gets no step that may change something, and the report says why", async () => {
  const { report, seen } = await run(undefined, { isLocal: false });
  expect(new Set(seen.map((each) => each.split(" ", 1)[0]))).toEqual(new Set(["GET"]));
  const reasons = report.skipped.map(({ reason }) => reason);
  expect(reasons).toContain("unsafe methods are sent to other machines only with --allow-unsafe");
  expect(reasons).toContain("a step of their sequence before them was not sent");
});

test("sequences are part of the plan, ids unknown: the same text each time, and in the digest", async () => {
  const full = { ...plan, sequences: planSequences(jobsApi, plan.cases) };
  expect(planText(full)).toBe(planText({ ...plan, sequences: planSequences(jobsApi, plan.cases) }));
  expect(planText(full)).toContain('"expression":"$response.body#/id"');
  const digests = new Set<string>();
  for (const sequences of [true, false])
    digests.add((await run(undefined, { sequences })).report.plan.sha256);
  expect(digests.size).toBe(2);
});

test("without sequences none is sent", async () => {
  const { seen, report } = await run("keeps the deleted", { sequences: false });
  expect(report.groups).toEqual([]);
  expect(seen).toHaveLength(report.plan.cases);
});

test("all steps are about what the first one is about, though their own requests are about something else", async () => {
  const isRed = ({ operationId, request }: (typeof plan.cases)[number]) =>
    request.target.startsWith("/red") === (operationId === "make");
  const cases = plan.cases.filter(({ expect: { outcome } }) => outcome === "accepted").filter(isRed);
  const { report, seen } = await run(undefined, { plan: { ...plan, cases } });
  expect(causes(report)).toEqual([]);
  expect(seen.filter((each) => /^(GET|DELETE) \/red\/jobs\/\d+$/.test(each)).length).toBeGreaterThan(0);
});

test("what the parameter does not allow is no id of it: it is not sent, and the report says why", async () => {
  const { report, seen } = await run("id of another form");
  expect(causes(report)).toEqual([]);
  expect(seen.join()).not.toContain("/job-");
  expect(report.skipped.map(({ reason }) => reason)).toContain(
    "an answer gave a jobId that read does not allow",
  );
});
