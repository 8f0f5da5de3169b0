import { ApiError, IntunedClient } from "@intuned/client";
import { createFetchClient } from "@intuned/client/openapi-fetch";
import { readApi } from "@intuned/document";
import { type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planCases } from "../../src/index.js";
import { readBundle } from "../support/bundle.js";
import { callByFetchClient, type UntypedFetchClient } from "../support/call-by-fetch-client.js";
import { callOperation, WAYS } from "../support/call-operation.js";
import { declaredAnswers } from "../support/declared-answers.js";
import { pathValues } from "../support/path-values.js";

const document = readBundle();
// The receiver is never started: these are the smallest requests, and none of them has a URL to call back.
const api = readApi(document);
const { cases } = planCases(api, { callbackUrl: "http://127.0.0.1:9/nowhere" });
/** The client wants one even for an operation that is about none. */
const ANY_WORKSPACE = "123e4567-e89b-12d3-a456-426614174000";
let mock: MockServer;

beforeAll(async () => {
  mock = await startMock({ document });
});
afterAll(() => mock.close());

const calls = api.operations.flatMap((operation) =>
  WAYS.map((way) => ({ operation, way, title: operation.operationId })),
);

describe.each(calls)("$title as a $way", ({ operation, way }) => {
  const request = cases.find(({ id }) => id === `${operation.operationId} valid: minimal`)?.request;

  it.each(
    declaredAnswers(document, operation).map((answer) => ({
      ...answer,
      named: answer.example ?? "no body",
    })),
  )("comes back from $status $named as it is declared", async ({ status, example, body }) => {
    if (request === undefined)
      throw new Error(`no smallest valid request of ${operation.operationId} could be made`);
    const { workspaceId = ANY_WORKSPACE } = pathValues(api, request);
    // Without retries: the mock says the same again, 30 seconds later as its Retry-After asks.
    const options = { workspaceId, apiKey: "test-credential", retry: false } as const;
    const client = new IntunedClient({ ...options, baseUrl: mock.baseUrl });
    const prefer = `code=${status}${example === undefined ? "" : `, example=${example}`}`;
    const answer = callOperation({ client, document, way }, operation, request, { prefer });

    if (status < 300) return expect(await answer).toEqual(body);
    const error: unknown = await answer.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, body, code: (body as { code?: string } | undefined)?.code });
    return undefined;
  });
});

describe.each(api.operations)("$operationId by createFetchClient", (operation) => {
  const request = cases.find(({ id }) => id === `${operation.operationId} valid: minimal`)?.request;

  it.each(
    declaredAnswers(document, operation).map((answer) => ({ ...answer, named: answer.example ?? "no body" })),
  )("resolves to $status $named as it is declared", async ({ status, example, body }) => {
    if (request === undefined)
      throw new Error(`no smallest valid request of ${operation.operationId} could be made`);
    const { workspaceId = ANY_WORKSPACE } = pathValues(api, request);
    const options = { workspaceId, apiKey: "test-credential", retry: false } as const;
    const client = createFetchClient({ ...options, baseUrl: mock.baseUrl }) as UntypedFetchClient;
    const prefer = `code=${status}${example === undefined ? "" : `, example=${example}`}`;
    const { data, error, response } = await callByFetchClient(client, document, operation, request, {
      prefer,
    });

    expect(response.status).toBe(status);
    expect({ data, error }).toEqual(status < 300 ? { data: body } : { error: body });
  });
});
