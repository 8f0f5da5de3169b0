import {
  carriesPage,
  getJobRuns,
  type IntunedClient,
  type JobRun,
  type JobRunPage,
  type PagePromise,
  type WithResponse,
} from "@intuned/client";
import { expectTypeOf, it } from "vitest";

declare const client: IntunedClient;

it("a list is a promise of a page, and iterates over items", async () => {
  const list = client.projects.jobs.runs.list("p", "j", { query: { pageNumber: "1" }, workspaceId: "w" });
  expectTypeOf(list).toEqualTypeOf<PagePromise<JobRunPage, JobRun>>();
  expectTypeOf(getJobRuns).returns.toEqualTypeOf<PagePromise<JobRunPage, JobRun>>();
  expectTypeOf(await list).toEqualTypeOf<JobRunPage>();
  expectTypeOf(await list.withResponse()).toEqualTypeOf<WithResponse<JobRunPage>>();
  for await (const jobRun of list) expectTypeOf(jobRun).toEqualTypeOf<JobRun>();
  for await (const jobRun of list.items({ limit: 1 })) expectTypeOf(jobRun).toEqualTypeOf<JobRun>();
  for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<JobRunPage>();
  // @ts-expect-error no such option
  list.items({ max: 1 });
  // @ts-expect-error not a list
  for await (const _job of client.projects.jobs.get("p", "j"));
});

it("an error about a later page says which", () => {
  const error: unknown = undefined;
  if (!carriesPage(error)) return;
  expectTypeOf(error.page).toBeNumber();
  void client.projects.jobs.runs.list("p", "j", { query: error.query });
});
