import { ApiError, IntunedClient } from "@intuned/client";
import { describe, expect, it } from "vitest";
import { serve } from "./support/serve.js";

const body = { code: "not-found", category: "user", message: "No.", doc_url: "https://docs.example/404" };

/** What a call rejects with when the server responds with this error object. */
async function failure(fields: object): Promise<ApiError> {
  await using server = await serve((_, response) => {
    response
      .writeHead(404, { "content-type": "application/json" })
      .end(JSON.stringify({ ...body, ...fields }));
  });
  const client = new IntunedClient({
    workspaceId: "123e4567-e89b-12d3-a456-426614174000",
    apiKey: "any",
    baseUrl: server.url,
  });
  const error = await client.projects.jobs.get("my-project", "job_1").catch((it: unknown) => it);
  if (!(error instanceof ApiError)) return expect.unreachable("it is no ApiError");
  return error;
}

describe("an error of the HTTP API is read in either spelling", () => {
  it.each([
    [{ retriable: true, correlation_id: "c1" }, true],
    [{ retirable: true, correlationId: "c1" }, true],
    [{ retriable: false, correlationId: "c1" }, false],
    [{ retirable: false, correlation_id: "c1" }, false],
    // Both at once: the newer one counts.
    [{ retriable: true, retirable: false, correlation_id: "c1", correlationId: "c1" }, true],
  ])("%o", async (fields, retriable) => {
    const { docUrl, correlationId, ...error } = await failure(fields);
    expect({ retriable: error.retriable, correlationId, docUrl }).toEqual({
      retriable,
      correlationId: "c1",
      docUrl: body.doc_url,
    });
  });

  it("and may have neither", async () => {
    const error = await failure({});
    expect([error.retriable, error.correlationId]).toEqual([undefined, undefined]);
  });
});
