// The quick start in TypeScript that is compiled to CommonJS: run by Node, and by Jest with ts-jest.
import { type ApiError, ClientError, IntunedClient, isApiError, type WebTaskStarted } from "@intuned/client";
import { checkAnswers } from "@intuned/client/check";
import { createFetchClient } from "@intuned/client/openapi-fetch";
import { createWebhookHandler, type WebTaskDelivery } from "@intuned/client/webhook";

/** What the quick start has found out. */
export interface Report {
  readonly started: WebTaskStarted;
  /** How many companies the result lists. */
  readonly companies: number;
  /** The task that a call of openapi-fetch has started. */
  readonly fetched: string | undefined;
  /** What a call with a wrong key failed with. */
  readonly refused: Pick<ApiError, "status" | "name">;
  /** The response of the webhook's handler. */
  readonly delivered: number;
}

export async function quickStart(baseUrl: string): Promise<Report> {
  const options = { workspaceId: "123e4567-e89b-12d3-a456-426614174000", apiKey: "any", baseUrl };
  const client = new IntunedClient({ ...options, checkAnswers: checkAnswers("throw") });
  const started = await client.webTasks.start({ task: "Scrape YC companies from batch S24" });
  const { result } = await client.webTasks.run({
    task: "Scrape YC companies from batch S24",
    outputSchema: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
  });
  const names: (string | undefined)[] = result.map(({ name }) => name);
  // @ts-expect-error the schema has no such property
  result.map(({ founded }) => founded);
  const { data } = await createFetchClient(options).POST("/{workspaceId}/web-tasks/start", {
    body: { task: "Scrape YC companies from batch S24" },
  });
  return {
    started,
    companies: names.length,
    fetched: data?.webTaskId,
    refused: await refusal(client),
    delivered: await deliver(),
  };
}

async function refusal(client: IntunedClient): Promise<Report["refused"]> {
  try {
    await client.webTasks.result("wt_123", { headers: { prefer: "code=401" }, retry: false });
  } catch (error) {
    if (!(error instanceof ClientError && isApiError(error, 401))) throw error;
    return { status: error.status, name: error.name };
  }
  throw new Error("The call with a wrong key succeeded.");
}

async function deliver(): Promise<number> {
  const delivered: WebTaskDelivery[] = [];
  const handle = createWebhookHandler({ secret: false, onDelivery: (it) => void delivered.push(it) });
  const body = JSON.stringify({ webTaskId: "wt_123", status: "canceled", input: { task: "t" } });
  const headers = { "content-type": "application/json" };
  const request = new Request("http://127.0.0.1/hook", { method: "POST", body, headers });
  return (await handle(request)).status;
}
