// Compiled against the tarballs and openapi-fetch, and by the workspace like every other file. It is never run.
import type { paths } from "@intuned/client";
import { createFetchClient } from "@intuned/client/openapi-fetch";
import createClient from "openapi-fetch";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assert<Fact extends true>(fact?: Fact): void;

const start = "/{workspaceId}/web-tasks/start";
const result = "/{workspaceId}/web-tasks/{webTaskId}/result";
const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
const body = { task: "Scrape YC companies" };

// openapi-fetch itself takes the spec's `paths`.
const bare = createClient<paths>({ baseUrl: "http://127.0.0.1:4010" });
export async function callByOpenapiFetch(): Promise<void> {
  const { data, error } = await bare.POST(start, { params: { path: { workspaceId } }, body });
  assert<Equal<NonNullable<typeof data>["webTaskId"], string>>();
  if (error !== undefined) assert<Equal<typeof error.message, string>>();
  // @ts-expect-error the task is missing
  await bare.POST(start, { params: { path: { workspaceId } }, body: {} });
  // @ts-expect-error the path parameter webTaskId is missing
  await bare.GET(result, { params: { path: { workspaceId } } });
  // @ts-expect-error a task is started by POST
  await bare.GET(start, { params: { path: { workspaceId } } });
}

// The client fills the workspace in.
const client = createFetchClient({ workspaceId, apiKey: "any" });
export async function callByFetchClient(): Promise<void> {
  const { data } = await client.POST(start, { body });
  assert<Equal<NonNullable<typeof data>["webTaskId"], string>>();
  await client.GET(result, { params: { path: { webTaskId: "wt_123" } } });
  // @ts-expect-error the path parameter webTaskId is missing
  await client.GET(result);
}
