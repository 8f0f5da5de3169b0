import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { IntunedClient } from "@intuned/client";
import { propagation, SpanStatusCode } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTelemetryHooks } from "../open-telemetry.js";

const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
const { ERROR, UNSET } = SpanStatusCode;
const apiKey = "key-that-nobody-may-see";

beforeAll(() => propagation.setGlobalPropagator(new W3CTraceContextPropagator()));
afterAll(() => propagation.disable());

/** A server that answers with these statuses one after the other, and keeps each request's trace header. */
async function serve(statuses: readonly number[]) {
  const traceparents: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const status = statuses[traceparents.length] ?? 200;
    traceparents.push(request.headers["traceparent"] as string | undefined);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(status === 200 ? { webTaskId: "wt_1", status: "pending" } : {}));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    traceparents,
    [Symbol.asyncDispose]: async () => {
      server.close().closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Asks for a result, and gives the spans that were made of it. */
async function spansOf(port: number, webTaskId: string) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const client = new IntunedClient({
    baseUrl: `http://127.0.0.1:${port}`,
    workspaceId,
    apiKey,
    retry: { initialDelayMs: 1 },
    hooks: openTelemetryHooks(provider.getTracer("test")),
  });
  await client.webTasks.result(webTaskId).catch(() => {});
  await provider.forceFlush();
  const spans = exporter.getFinishedSpans();
  await provider.shutdown();
  return spans;
}

it("makes one span of a call, its retries as events, and tells the server of it each time", async () => {
  await using server = await serve([503, 200]);
  const [span, ...others] = await spansOf(server.port, "wt_1");
  expect(others).toEqual([]);
  expect(span).toMatchObject({
    name: "webTaskResult",
    attributes: {
      "http.request.method": "GET",
      "url.full": `http://127.0.0.1:${server.port}/${workspaceId}/web-tasks/wt_1/result`,
      "server.address": "127.0.0.1",
      "server.port": server.port,
      "http.response.status_code": 200,
      "http.request.resend_count": 1,
    },
    events: [{ name: "retry", attributes: { "error.type": "503" } }],
    status: { code: UNSET },
  });
  const { traceId, spanId } = span?.spanContext() ?? {};
  expect(server.traceparents).toEqual(Array(2).fill(`00-${traceId}-${spanId}-01`));
});

it("ends the span as failed: by the status, or by the class where there is none", async () => {
  const server = await serve([404]);
  const [answered] = await spansOf(server.port, "wt_1");
  await server[Symbol.asyncDispose]();
  const [refused] = await spansOf(server.port, "wt_1");

  expect([answered, refused]).toMatchObject([
    { attributes: { "error.type": "404", "http.response.status_code": 404 }, status: { code: ERROR } },
    { attributes: { "error.type": "ConnectionError" }, status: { code: ERROR }, events: [{}, {}] },
  ]);
  const told = [answered, refused].map((span) => [span?.attributes, span?.events, span?.status]);
  expect(JSON.stringify(told)).not.toContain(apiKey);
});
