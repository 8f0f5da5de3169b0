// Compiled against the tarballs alone, and by the workspace like every other file. It is never run.
import {
  IntunedClient,
  type WebTaskInput,
  type WebTaskResult,
  type WebTaskStarted,
  type webTaskResult,
  type webTaskStart,
} from "@intuned/client";
import { createWebhookHandler } from "@intuned/client/webhook";

/** `any` alone passes as both: it lies between 1 and everything. */
type IsAny<T> = 0 extends 1 & T ? true : false;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assert<Fact extends true>(fact?: Fact): void;

const client = new IntunedClient({ workspaceId: "123e4567-e89b-12d3-a456-426614174000", apiKey: "any" });
type Start = typeof client.webTasks.start;

// What goes in and what comes out is the document's, and is not any.
assert<Equal<IsAny<IntunedClient>, false>>();
assert<Equal<IsAny<Parameters<Start>[0]>, false>>();
assert<Equal<IsAny<Parameters<Start>[0]["task"]>, false>>();
assert<Equal<IsAny<Awaited<ReturnType<Start>>>, false>>();
assert<Equal<IsAny<Awaited<ReturnType<typeof client.webTasks.result>>>, false>>();
assert<Equal<Parameters<Start>[0]["task"], string>>();
assert<Equal<Awaited<ReturnType<Start>>, WebTaskStarted>>();
assert<Equal<WebTaskStarted["webTaskId"], string>>();
assert<Equal<Awaited<ReturnType<typeof client.webTasks.result>>, WebTaskResult>>();
// The same of the standalone functions.
assert<Equal<Parameters<typeof webTaskStart>[1], WebTaskInput>>();
assert<Equal<Awaited<ReturnType<typeof webTaskStart>>, WebTaskStarted>>();
assert<Equal<Awaited<ReturnType<typeof webTaskResult>>, WebTaskResult>>();

// The quick start.
export const started: WebTaskStarted = await client.webTasks.start({ task: "Scrape YC companies" });
export const raw: Response = (await client.webTasks.result("wt_123").withResponse()).response;

// A result is unknown until a schema types it.
const ran = await client.webTasks.run({ task: "Scrape YC companies" });
assert<Equal<typeof ran.outcome, "success">>();
assert<Equal<typeof ran.result, unknown>>();
const outputSchema = {
  type: "array",
  items: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
} as const;
const typed = await client.webTasks.run({ task: "Scrape YC companies", outputSchema });
assert<Equal<typeof typed.result, { name: string }[]>>();

// What a webhook hands over is the document's too.
createWebhookHandler({
  secret: false,
  onDelivery: (delivery) => assert<Equal<IsAny<typeof delivery>, false>>(),
});
// @ts-expect-error who may deliver is always said
createWebhookHandler({ onDelivery: () => {} });

/** A result is told apart by its status, a completed one by its outcome as well. */
export function read(task: WebTaskResult): unknown {
  assert<Equal<typeof task.status, "pending" | "started" | "completed" | "canceled">>();
  // @ts-expect-error only a completed task has an outcome
  if (task.status === "canceled") return task.outcome;
  if (task.status !== "completed") return undefined;
  // @ts-expect-error only a failed one has an error
  if (task.outcome === "success") return task.error ?? task.result;
  assert<Equal<IsAny<typeof task.error>, false>>();
  assert<Equal<IsAny<NonNullable<typeof task.error>["code"]>, false>>();
  // A response's enums are open: a value that the server adds later compares, and is passed on.
  if (task.error?.code === "moon-phase" || task.input?.model === "opus-next") return task.error?.details;
  return task.error?.message;
}

// A request's enums and options are closed, so that a slip costs no call.
client.webTasks.start({ task: "t", model: "sonnet" } satisfies WebTaskInput);
// @ts-expect-error no such model
client.webTasks.start({ task: "t", model: "opus-next" });
// @ts-expect-error misspelt: startUrl
client.webTasks.start({ task: "t", startURL: "http://127.0.0.1" });
// @ts-expect-error the task is missing
client.webTasks.start({});
// @ts-expect-error misspelt: timeoutMs
client.webTasks.start({ task: "t" }, { timeoutMS: 1 });
// @ts-expect-error misspelt: workspaceId
new IntunedClient({ workspaceID: "123e4567-e89b-12d3-a456-426614174000", apiKey: "any" });
