import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createNodeWebhookHandler, type WebTaskDelivery } from "@intuned/client/webhook";

// A table with a unique key in a real service: a delivery can arrive twice, and after a restart too.
const taken = new Set<string>();

const handler = createNodeWebhookHandler({
  // The header that the task's sink was started with: { type: "webhook", url, headers: { "x-hook-token": … } }
  secret: { header: "x-hook-token", value: process.env["WEBHOOK_SECRET"] ?? "" },
  onDelivery(delivery) {
    if (taken.has(delivery.webTaskId)) return;
    taken.add(delivery.webTaskId);
    setImmediate(work, delivery); // after the answer: the service does not wait for long
  },
  onError: (error) => console.error(String(error)),
});

function work(delivery: WebTaskDelivery) {
  const { webTaskId } = delivery;
  if (delivery.status === "canceled") console.log(webTaskId, "was canceled");
  else if (delivery.outcome === "failed") console.log(webTaskId, "failed:", delivery.error?.code);
  else if (delivery.result?.type === "file")
    console.log(webTaskId, "returned", delivery.result.file.contentType);
  else console.log(webTaskId, "returned", delivery.result?.data);
}

const server = createServer(handler).listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
  console.log(`Deliveries are taken at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
