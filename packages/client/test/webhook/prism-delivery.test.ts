import { EventEmitter, once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { IntunedClient } from "../../src/index.js";
import {
  createNodeWebhookHandler,
  DeliveryError,
  type ParseDeliveryOptions,
  type WebTaskDelivery,
} from "../../src/webhook/index.js";
import { serve } from "../support/serve.js";
import { secret } from "./delivery.js";

const bundle = createRequire(import.meta.url).resolve("@intuned/openapi");
const document = JSON.parse(readFileSync(bundle, "utf8"));

/** The document's examples of a delivery: Prism sends any of them. */
const delivered = Object.values<{ value: unknown }>(document.components.examples).map(({ value }) => value);

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock({ document });
});
afterAll(() => mock.close());

/** Passes what Prism delivers on to a receiver, and adds the sink's headers: Prism does not send them. */
function serveRelay(to: string, added: Record<string, string>) {
  return serve(async (request, response) => {
    const { method = "", headers } = request;
    const sent = { "content-type": headers["content-type"] ?? "", ...added };
    response.statusCode = (await fetch(to, { method, headers: sent, body: await text(request) })).status;
    response.end();
  });
}

/** Has the mock deliver to a URL, as for a task with a webhook sink. */
async function startTask(url: string): Promise<void> {
  const client = new IntunedClient({
    workspaceId: "123e4567-e89b-12d3-a456-426614174000",
    apiKey: "test-credential",
    baseUrl: mock.baseUrl,
  });
  const headers = { [secret.header]: secret.value };
  await client.webTasks.start({ task: "Find it", sink: { type: "webhook", url, headers } });
}

/** A receiver that tells what it took and what it refused. */
async function receive(options: Pick<ParseDeliveryOptions, "secret">) {
  const events = new EventEmitter<{ told: [WebTaskDelivery | DeliveryError] }>();
  const tell = (it: unknown) => events.emit("told", it as WebTaskDelivery | DeliveryError);
  const server = await serve(createNodeWebhookHandler({ ...options, onDelivery: tell, onError: tell }));
  const told = once(events, "told").then(([it]) => it as WebTaskDelivery | DeliveryError);
  return { url: server.url, told, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

function summary(delivery: WebTaskDelivery): unknown {
  if (delivery.status === "canceled") return delivery.status;
  return delivery.outcome === "failed" ? delivery.error?.code : delivery.result;
}

it("takes the delivery that a started task leads to", async () => {
  await using receiver = await receive({ secret });
  await using relay = await serveRelay(receiver.url, { [secret.header]: secret.value });
  await startTask(relay.url);

  const delivery = await receiver.told;
  if (delivery instanceof DeliveryError) throw delivery;
  expect(delivered).toContainEqual(delivery);
  expect(summary(delivery)).toBeDefined();
});

it("takes it straight from Prism where no secret is asked for", async () => {
  await using receiver = await receive({ secret: false });
  await startTask(receiver.url);
  expect(delivered).toContainEqual(await receiver.told);
});

it("refuses it where the sink's headers do not arrive", async () => {
  await using receiver = await receive({ secret });
  await startTask(receiver.url);
  expect(await receiver.told).toMatchObject({ name: "DeliveryError", code: "missing-secret" });
});
