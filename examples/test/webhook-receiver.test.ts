import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { IntunedClient } from "@intuned/client";
import type { MockServer } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runExample, startExample } from "./support/run-example.js";
import { startDocumentMock } from "./support/start-document-mock.js";

const secret = "example-token";

let mock: MockServer;
beforeAll(async () => {
  mock = await startDocumentMock();
});
afterAll(() => mock.close());

/** Passes what Prism delivers on, twice, with the sink's headers: Prism does not send them. Tells what was answered. */
async function startRelay(to: string) {
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const headers = { "content-type": "application/json", "x-hook-token": secret };
    const init = { method: "POST", headers, body: await text(request) };
    for (const _ of ["first", "repeated"]) answers.push((await fetch(to, init)).status);
    // And one that somebody else sends.
    answers.push((await fetch(to, { ...init, headers: { ...headers, "x-hook-token": "guessed" } })).status);
    response.end();
    server.emit("relayed");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const relayed = once(server, "relayed").then(() => answers);
  return { url, relayed, [Symbol.asyncDispose]: async () => void server.close().closeAllConnections() };
}

it("works once on a delivery that arrives twice, and not on that of a stranger", async () => {
  await using receiver = startExample("webhook-receiver.ts", { env: { WEBHOOK_SECRET: secret } });
  await receiver.said("\n");
  await using relay = await startRelay(/http:\S+/.exec(receiver.output.text)?.[0] ?? "");
  const client = new IntunedClient({
    workspaceId: "123e4567-e89b-12d3-a456-426614174000",
    apiKey: "test-credential",
    baseUrl: mock.baseUrl,
  });
  await client.webTasks.start({ task: "Find it", sink: { type: "webhook", url: relay.url } });

  expect(await relay.relayed).toEqual([204, 204, 401]);
  await receiver.end();
  // Prism delivers any of the document's examples.
  const said = receiver.output.text;
  expect(said.match(/^wt_\d+ (returned|failed:|was canceled)/gm)).toHaveLength(1);
  expect(said).toContain("DeliveryError: The header `x-hook-token` holds another value");
  expect(said).not.toContain(secret);
});

it("does not start without a secret", async () => {
  const { code, output } = await runExample("webhook-receiver.ts");
  expect(code).toBe(1);
  expect(output).toContain("`secret.value` is missing or empty");
});
