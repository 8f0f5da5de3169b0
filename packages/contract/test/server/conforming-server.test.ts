import { conformingServer, type ServedHandler, serveHandler } from "@intuned/conforming";
import { apiSchemas } from "@intuned/conforming/validation";
import { matchResponse, parseBody, pathMatcher } from "@intuned/conforming/wire";
import { matchMediaType, readApi } from "@intuned/document";
import { type HttpRequest, headerValue } from "@intuned/document/serialize";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomRequests } from "../../src/mutants/tell-apart.js";
import { planCases } from "../../src/plan/plan-cases.js";
import { readBundle } from "../support/bundle.js";
import { shopDocument } from "./shop-document.js";

const start = "/123e4567-e89b-12d3-a456-426614174000/web-tasks/start";
const key = { "x-api-key": "k" };
const jsonOf = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { ...key, "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

describe("the conforming server of our document, on a port", () => {
  let served: ServedHandler;
  beforeAll(async () => {
    served = await serveHandler(conformingServer(readApi(readBundle()), { wrongCredentials: ["stolen"] }));
  });
  afterAll(() => served.close());
  const call = (path: string, init: RequestInit) => fetch(`${served.baseUrl}${path}`, init);

  it.each<{ given: string; path?: string; init: RequestInit; want: number }>([
    { given: "a valid task", init: jsonOf({ task: "x" }), want: 200 },
    { given: "an unknown field", init: jsonOf({ task: "x", startURL: "x" }), want: 422 },
    { given: "an enum in another case", init: jsonOf({ task: "x", model: "Haiku" }), want: 422 },
    { given: "a trailing comma", init: jsonOf('{"task":"x",}'), want: 400 },
    { given: "no body", init: { method: "POST", headers: key }, want: 422 },
    {
      given: "no content type that is declared",
      init: { method: "POST", headers: key, body: "{}" },
      want: 400,
    },
    { given: "no key, and an invalid body", init: { ...jsonOf({}), headers: {} }, want: 401 },
    { given: "an empty key", init: { ...jsonOf({ task: "x" }), headers: { "x-api-key": " " } }, want: 401 },
    {
      given: "a wrong key",
      init: { ...jsonOf({ task: "x" }), headers: { "x-api-key": "stolen" } },
      want: 401,
    },
    { given: "no UUID", path: "/nobody/web-tasks/start", init: jsonOf({ task: "x" }), want: 400 },
    {
      given: "an unknown id",
      path: start.replace("start", "wt_nobody/result"),
      init: { headers: key },
      want: 404,
    },
    { given: "another method", init: { method: "PUT", headers: key }, want: 405 },
    { given: "an unknown path", path: "/nowhere", init: { headers: key }, want: 404 },
  ])("answers $want to $given", async ({ path = start, init, want }) => {
    const response = await call(path, init);
    expect(response.status).toBe(want);
    if (want === 405) expect(response.headers.get("allow")).toBe("POST");
    else if (path !== "/nowhere" && want >= 400) expect(await response.json()).toHaveProperty("category");
  });

  it("remembers what it started, and goes forward with every read", async () => {
    const { webTaskId } = (await (await call(start, jsonOf({ task: "x" }))).json()) as { webTaskId: string };
    const statuses: string[] = [];
    for (let read = 0; read < 4; read += 1) {
      const response = await call(start.replace("start", `${webTaskId}/result`), { headers: key });
      const body = (await response.json()) as { webTaskId: string; status: string };
      expect(body.webTaskId).toBe(webTaskId);
      statuses.push(body.status);
    }
    expect(statuses).toEqual(["pending", "started", "completed", "completed"]);
  });

  it.each([402, 403, 409, 429, 500, 503])(
    "answers a valid request by %i when it is asked to",
    async (code) => {
      const init = jsonOf({ task: "x" });
      const asked = { ...init, headers: { ...init.headers, prefer: `code=${code}` } };
      const response = await call(start, asked);
      expect(response.status).toBe(code);
      expect(response.headers.has("retry-after")).toBe(code === 429 || code === 503);
      expect((await call(start, { ...asked, body: "{}" })).status).toBe(422);
    },
  );
});

describe("the conforming server of a document with everything", () => {
  const api = readApi(shopDocument);
  const schemas = apiSchemas(api);
  const server = conformingServer(api);
  const send = (method: string, target: string, body?: unknown, headers: [string, string][] = []) => {
    const response = server.handle({
      method,
      target,
      headers: [["x-key", "k"], ["x-request", "1"], ["content-type", "application/json"], ...headers],
      ...(body !== undefined && { body: new TextEncoder().encode(JSON.stringify(body)) }),
    });
    const text = new TextDecoder().decode(response.body);
    return {
      ...response,
      text,
      json: (text.startsWith("{") ? JSON.parse(text) : {}) as Record<string, unknown>,
    };
  };

  it("has an answer for everything that is declared", () => expect(server.unmade()).toEqual([]));

  it("creates, tells, changes and deletes a resource, and never its secret", () => {
    server.reset();
    const made = send("POST", "/orders", { item: "lamp", count: 2, pin: "123456" });
    expect([made.status, made.json["item"], made.json["count"]]).toEqual([201, "lamp", 2]);
    expect(headerValue(made.headers, "location")).toBeDefined();
    const path = `/orders/${made.json["id"]}`;
    expect(send("PATCH", path, { item: "desk" }).json["item"]).toBe("desk");
    expect(send("GET", path).json).toMatchObject({ id: made.json["id"], item: "desk", count: 2 });
    expect([made.text, send("GET", path).text].join()).not.toContain("123456");
    expect([send("DELETE", path).status, send("GET", path).status, send("DELETE", path).status]).toEqual([
      204, 404, 404,
    ]);
    expect([send("GET", "/orders/7").status, send("GET", "/orders/8").status]).toEqual([200, 404]);
  });

  it("does the same again after a reset", () => {
    const two = [0, 1].map(() => {
      server.reset();
      return [send("POST", "/orders", { item: "lamp" }), send("GET", "/orders/8")].map(({ text }) => text);
    });
    expect(two[0]).toEqual(two[1]);
  });

  it("takes HEAD wherever it takes GET, without a body, and says so where it refuses a method", () => {
    expect(send("HEAD", "/orders/7")).toMatchObject({ status: 200, text: "" });
    expect(headerValue(send("PUT", "/orders/7").headers, "allow")).toBe("GET, DELETE, PATCH, HEAD");
  });

  it("reads forms and every style of parameter", () => {
    const form = (text: string) =>
      server.handle({
        method: "POST",
        target: "/jobs/start",
        headers: [
          ["authorization", "Bearer t"],
          ["content-type", "application/x-www-form-urlencoded"],
        ],
        body: new TextEncoder().encode(text),
      }).status;
    expect([form("name=a&times=3"), form("name=a&times=4"), form("times=1")]).toEqual([200, 422, 422]);
    const search = (target: string) => send("GET", target).status;
    expect(search("/search/;path=1,2?tags=a%7Cb&near%5Bx%5D=1.5")).toBe(200);
    expect([
      search("/search/;path=a"),
      search("/search/;path=1?tags=a"),
      search("/search/;path=1?near%5Bx%5D=y"),
    ]).toEqual([400, 400, 400]);
  });

  it("gives no answer that is undeclared or invalid, whatever is sent", () => {
    const match = pathMatcher(api);
    const plan = planCases(api, { prefer: true }, schemas);
    const problemOf = (request: HttpRequest): string | undefined => {
      const { status, headers, body } = server.handle(request);
      const operation = match(request.target)?.operations.get(request.method);
      if (operation === undefined)
        return status === 404 || status === 405 || status === 200 ? undefined : `${status}`;
      const declared = matchResponse(operation, status);
      const contentType = headerValue(headers, "content-type");
      if (declared === undefined)
        return [401, 400, 415, 422].includes(status) ? undefined : `${status} is undeclared`;
      if (contentType === undefined) return declared.content.length > 0 ? "no body" : undefined;
      const mediaType = matchMediaType(declared.content, contentType);
      const parsed = parseBody(api.document, mediaType, contentType, body);
      if (mediaType?.schema === undefined || "malformed" in parsed) return `${contentType} is wrong`;
      const errors = schemas.check("response")(mediaType.schema)(parsed.value);
      return errors.length === 0 ? undefined : JSON.stringify(errors);
    };
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const request of randomRequests(plan.cases, { seed, count: 100 }))
          expect([request, problemOf(request)]).toEqual([request, undefined]);
      }),
      { numRuns: 20 },
    );
  });
});
