import { expect, it } from "vitest";
import { runExample, serverEnvironment } from "./support/run-example.js";
import { serveProxy } from "./support/serve-proxy.js";
import { serveTasks, succeeded } from "./support/serve-tasks.js";

it("sends all requests through the proxy", async () => {
  await using server = await serveTasks({ result: () => succeeded("the companies") });
  await using proxy = await serveProxy();
  const env = { ...serverEnvironment(server.url), HTTPS_PROXY: proxy.url };
  expect(await runExample("custom-fetch.ts", { env })).toEqual({ code: 0, output: "the companies\n" });
  expect(server.started).toEqual([{ task: "Scrape YC companies from batch S24" }]);
  expect(new Set(proxy.targets)).toEqual(new Set([new URL(server.url).host]));
});

it("sends nothing past a proxy that is not there", async () => {
  await using server = await serveTasks({});
  const proxy = await serveProxy();
  await proxy[Symbol.asyncDispose]();
  const env = { ...serverEnvironment(server.url), HTTPS_PROXY: proxy.url };
  const { code, output } = await runExample("custom-fetch.ts", { env });
  expect(code).toBe(1);
  // Once: what a fetch of one's own throws may be of another connection, so a start is not repeated.
  expect(output).toMatch(/ConnectionError: .*ECONNREFUSED/);
  expect(output).toContain("attempts: 1,");
  expect(server.started).toEqual([]);
});
