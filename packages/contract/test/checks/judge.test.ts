import { readApi } from "@intuned/document";
import { describe, expect, test } from "vitest";
import { type CheckOptions, checkContext, judge } from "../../src/checks/index.js";
import type { BrokenPromise, ContractCase, Expectation } from "../../src/model/contract-case.js";
import { noteCase, notesDocument } from "../support/notes-document.js";

const done = { description: "Done" };

/** The notes, and operations whose path names no resource and that take no body, with several kinds of redirects. */
const api = readApi({
  ...notesDocument,
  paths: {
    ...notesDocument.paths,
    "/all": { get: { operationId: "noteList", responses: { 200: done } } },
    "/moved": { get: { operationId: "moved", responses: { 200: done, 302: done } } },
    "/somewhere": { get: { operationId: "somewhere", responses: { "3XX": done } } },
    "/elsewhere": { get: { operationId: "elsewhere", responses: { "3xx": done } } },
  },
});

const knowing: CheckOptions = { hasCredentials: true, hasEveryResource: true };

function verdict(changed: Partial<ContractCase>, status: number, options?: CheckOptions): string {
  const given = noteCase(changed);
  const response = { status, headers: [], body: new Uint8Array() };
  const { operationId, request } = given;
  const exchange = {
    case: given,
    ...(operationId !== undefined && { operationId }),
    request,
    response,
    durationMs: 1,
  };
  const judged = judge(checkContext(api, options), exchange);
  return judged.verdict === "open" ? judged.reason : judged.verdict;
}

const busy = (status: number) => `${status}: the server would not serve the request now`;
const noKey = (status: number) => `${status}: no credential of this server was given, see --credential`;

describe("what isn't judged is kept", () => {
  const request = noteCase().request;
  const response = { status: 200, headers: [], body: new Uint8Array() };

  test("traffic without a case, and a request without a response", () => {
    const context = checkContext(api);
    const refusable = noteCase({ expect: { outcome: "rejected" } });
    expect(judge(context, { request, response, durationMs: 1 })).toEqual({ verdict: "kept" });
    expect(judge(context, { case: refusable, request, durationMs: 1 })).toEqual({ verdict: "kept" });
  });

  test.each([200, 404, 429, 500])("a case that expects nothing: %d", (status) => {
    expect(verdict({ expect: { outcome: "any" } }, status)).toBe("kept");
  });

  test.each([500, 501, 502, 599])("a server error: %d", (status) => {
    for (const outcome of ["accepted", "rejected"] as const)
      expect(verdict({ expect: { outcome } }, status, knowing)).toBe("kept");
  });
});

describe("a server that has no time for the request", () => {
  test.each([402, 408, 413, 414, 429, 431, 503])("leaves the case open: %d", (status) => {
    for (const outcome of ["accepted", "rejected"] as const)
      expect(verdict({ expect: { outcome } }, status, knowing)).toBe(busy(status));
  });

  test("is what the case expects, where it expects that status", () => {
    const expect413: Expectation = { outcome: "rejected", statuses: [413] };
    expect(verdict({ expect: expect413 }, 413)).toBe("kept");
    expect(verdict({ expect: expect413 }, 429)).toBe(busy(429));
  });
});

describe("a valid request", () => {
  test.each([200, 204, 299, 300, 302, 399])("is accepted: %d", (status) => {
    expect(verdict({}, status)).toBe("kept");
  });

  test.each([400, 405, 406, 411, 415, 422, 451])("is refused: %d", (status) => {
    expect(verdict({}, status)).toBe("broken");
  });

  test.each([401, 403])("may lack the right credential: %d", (status) => {
    expect(verdict({}, status)).toBe(noKey(status));
    expect(verdict({}, status, { hasEveryResource: true })).toBe(noKey(status));
    expect(verdict({}, status, { hasCredentials: true })).toBe("broken");
  });

  // A resource is named by the path, or by the body.
  describe.each(["noteCreate", "noteGet"])("of %s, which names a resource,", (operationId) => {
    test.each([404, 409, 410, 412])("may name one that isn't there, or is in another state: %d", (status) => {
      expect(verdict({ operationId }, status, { hasCredentials: true })).toBe(
        `${status}: the request names a resource that the run did not make`,
      );
      expect(verdict({ operationId }, status, { hasEveryResource: true })).toBe("broken");
    });
  });

  describe.each([{ operationId: "noteList" }, { operationId: "unknown" }])(
    "of $operationId, which names no resource,",
    (of) => {
      test.each([404, 410])("has none that isn't there: %d", (status) => {
        expect(verdict(of, status)).toBe("broken");
      });

      test.each([409, 412])("may find the server in another state: %d", (status) => {
        expect(verdict(of, status)).toBe(`${status}: the request names a resource that the run did not make`);
        expect(verdict(of, status, { hasEveryResource: true })).toBe("broken");
      });
    },
  );
});

const promise = (location: "path" | "query", keyword = "minLength"): BrokenPromise => {
  const site = { operationId: "noteGet", direction: "request", location, root: "/x" } as const;
  const constraint = { site, pointer: "/x/minLength", keyword, value: 1, instance: [], through: [] };
  return { pointer: "/x/minLength", keyword, constraint };
};

describe("an invalid request", () => {
  const invalid = { expect: { outcome: "rejected" }, breaks: promise("query") } as const;

  test.each([200, 204, 299])("is accepted: %d", (status) => {
    expect(verdict(invalid, status)).toBe("broken");
  });

  test("is accepted by a redirect that the operation declares; another is a finding of its own", () => {
    expect(verdict({ ...invalid, operationId: "moved" }, 302)).toBe("broken");
    expect(verdict({ ...invalid, operationId: "moved" }, 301)).toBe("kept");
    for (const operationId of ["somewhere", "elsewhere"])
      for (const status of [300, 302, 399])
        expect(verdict({ ...invalid, operationId }, status)).toBe("broken");
    for (const operationId of ["noteGet", "unknown"])
      for (const status of [300, 399]) expect(verdict({ ...invalid, operationId }, status)).toBe("kept");
  });

  test.each([400, 405, 409, 415, 422])("is refused by any 4xx: %d", (status) => {
    expect(verdict({ ...invalid, operationId: "noteGet" }, status)).toBe("kept");
  });

  test("that breaks no promise of the document is refused too", () => {
    expect(verdict({ expect: invalid.expect, operationId: "noteGet" }, 422)).toBe("kept");
  });

  test.each([401, 403])("may lack the right credential: %d", (status) => {
    expect(verdict(invalid, status)).toBe(noKey(status));
    expect(verdict(invalid, status, { hasCredentials: true })).toBe("kept");
  });

  test.each([404, 410])("may miss its resource before it is looked at: %d", (status) => {
    const missed = `${status}: the resource was missed before the request was looked at`;
    expect(verdict({ ...invalid, operationId: "noteGet" }, status)).toBe(missed);
    expect(verdict({ expect: invalid.expect, operationId: "noteGet" }, status)).toBe(missed);
    // A resource that the request doesn't name by its path, or names wrongly on purpose.
    expect(verdict({ ...invalid, operationId: "noteCreate" }, status)).toBe("kept");
    expect(verdict({ ...invalid, operationId: "noteGet", breaks: promise("path") }, status)).toBe("kept");
  });
});

describe("an invalid request that only some statuses refuse", () => {
  const breaks = { pointer: "/security", keyword: "security" };
  const withoutKey = { expect: { outcome: "rejected", statuses: [401, 403] }, breaks } as const;
  const otherMethod = {
    expect: { outcome: "rejected", statuses: [405] },
    breaks: { pointer: "/paths/~1notes", keyword: "method" },
  } as const;

  test("is refused by each of them", () => {
    for (const status of [401, 403]) expect(verdict(withoutKey, status)).toBe("kept");
    expect(verdict(otherMethod, 405)).toBe("kept");
  });

  test.each([200, 400, 404, 409, 422])("isn't refused by another: %d", (status) => {
    expect(verdict(withoutKey, status)).toBe("broken");
    expect(verdict(otherMethod, status)).toBe("broken");
  });

  test("may lack the right credential", () => {
    for (const status of [401, 403]) {
      expect(verdict(otherMethod, status)).toBe(noKey(status));
      expect(verdict(otherMethod, status, { hasCredentials: true })).toBe("broken");
    }
  });

  test("for lack of a credential may be refused by 404, to hide that a resource exists", () => {
    const ofOne = { ...withoutKey, operationId: "noteGet" };
    expect(verdict(ofOne, 404)).toBe("kept");
    expect(verdict(ofOne, 410)).toBe("broken");
    expect(verdict(ofOne, 404, { hasEveryResource: true })).toBe("broken");
    expect(verdict({ ...withoutKey, operationId: "noteList" }, 404)).toBe("broken");
    expect(verdict({ ...otherMethod, operationId: "noteGet" }, 404)).toBe("broken");
    expect(verdict({ expect: withoutKey.expect, operationId: "noteGet" }, 404)).toBe("broken");
  });
});
