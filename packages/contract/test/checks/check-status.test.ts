import { readApi } from "@intuned/document";
import { describe, expect, test } from "vitest";
import { checkPreference, checkServerError, checkStatus } from "../../src/checks/check-status.js";
import { checkContext } from "../../src/checks/index.js";
import { isServerError, preferredStatus } from "../../src/checks/statuses.js";
import type { ContractCase } from "../../src/model/contract-case.js";
import { noteCase } from "../support/notes-document.js";

const done = { description: "Done" };
const get = (operationId: string, responses: object, more: object = {}) => ({
  get: { operationId, responses, ...more },
});
const key = { security: [{ key: [] }] };

/** Operations that declare statuses in every way. */
const api = readApi({
  openapi: "3.1.0",
  info: { title: "Statuses", version: "1" },
  paths: {
    "/two": get("two", { 200: done, 204: done }),
    "/range": get("range", { "2XX": done, "4xx": done }),
    "/any": get("any", { default: done }),
    "/none": get("none", {}),
    "/locked": get("locked", { 200: done }, key),
    "/locked-401": get("locked401", { 200: done, 401: done }, key),
    "/locked-403": get("locked403", { 200: done, 403: done }, key),
    "/strict-400": get("strict400", { 200: done, 400: done }),
    "/strict-415": get("strict415", { 200: done, 415: done }),
    "/strict-422": get("strict422", { 200: done, 422: done }),
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } },
});
const context = checkContext(api);

interface Sent {
  readonly method?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly expect?: ContractCase["expect"];
  readonly breaks?: ContractCase["breaks"];
  /** Somebody else's traffic. */
  readonly hasNoCase?: true;
}

function exchangeOf(operationId: string, status: number | undefined, sent: Sent = {}) {
  const {
    method = "GET",
    headers = [],
    expect: expected = { outcome: "accepted" },
    breaks,
    hasNoCase,
  } = sent;
  const request = {
    method,
    target: "/",
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  };
  const given = noteCase({ operationId, request, expect: expected, ...(breaks && { breaks }) });
  return {
    ...(!hasNoCase && { case: given }),
    operationId,
    request,
    ...(status !== undefined && { response: { status, headers: [], body: new Uint8Array() } }),
    durationMs: 1,
  };
}

const isDeclared = (operationId: string, status: number | undefined, sent?: Sent) =>
  checkStatus(context, exchangeOf(operationId, status, sent)).length === 0;

describe("status-declared", () => {
  test("is a finding of the operation's responses, with those that are declared", () => {
    const [finding, ...more] = checkStatus(context, exchangeOf("two", 418));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      check: "status-declared",
      severity: "breach",
      operationId: "two",
      pointer: "/paths/~1two/get/responses",
      message: "418 is not declared; declared: 200, 204",
    });
    expect(checkStatus(context, exchangeOf("none", 200))[0]?.message).toBe(
      "200 is not declared; declared: none",
    );
  });

  test("allows a status that is declared, by itself, by its range or by default", () => {
    for (const [operationId, statuses] of [
      ["two", [200, 204]],
      ["range", [200, 299, 400, 499]],
      ["any", [200, 404]],
    ] as const)
      for (const status of statuses)
        expect([status, isDeclared(operationId, status)]).toEqual([status, true]);
    expect(isDeclared("range", 302)).toBe(false);
  });

  test.each([402, 408, 413, 414, 429, 431, 503])("allows %d, which every server may return", (status) => {
    expect(isDeclared("two", status)).toBe(true);
  });

  test("isn't about what has no operation, no response, or is a server error", () => {
    expect(isDeclared("unknown", 418)).toBe(true);
    expect(isDeclared("two", undefined)).toBe(true);
    expect(isDeclared("two", 500)).toBe(true);
    // A server error that was asked for isn't declared either.
    expect(isDeclared("two", 500, { headers: [["prefer", "code=500"]] })).toBe(false);
  });

  test("allows 405 and 501 for a method that isn't the operation's", () => {
    for (const status of [405, 501]) expect(isDeclared("two", status, { method: "TRACE" })).toBe(true);
    expect(isDeclared("two", 405, { method: "PUT" })).toBe(true);
    expect(isDeclared("two", 405)).toBe(false);
    expect(isDeclared("two", 404, { method: "TRACE" })).toBe(false);
  });

  test("allows 304 for a conditional request", () => {
    expect(
      isDeclared("two", 304, {
        headers: [
          ["accept", "*/*"],
          ["If-None-Match", '"a"'],
        ],
      }),
    ).toBe(true);
    expect(isDeclared("two", 200, { headers: [["if-match", '"a"']] })).toBe(true);
    expect(isDeclared("two", 302, { headers: [["if-none-match", '"a"']] })).toBe(false);
    expect(
      isDeclared("two", 304, {
        headers: [
          ["accept", "*/*"],
          ["x-if-none-match", "a"],
        ],
      }),
    ).toBe(false);
    expect(isDeclared("two", 304)).toBe(false);
  });

  test("allows 401 and 403 where credentials are required and neither is declared", () => {
    for (const status of [401, 403]) {
      expect(isDeclared("locked", status)).toBe(true);
      expect(isDeclared("two", status)).toBe(false);
    }
    expect(isDeclared("locked401", 403)).toBe(false);
    expect(isDeclared("locked403", 401)).toBe(false);
  });

  test.each([400, 415, 422])(
    "allows %d for what may be invalid, where no such status is declared",
    (status) => {
      for (const outcome of ["rejected", "any"] as const) {
        expect(isDeclared("two", status, { expect: { outcome } })).toBe(true);
        for (const declared of [400, 415, 422])
          expect(isDeclared(`strict${declared}`, status, { expect: { outcome } })).toBe(declared === status);
      }
      expect(isDeclared("two", status)).toBe(false);
      expect(isDeclared("two", status, { hasNoCase: true })).toBe(false);
      expect(isDeclared("two", 404, { expect: { outcome: "rejected" } })).toBe(false);
    },
  );
});

describe("server-error", () => {
  const errors = (...args: Parameters<typeof exchangeOf>) => checkServerError(context, exchangeOf(...args));

  test("is a finding of what the request breaks, else of the operation, else of all paths", () => {
    const breaks = { pointer: "/components/schemas/A/minLength", keyword: "minLength" };
    expect(errors("two", 500, { breaks })).toMatchObject([
      { check: "server-error", pointer: breaks.pointer, message: "the server failed with 500" },
    ]);
    expect(errors("two", 502)).toMatchObject([{ pointer: "/paths/~1two/get" }]);
    expect(errors("two", 500, { hasNoCase: true })).toMatchObject([{ pointer: "/paths/~1two/get" }]);
    expect(errors("unknown", 599)).toMatchObject([{ pointer: "/paths" }]);
  });

  test("isn't what is no failure", () => {
    for (const status of [200, 404, 499, 503, undefined]) expect(errors("two", status)).toEqual([]);
  });
});

describe("what counts as a server error", () => {
  test.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])(
    "501 to %s, which every server knows",
    (method) => {
      expect(isServerError(exchangeOf("two", 501, { method }))).toBe(true);
    },
  );

  test.each(["TRACE", "QUERY", "TARGET", "GETS"])(
    "501 to %s doesn't: a server need not know the method",
    (method) => {
      expect(isServerError(exchangeOf("two", 501, { method }))).toBe(false);
      expect(isServerError(exchangeOf("two", 500, { method }))).toBe(true);
    },
  );

  test("not the one that was asked for", () => {
    const headers = [["Prefer", "code=500"]] as const;
    expect(isServerError(exchangeOf("two", 500, { headers }))).toBe(false);
    expect(isServerError(exchangeOf("two", 502, { headers }))).toBe(true);
  });
});

test.each([
  ["code=429", 429],
  ["example=a, code=429", 429],
  ["example=a,code=429", 429],
  ["example=a;code=429", 429],
  ["example=a code=429", 429],
  ["code=429, example=a", 429],
  ["code=4290", undefined],
  ["code=42", undefined],
  ["code=abc", undefined],
  ["xcode=429", undefined],
  ["example=a", undefined],
])("Prefer: %s asks for %s", (prefer, status) => {
  expect(preferredStatus({ request: { method: "GET", target: "/", headers: [["prefer", prefer]] } })).toBe(
    status,
  );
});

test("without a Prefer header, no status is asked for", () => {
  expect(preferredStatus({ request: { method: "GET", target: "/", headers: [] } })).toBeUndefined();
});

describe("preference-kept", () => {
  const asking = (code: number, more: Sent = {}): Sent => ({
    headers: [["prefer", `code=${code}`]],
    ...more,
  });
  const kept = (...args: Parameters<typeof exchangeOf>) => checkPreference(context, exchangeOf(...args));

  test("is a finding of the response that was asked for", () => {
    expect(kept("two", 200, asking(204))).toMatchObject([
      {
        check: "preference-kept",
        pointer: "/paths/~1two/get/responses/204",
        message: "204 was asked for, 200 came",
      },
    ]);
    expect(kept("two", 200, asking(204, { hasNoCase: true }))).toHaveLength(1);
  });

  test("isn't about anything else", () => {
    expect(kept("two", 204, asking(204))).toEqual([]);
    expect(kept("two", 200)).toEqual([]);
    expect(kept("any", 200)).toEqual([]);
    expect(kept("two", undefined, asking(204))).toEqual([]);
    expect(kept("unknown", 200, asking(204))).toEqual([]);
    // One that isn't declared, and an invalid request: the server can't or needn't.
    expect(kept("two", 200, asking(404))).toEqual([]);
    expect(kept("two", 422, asking(204, { expect: { outcome: "rejected" } }))).toEqual([]);
  });
});
