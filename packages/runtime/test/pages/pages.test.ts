import {
  AbortError,
  ApiError,
  byCursor,
  byLink,
  byOffset,
  byPageNumber,
  ClientError,
  carriesPage,
  MalformedResponseError,
  OptionsError,
  type PageFacts,
  PagePromise,
} from "@intuned/runtime";
import { afterEach, describe, expect, it } from "vitest";
import { idsOf, json, type ListServer, serveList, type Thing, things } from "./list-server.js";

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
process.on("unhandledRejection", note);
afterEach(async () => {
  // Node tells of them after the microtasks.
  await new Promise(setImmediate);
  expect(unhandled.splice(0)).toEqual([]);
});

const numbered: PageFacts = {
  items: "/things",
  total: "/total",
  style: byPageNumber({ parameter: "/query/page", first: 0, size: "/query/size" }),
};
const untold: PageFacts = {
  items: "/things",
  style: byPageNumber({ parameter: "/query/page", size: "/query/size", defaultSize: 2, maxSize: 3 }),
};
const offset: PageFacts = {
  items: "",
  style: byOffset({ parameter: "/header/x-skip", size: "/query/size" }),
};
const cursor: PageFacts = {
  items: "/things",
  more: "/more",
  style: byCursor({ parameter: "/query/after", next: "/next/cursor" }),
};
const link: PageFacts = { items: "", style: byLink() };
const bodyLink: PageFacts = { items: "/things", style: byLink({ url: "/next" }) };

/** A list of `count` things, two on a page, counted from 0. */
const pagesOfTwo =
  (count: number, more: object = { total: count }) =>
  (url: URL) => {
    const page = Number(url.searchParams.get("page") ?? 0);
    return { things: things(page * 2 + 1, Math.min(page * 2 + 2, count)), ...more };
  };

/** Rejects with. */
async function failure(promise: Promise<unknown>): Promise<ClientError> {
  const error = await promise.then(
    () => undefined,
    (it: unknown) => it,
  );
  if (!(error instanceof ClientError)) throw new Error(`no error of the client, but ${error}`);
  return error;
}

describe("a list", () => {
  it("is one page where it is awaited, with its response", async () => {
    await using server = await serveList(pagesOfTwo(5));
    const list = server.list(numbered);
    expect(list).toBeInstanceOf(PagePromise);
    expect(await list).toEqual({ things: things(1, 2), total: 5 });
    const { data, response } = await list.withResponse();
    expect([data.things.length, response.status]).toEqual([2, 200]);
    expect(await list.then((it) => it.things.length)).toBe(2);
    expect(server.requested).toEqual(["/v1/things"]);
  });

  it("is all items where it is iterated, each page requested once", async () => {
    await using server = await serveList(pagesOfTwo(5));
    expect(await idsOf(server.list(numbered))).toEqual([1, 2, 3, 4, 5]);
    expect(server.requested).toEqual(["/v1/things", "/v1/things?page=1", "/v1/things?page=2"]);
  });

  it("is awaited and iterated with one request for the first page", async () => {
    await using server = await serveList(pagesOfTwo(4));
    const list = server.list(numbered);
    const first = await list;
    expect(await idsOf(list)).toEqual([1, 2, 3, 4]);
    expect(first.things).toEqual(things(1, 2));
    expect(server.requested).toHaveLength(2);
  });

  it("can be iterated again: from the first page, which is there", async () => {
    await using server = await serveList(pagesOfTwo(4));
    const list = server.list(numbered);
    expect(await Promise.all([idsOf(list), idsOf(list.items())])).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    expect(server.requested.filter((it) => it === "/v1/things")).toHaveLength(1);
  });

  it("has pages", async () => {
    await using server = await serveList(pagesOfTwo(3));
    const pages: object[] = [];
    for await (const page of server.list(numbered).pages()) pages.push(page);
    expect(pages).toEqual([
      { things: things(1, 2), total: 3 },
      { things: things(3, 3), total: 3 },
    ]);
  });

  it.each([
    [0, 1, []],
    [1, 1, [1]],
    [2, 1, [1, 2]],
    [3, 2, [1, 2, 3]],
    [99, 3, [1, 2, 3, 4, 5]],
    [undefined, 3, [1, 2, 3, 4, 5]],
  ])("has %s items at most, in %d requests", async (limit, requests, want) => {
    await using server = await serveList(pagesOfTwo(5));
    const list = server.list(numbered);
    expect(await idsOf(list.items({ limit }))).toEqual(want);
    // Without a single item nobody waits for the first page.
    await list;
    expect(server.requested).toHaveLength(requests);
  });

  it.each([-1, Number.NaN, "2" as unknown as number])("refuses a limit of %s", async (limit) => {
    await using server = await serveList(pagesOfTwo(5));
    const error = await failure(idsOf(server.list(numbered).items({ limit })));
    expect(error).toBeInstanceOf(OptionsError);
    expect(error).toMatchObject({ option: "limit" });
  });

  it("requests nothing more once an iteration is left", async () => {
    await using server = await serveList(pagesOfTwo(50));
    for await (const { id } of server.list(numbered)) if (id === 4) break;
    for await (const _ of server.list(numbered).pages()) break;
    await new Promise(setImmediate);
    expect(server.requested).toEqual(["/v1/things", "/v1/things?page=1", "/v1/things"]);
  });

  it("passes the call's options to each page, and its parameters", async () => {
    await using server = await serveList(pagesOfTwo(4));
    const headers: unknown[] = [];
    const list = server.list(numbered, {
      args: { query: { size: "2", sort: "id" }, header: { "x-a": "1" } },
      options: { headers: { "x-b": "2" } },
      client: {
        hooks: { onRequest: ({ headers: it }) => void headers.push([it.get("x-a"), it.get("x-b")]) },
      },
    });
    await idsOf(list);
    expect(server.requested).toEqual(["/v1/things?size=2&sort=id", "/v1/things?size=2&sort=id&page=1"]);
    expect(headers).toEqual([
      ["1", "2"],
      ["1", "2"],
    ]);
    expect(server.headers["x-key"]).toBe("secret-key");
  });

  it("retries each page by itself", async () => {
    const list = pagesOfTwo(6);
    await using server = await serveList((url, index) =>
      index % 2 === 0 ? (_, response) => response.writeHead(503).end() : list(url),
    );
    const options = { retry: { maxRetries: 1, initialDelayMs: 1 } };
    expect(await idsOf(server.list(numbered, { options }))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(server.requested).toHaveLength(6);
  });

  it("sends the request at the call, even if nobody looks at it", async () => {
    let arrived = () => {};
    const arriving = new Promise<void>((resolve) => (arrived = resolve));
    await using server = await serveList((url) => {
      arrived();
      return pagesOfTwo(1)(url);
    });
    void server.list(numbered);
    await arriving;
  });
});

describe("a failure", () => {
  const failing = (at: number) => (url: URL, index: number) =>
    index === at
      ? (_: unknown, response: Parameters<typeof json>[0]) => response.writeHead(500).end()
      : pagesOfTwo(9)(url);

  it("of the first page rejects what is awaited and what is iterated, alike", async () => {
    await using server = await serveList(failing(0));
    const list = server.list(numbered);
    const [one, other] = [await failure(list), await failure(idsOf(list))];
    expect(other).toBe(one);
    expect(one).toBeInstanceOf(ApiError);
    expect(carriesPage(one)).toBe(false);
    expect(one.stack).toContain("pages.test.ts");
  });

  it.each([
    ["iterated", (list: PagePromise<unknown, Thing>) => idsOf(list)],
    ["iterated by page", (list: PagePromise<unknown, Thing>) => idsOf(list.pages() as never)],
    [
      "iterated later",
      async (list: PagePromise<unknown, Thing>) => {
        const items = list.items();
        await new Promise((resolve) => setTimeout(resolve, 50));
        return idsOf(items);
      },
    ],
  ])("of a list that is only %s is handled", async (_, iterate) => {
    await using server = await serveList(failing(0));
    // `afterEach` looks for rejections that nobody handles.
    expect(await failure(iterate(server.list(numbered)))).toMatchObject({ status: 500 });
  });

  it("of a later page tells which it is", async () => {
    await using server = await serveList(failing(2));
    const seen: number[] = [];
    const error = await failure(
      (async () => {
        for await (const { id } of server.list(numbered, { args: { query: { sort: "id" } } })) seen.push(id);
      })(),
    );
    expect(seen).toEqual([1, 2, 3, 4]);
    if (!carriesPage(error)) expect.unreachable("it does not");
    expect(error).toMatchObject({ page: 3, query: { sort: "id", page: 2 }, status: 500, attempts: 1 });
    expect(error.message).toMatch(/500.* \(page 3\)$/);
    expect(error.stack).toContain(error.message);
    expect(error.stack).toContain("pages.test.ts");
    expect(Object.keys(error)).not.toContain("query");
    // To go on from there.
    expect(await idsOf(server.list(numbered, { args: { query: error.query } }))).toEqual([5, 6, 7, 8, 9]);
  });

  it.each(["in a page", "between pages", "during a request"])("by the signal, %s", async (when) => {
    const controller = new AbortController();
    const abort = () => controller.abort("enough");
    await using server = await serveList((url, index) => {
      if (index === 1 && when === "during a request") return () => abort();
      return pagesOfTwo(9)(url);
    });
    const seen: number[] = [];
    const error = await failure(
      (async () => {
        const list = server.list(numbered, { options: { signal: controller.signal } });
        for await (const { id } of list) {
          seen.push(id);
          if ((when === "in a page" && id === 3) || (when === "between pages" && id === 2)) abort();
        }
      })(),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "enough", page: 2 });
    expect(seen).toEqual(when === "in a page" ? [1, 2, 3] : [1, 2]);
    expect(server.requested).toHaveLength(when === "between pages" ? 1 : 2);
  });

  it("by the signal before the iteration ends it at once", async () => {
    const controller = new AbortController();
    await using server = await serveList(pagesOfTwo(9));
    const list = server.list(numbered, { options: { signal: controller.signal } });
    await list;
    controller.abort();
    for (const iteration of [list.items(), list.pages()])
      expect(await failure(iteration.next())).toBeInstanceOf(AbortError);
  });

  it.each([{}, { things: null }, { things: { id: 1 } }, { things: "x" }])(
    "is a page whose items are no list: %j",
    async (page) => {
      await using server = await serveList(() => page);
      expect(await server.list(numbered)).toEqual(page);
      const error = await failure(idsOf(server.list(numbered)));
      expect(error).toBeInstanceOf(MalformedResponseError);
      expect(error.message).toContain("no list of items at `/things`");
    },
  );

  it.each([{}, { things: null }])("is no page without items where the schema allows it: %j", async (page) => {
    await using server = await serveList(() => page);
    expect(await idsOf(server.list({ ...untold, mayLackItems: true }))).toEqual([]);
  });
});

describe("page numbers", () => {
  it.each([
    { given: "no total: a short page", count: 3, pages: 2 },
    { given: "no total: an empty page", count: 4, pages: 3 },
    { given: "no total: an empty list", count: 0, pages: 1 },
  ])("end by $given", async ({ count, pages }) => {
    await using server = await serveList((url) => {
      const page = Number(url.searchParams.get("page") ?? 1);
      return { things: things(page * 2 - 1, Math.min(page * 2, count)) };
    });
    expect(await idsOf(server.list(untold))).toEqual(things(1, count).map(({ id }) => id));
    expect(server.requested).toHaveLength(pages);
  });

  it.each([
    { asked: 3, pages: ["?size=3", "?size=3&page=2"], why: "a short page after a full one" },
    // The document has a maximum of 3.
    { asked: 10, pages: ["?size=10", "?size=10&page=2"], why: "the largest size that the server accepts" },
  ])("end by the size that is asked for, $asked: $why", async ({ asked, pages }) => {
    await using server = await serveList((url) => {
      const page = Number(url.searchParams.get("page") ?? 1);
      return { things: things(page * 3 - 2, Math.min(page * 3, 5)) };
    });
    expect(await idsOf(server.list(untold, { args: { query: { size: asked } } }))).toEqual([1, 2, 3, 4, 5]);
    expect(server.requested).toEqual(pages.map((it) => `/v1/things${it}`));
  });

  it("don't end where the server caps the size that was asked for, and the document doesn't say so", async () => {
    const style = byPageNumber({ parameter: "/query/page", size: "/query/size" });
    await using server = await serveList((url) => {
      const page = Number(url.searchParams.get("page") ?? 1);
      return { things: things(page * 2 - 1, Math.min(page * 2, 5)) };
    });
    const list = server.list({ items: "/things", style }, { args: { query: { size: "100" } } });
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    { page: "1", ids: [3, 4, 5], requests: 2 },
    { page: "2", ids: [5], requests: 2 },
    { page: 7, ids: [], requests: 1 },
  ])("begin where the call says, page $page", async ({ page, ids, requests }) => {
    await using server = await serveList(pagesOfTwo(5));
    expect(await idsOf(server.list(numbered, { args: { query: { page } } }))).toEqual(ids);
    expect(server.requested).toHaveLength(requests);
  });

  it("end by the total, however short the pages are, and whatever it becomes", async () => {
    const pages = [things(1, 1), things(2, 3), things(4, 4)];
    await using server = await serveList((_, index) => ({
      things: pages[index],
      total: index === 0 ? 9 : 4,
    }));
    expect(await idsOf(server.list(numbered))).toEqual([1, 2, 3, 4]);
    expect(server.requested).toHaveLength(3);
  });

  it("are stopped where pages are empty before the total is reached", async () => {
    await using server = await serveList(pagesOfTwo(4, { total: 6 }));
    const error = await failure(idsOf(server.list(numbered)));
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain("an empty page after 4 of 6 items (page 3)");
    expect(server.requested).toHaveLength(3);
  });

  it.each([numbered, untold])("are stopped where the same page comes again", async (facts) => {
    const style = facts === untold ? byPageNumber({ parameter: "/query/page" }) : facts.style;
    await using server = await serveList(() => ({ things: things(1, 2), total: facts.total && 10 }));
    const seen: number[] = [];
    const error = await failure(
      (async () => {
        for await (const { id } of server.list({ ...facts, style })) seen.push(id);
      })(),
    );
    expect(seen).toEqual([1, 2]);
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({ page: 2, status: 200 });
    expect(error.message).toContain("the items of the page before");
  });

  it("go on where a list grew by a page at its beginning meanwhile", async () => {
    const pages = [
      { things: things(1, 1), total: 2 },
      { things: things(1, 1), total: 3 },
      { things: things(2, 2), total: 3 },
    ];
    await using server = await serveList((_, index) => pages[index] ?? {});
    expect(await idsOf(server.list(numbered))).toEqual([1, 1, 2]);
  });
});

describe("offsets", () => {
  it("count the items that came, not those that were asked for", async () => {
    await using server = await serveList((_, index) =>
      index < 3 ? things(index * 2 + 1, index * 2 + 2) : [],
    );
    const skips: unknown[] = [];
    const client = {
      hooks: { onRequest: ({ headers }: { headers: Headers }) => void skips.push(headers.get("x-skip")) },
    };
    const list = server.list(offset, { client, args: { query: { size: 50 }, header: { "x-skip": "10" } } });
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(skips).toEqual(["10", "12", "14", "16"]);
  });

  it.each([0, 1])("end by the total, the first item being %d", async (first) => {
    const facts: PageFacts = {
      items: "/things",
      total: "/total",
      style: byOffset({ parameter: "/query/start", first }),
    };
    await using server = await serveList((url) => {
      const start = Number(url.searchParams.get("start") ?? first) - first;
      return { things: things(start + 1, Math.min(start + 2, 4)), total: 4 };
    });
    expect(await idsOf(server.list(facts))).toEqual([1, 2, 3, 4]);
    expect(server.requested).toEqual(["/v1/things", `/v1/things?start=${2 + first}`]);
    expect(await idsOf(server.list(facts, { args: { query: { start: 3 + first } } }))).toEqual([4]);
    expect(server.requested).toHaveLength(3);
  });
});

describe("a page that says that there are more", () => {
  const more = { more: "/more", items: "/things" };

  it("is followed by another page number, even if it is empty", async () => {
    await using server = await serveList((_, index) => ({
      things: index === 1 ? [] : things(index, index),
      more: index < 2,
    }));
    const style = byPageNumber({ parameter: "/query/page" });
    expect(await idsOf(server.list({ ...more, style }))).toEqual([0, 2]);
    expect(server.requested).toHaveLength(3);
  });

  it("is no reason to request the same offset again", async () => {
    await using server = await serveList((_, index) => ({
      things: index === 1 ? [] : things(1, 2),
      more: true,
    }));
    const error = await failure(
      idsOf(server.list({ ...more, style: byOffset({ parameter: "/query/skip" }) })),
    );
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain("an empty page that isn't the last");
    expect(server.requested).toEqual(["/v1/things", "/v1/things?skip=2"]);
  });
});

describe("cursors", () => {
  it.each([[{}], [{ next: null }], [{ next: { cursor: null } }], [{ next: { cursor: "" } }]])(
    "end by a page without one: %j",
    async (end) => {
      await using server = await serveList((url) =>
        url.searchParams.has("after")
          ? { things: things(3, 3), ...end }
          : { things: things(1, 2), next: { cursor: "a b&c" } },
      );
      expect(await idsOf(server.list(cursor))).toEqual([1, 2, 3]);
      expect(server.requested).toEqual(["/v1/things", "/v1/things?after=a%20b%26c"]);
    },
  );

  it("end where a page says that there are no more", async () => {
    await using server = await serveList((_, index) => ({
      things: things(index, index),
      more: index < 2,
      next: { cursor: index },
    }));
    expect(await idsOf(server.list(cursor))).toEqual([0, 1, 2]);
    expect(server.requested).toEqual(["/v1/things", "/v1/things?after=0", "/v1/things?after=1"]);
  });

  it("go on after an empty page", async () => {
    await using server = await serveList((_, index) => ({
      things: index === 2 ? things(1, 1) : [],
      next: { cursor: index === 2 ? null : `c${index}` },
    }));
    expect(await idsOf(server.list(cursor))).toEqual([1]);
  });

  it.each([
    {
      given: "a cursor that comes again",
      cursors: ["a", "b", "a"],
      says: "a cursor that has led to an earlier page",
    },
    { given: "the cursor that the call began with", cursors: ["start"], says: "a cursor that has led to" },
    { given: "a cursor that is none", cursors: [{ at: 1 }], says: "no usable cursor at `/next/cursor`" },
    { given: "more pages without a cursor", cursors: [null], says: "no usable cursor", more: true },
  ])("are stopped by $given, after the page's items", async ({ cursors, says, more }) => {
    await using server = await serveList((_, index) => ({
      things: things(index, index),
      more,
      next: { cursor: cursors[index] },
    }));
    const seen: number[] = [];
    const error = await failure(
      (async () => {
        for await (const { id } of server.list(cursor, { args: { query: { after: "start" } } }))
          seen.push(id);
      })(),
    );
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain(says);
    expect(seen).toHaveLength(cursors.length);
    expect(server.requested).toHaveLength(cursors.length);
  });

  it("are stopped where the same page comes with another cursor", async () => {
    await using server = await serveList((_, index) => ({
      things: things(1, 2),
      next: { cursor: `c${index}` },
    }));
    expect(await failure(idsOf(server.list(cursor)))).toMatchObject({ code: "malformed-response", page: 2 });
  });

  it("are stopped where page after page is empty", async () => {
    await using server = await serveList((_, index) => ({ things: [], next: { cursor: `c${index}` } }));
    const error = await failure(idsOf(server.list(cursor)));
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain("100 empty pages in a row");
    expect(server.requested).toHaveLength(100);
  });
});

describe("links", () => {
  /** Two pages; the first links to the second by this header. */
  const linked = (header: (server: () => ListServer) => string) => {
    const known: { server?: ListServer } = {};
    return serveList((url) => (_, response) => {
      const isSecond = url.searchParams.has("second");
      const value = isSecond ? undefined : header(() => known.server as ListServer);
      json(response, isSecond ? things(3, 3) : things(1, 2), value === undefined ? {} : { link: value });
    }).then((server) => {
      known.server = server;
      return server;
    });
  };

  it.each([
    ["</v1/things?second=1>; rel=next", "/v1/things?second=1"],
    [`<things?second=1&x=%20>; rel="next"`, "/v1/things?second=1&x=%20"],
    [`<?second>; title="a, <b>; rel=prev"; REL="last NEXT"`, "/v1/things?second"],
    [`</v1/other/7?second#part>;rel=next`, "/v1/other/7?second"],
    [
      `</v1/a?second>; rel=prev, </v1/b?second>; rel="first";rel="next" , </v1/c?second> ; rel = next`,
      "/v1/c?second",
    ],
    [`</v1/a?second>; rel=next; anchor="/other", </v1/b?second>; rel=next`, "/v1/b?second"],
    [`<<</v1/a?second>; rel="next\\"", </v1/b?second>; rel=next`, "/v1/b?second"],
  ])("are followed: %s", async (header, want) => {
    await using server = await linked(() => header);
    expect(await idsOf(server.list(link, { args: { query: { size: 2 } } }))).toEqual([1, 2, 3]);
    // All of it, and nothing else: the link has the query.
    expect(server.requested).toEqual(["/v1/things?size=2", want]);
    expect(server.headers["x-key"]).toBe("secret-key");
  });

  it.each([
    "",
    `</v1/things>; rel=prev`,
    `</v1/things>; title="rel=next"`,
    "</v1/things>",
    "garbage; rel=next",
  ])("end by a header without one: %s", async (header) => {
    await using server = await linked(() => header);
    expect(await idsOf(server.list(link))).toEqual([1, 2]);
  });

  it.each([
    "x".repeat(14_000),
    "<".repeat(14_000),
    `<a>${"; a".repeat(4_500)}`,
    `<a>; rel="${"\\".repeat(14_000)}`,
  ])("of a hostile header take no time", async (header) => {
    await using server = await linked(() => header);
    expect(await idsOf(server.list(link))).toEqual([1, 2]);
  });

  it.each([
    ["another host", () => "https://evil.test.invalid/v1/things?token=t"],
    ["another port", () => "http://127.0.0.1:1/v1/things"],
    ["another scheme", ({ url }: ListServer) => `${url.replace("http:", "https:")}/v1/things`],
    ["another path", () => "/v2/things"],
    ["a path that begins alike", () => "/v10/things"],
    ["a path above", () => "/v1/../admin"],
    ["an encoded path above", () => "/v1/%2e%2E/admin"],
    ["a path above with an encoded slash", () => "/v1/..%2Fadmin"],
    ["a path above with an encoded backslash", () => "/v1/a%5C%2e.%5cadmin"],
    ["another host by a user's name", ({ url }: ListServer) => `${url}@evil.test.invalid/v1/things`],
    ["a host without a scheme", () => "//evil.test.invalid/v1/things"],
    ["data", () => "data:application/json,[]"],
  ])("to %s are refused, so that no key leaves", async (_, target) => {
    await using server = await linked((it) => `<${target(it())}>; rel=next`);
    const calls: string[] = [];
    const list = server.list(link, {
      client: {
        fetch: (url, init) => {
          calls.push(url);
          return fetch(url, init);
        },
      },
    });
    const error = await failure(idsOf(list));
    expect(error).toMatchObject({ code: "not-sent", page: 2, mayHaveStarted: false, attempts: 0 });
    expect(error.message).toContain(`isn't below the base URL ${server.url}/v1`);
    expect(error.message).not.toContain("token");
    expect(calls).toEqual([`${server.url}/v1/things`]);
  });

  it("to the right place with a user's name are followed without it", async () => {
    await using server = await linked(
      (it) => `<${it().url.replace("//", "//user:pass@")}/v1/things?second>; rel=next`,
    );
    expect(await idsOf(server.list(link))).toEqual([1, 2, 3]);
    expect(server.headers.authorization).toBeUndefined();
  });

  it.each(["/things?second", "https://user@"])(
    "that are no URL, or refused, end nothing silently: %s",
    async (next) => {
      await using server = await serveList(() => ({ things: things(1, 2), next }));
      expect(await failure(idsOf(server.list(bodyLink)))).toBeInstanceOf(ClientError);
    },
  );

  it.each([undefined, null, ""])("in the body end by %j", async (next) => {
    await using server = await serveList((url) =>
      url.search === "?p=2"
        ? { things: things(3, 3), next }
        : { things: things(1, 2), next: `${url.origin}/v1/things?p=2` },
    );
    expect(await idsOf(server.list(bodyLink))).toEqual([1, 2, 3]);
  });

  it("in the body that are no text are refused", async () => {
    await using server = await serveList(() => ({ things: things(1, 2), next: 7 }));
    expect(await failure(idsOf(server.list(bodyLink)))).toBeInstanceOf(MalformedResponseError);
  });

  it("that come again are stopped", async () => {
    await using server = await serveList((_, index) => ({
      things: things(index, index),
      next: `/v1/things?p=${index % 2}#${index}`,
    }));
    const error = await failure(idsOf(server.list(bodyLink)));
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain("a link that has led to an earlier page");
    expect(server.requested).toHaveLength(3);
  });

  it("carry headers, and what the client puts in the query itself only once", async () => {
    await using server = await serveList((url) => ({
      things: things(1, url.searchParams.has("p") ? 3 : 2),
      next: url.searchParams.has("p") ? null : "?p=2&version=old&size=2&a%5B%5D=1",
    }));
    const list = server.list(bodyLink, {
      args: { query: { size: 2 }, header: { "x-a": "1" } },
      // Of an API whose version is an option of the client.
      operation: {
        parameters: (_: unknown, args: { query?: object; header?: object }) => ({
          query: ["version=new", ...(args.query ? ["size=2"] : [])].join("&"),
          header: args.header,
          addCookies: (headers: Headers) => headers.set("cookie", "a=b"),
        }),
      },
    });
    await idsOf(list);
    expect(server.requested).toEqual([
      "/v1/things?version=new&size=2",
      "/v1/things?p=2&size=2&a%5B%5D=1&version=new",
    ]);
    expect(server.headers).toMatchObject({ "x-a": "1", cookie: "a=b" });
  });
});
