import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { carriesPage, IntunedClient, MalformedResponseError } from "@intuned/client";
import { expect, it, onTestFinished, vi } from "vitest";
import { serve } from "../support/serve.js";
import { answer, apiKey, workspaceId } from "../support/task-server.js";

/** A job with this many runs, ten on a page unless the call says otherwise, counted from 0. */
async function serveRuns(count: number, total = count) {
  const requested: string[] = [];
  const server = await serve((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    requested.push(pathname.replace(/^.*\/projects/, "") + search);
    const size = Number(searchParams.get("pageSize") ?? 10);
    const start = Number(searchParams.get("pageNumber") ?? 0) * size;
    const length = Math.max(Math.min(size, count - start), 0);
    const jobRuns = Array.from({ length }, (_, index) => ({
      id: `jr_${start + index}`,
      status: "COMPLETED",
    }));
    answer(response, { jobRuns, totalCount: total });
  });
  const client = new IntunedClient({ workspaceId, apiKey, baseUrl: server.url, retry: false });
  return { client, requested, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const RUNS = "/my-project/jobs/my-job/runs";

it("iterates over all runs of a job, from the page that the call says", async () => {
  await using server = await serveRuns(25);
  const { runs } = server.client.projects.jobs;
  const ids: string[] = [];
  for await (const jobRun of runs.list("my-project", "my-job")) ids.push(jobRun.id);
  expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => `jr_${index}`));
  expect(server.requested).toEqual([RUNS, `${RUNS}?pageNumber=1`, `${RUNS}?pageNumber=2`]);

  server.requested.length = 0;
  const query = { pageSize: "9", pageNumber: "1", sortBy: "start_time,asc" };
  const sizes: number[] = [];
  for await (const { jobRuns } of runs.list("my-project", "my-job", { query }).pages())
    sizes.push(jobRuns.length);
  expect(sizes).toEqual([9, 7]);
  expect(server.requested.map((it) => it.match(/pageNumber=\d/)?.[0])).toEqual([
    "pageNumber=1",
    "pageNumber=2",
  ]);
});

it("returns one page as before where it is awaited", async () => {
  await using server = await serveRuns(25);
  const list = server.client.projects.jobs.runs.list("my-project", "my-job", { query: { pageSize: "2" } });
  expect((await list).totalCount).toBe(25);
  const { data, response } = await list.withResponse();
  expect([data.jobRuns.length, response.status]).toEqual([2, 200]);
  expect(server.requested).toEqual([`${RUNS}?pageSize=2`]);
});

it("stops with an error where the total is never reached", async () => {
  await using server = await serveRuns(20, 21);
  const ids: string[] = [];
  const iterating = async () => {
    for await (const { id } of server.client.projects.jobs.runs.list("my-project", "my-job")) ids.push(id);
  };
  const error: unknown = await iterating().catch((it) => it);
  expect(error).toBeInstanceOf(MalformedResponseError);
  expect(carriesPage(error) && error.page).toBe(3);
  expect(ids).toHaveLength(20);
  expect(server.requested).toHaveLength(3);
});

it("does what the README's samples of lists print", async () => {
  await using server = await serveRuns(120);
  vi.stubGlobal("client", server.client);
  const log = vi.mocked(console.log).mockImplementation(() => {});
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, section = ""] = /\n## Lists\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const samples = [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  expect(samples).toHaveLength(2);
  // In the package, so that they import it.
  const folder = path.join(import.meta.dirname, "../../scratch/readme-lists");
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });
  for (const [index, text] of samples.entries()) {
    const file = path.join(folder, `sample-${index}.ts`);
    writeFileSync(file, `${text}export {};\n`);
    await import(file);
  }
  const printed = log.mock.calls.splice(0);
  const ids = Array.from({ length: 120 }, (_, index) => `jr_${index}`);
  expect(printed).toEqual([
    ...ids.map((id) => [id, "COMPLETED"]),
    ...ids.slice(0, 100).map((id) => [id, "of", 120]),
    [50],
    [50],
    [20],
  ]);
  expect(server.requested).toHaveLength(12 + 2 + 2);
});
