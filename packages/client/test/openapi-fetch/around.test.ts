import { IntunedClient } from "@intuned/client";
import { createFetchClient } from "@intuned/client/openapi-fetch";
import { type MockServer, startMock } from "@intuned/mock";
import openapi from "@intuned/openapi" with { type: "json" };
import type { paths } from "@intuned/types";
import { QueryClient } from "@tanstack/react-query";
import { setupServer } from "msw/node";
import createBareClient from "openapi-fetch";
import { createOpenApiHttp } from "openapi-msw";
import createQueries from "openapi-react-query";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
const options = { workspaceId, apiKey: "test-credential" };
const params = { path: { webTaskId: "wt_123" } };

describe("against Prism", () => {
  let mock: MockServer;
  beforeAll(async () => {
    mock = await startMock({ document: openapi });
  });
  afterAll(() => mock.close());

  it("a bare openapi-fetch client takes the types", async () => {
    const bare = createBareClient<paths>({ baseUrl: mock.baseUrl, headers: { "x-api-key": "any" } });
    const { data } = await bare.POST("/{workspaceId}/web-tasks/start", {
      params: { path: { workspaceId } },
      body: { task: "Find it" },
    });
    expect(data).toEqual({ webTaskId: "wt_123", status: "pending" });
  });

  it("openapi-react-query queries through createFetchClient, and throws its error", async () => {
    const client = createFetchClient({ ...options, baseUrl: mock.baseUrl, retry: false });
    const queries = createQueries(client);
    const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const path = "/{workspaceId}/web-tasks/{webTaskId}/result";
    const result = await cache.fetchQuery(queries.queryOptions("get", path, { params }));
    expect(result.webTaskId).toBe("wt_123");
    // @ts-expect-error the path parameter is missing
    const wrong = () => queries.queryOptions("get", path, { params: { path: {} } });
    expect(wrong).toBeTypeOf("function");

    const headers = { prefer: "code=404" };
    const missing = cache.fetchQuery(queries.queryOptions("get", path, { params, headers }));
    await expect(missing).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("openapi-msw", () => {
  const http = createOpenApiHttp<paths>({ baseUrl: "http://api.test" });
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it("types handlers by paths, and answers both kinds of client", async () => {
    server.use(
      http.post("/{workspaceId}/web-tasks/start", async ({ request, params, response }) => {
        const { task } = await request.json();
        expect([params.workspaceId, task]).toEqual([workspaceId, "Find it"]);
        return response(200).json({ webTaskId: "wt_msw", status: "pending" });
      }),
      http.get("/{workspaceId}/web-tasks/{webTaskId}/result", ({ response }) =>
        response(404).json({
          code: "not-found",
          category: "user",
          message: "No such task.",
          retriable: false,
        }),
      ),
    );
    const all = { ...options, baseUrl: "http://api.test" };
    const client = new IntunedClient(all);
    const fetchClient = createFetchClient(all);

    expect(await client.webTasks.start({ task: "Find it" })).toMatchObject({ webTaskId: "wt_msw" });
    const { data } = await fetchClient.POST("/{workspaceId}/web-tasks/start", { body: { task: "Find it" } });
    expect(data).toEqual({ webTaskId: "wt_msw", status: "pending" });
    const { error } = await fetchClient.GET("/{workspaceId}/web-tasks/{webTaskId}/result", { params });
    expect(error).toMatchObject({ code: "not-found" });
  });

  it("refuses handlers that the spec doesn't allow", () => {
    const wrong = () => [
      // @ts-expect-error no such path
      http.get("/{workspaceId}/web-tasks", ({ response }) => response(200).empty()),
      // @ts-expect-error a path that has no GET
      http.get("/{workspaceId}/web-tasks/start", ({ response }) => response(200).empty()),
      http.post("/{workspaceId}/web-tasks/start", ({ response }) =>
        // @ts-expect-error the status of a response is missing
        response(200).json({ webTaskId: "wt_msw" }),
      ),
      // @ts-expect-error a status that the spec doesn't declare
      http.post("/{workspaceId}/web-tasks/start", ({ response }) => response(418).empty()),
    ];
    expect(wrong).toBeTypeOf("function");
  });
});
