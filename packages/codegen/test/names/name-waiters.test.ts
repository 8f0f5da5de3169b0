import { Problems } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { UniqueNames } from "../../src/names/identifier.js";
import { nameOperations } from "../../src/names/name-operations.js";
import { nameWaiters } from "../../src/names/name-waiters.js";
import { resourceTree } from "../../src/names/resource-tree.js";
import { readOperations } from "../../src/read/read-operations.js";
import { readWaiters } from "../../src/read/read-waiters.js";
import { answer, openapi31 } from "../support/documents.js";

interface Pair {
  /** The operationIds. */
  readonly start: string;
  readonly poll: string;
  readonly tags?: readonly [start: string, poll: string];
  readonly methods?: object;
  readonly responses?: object;
  /** A second start of the same poll, with its methods. */
  readonly again?: {
    readonly start: string;
    readonly methods?: object;
    readonly subject?: string;
    readonly parameters?: object;
  };
  /** Where the optional query parameters of the poll come from. */
  readonly parameters?: object;
  /** More operations of the start's tag. */
  readonly more?: readonly string[];
}

const status = { type: "object", properties: { status: { enum: ["done", "running"] } } };
const query = ["lang", "size"].map((name) => ({ name, in: "query", schema: { type: "string" } }));
const done = { 204: { description: "done" } };

/** The names of the waiters of such a pair, with `taken` exported already. */
function namesOf(pair: Pair, taken: readonly string[] = []) {
  const { start, poll, tags = ["orders", "orders"], methods, again, more = [], parameters } = pair;
  const waiter = (chosen: object | undefined, from: object | undefined, subject?: string) => ({
    parameters: query,
    "x-waiter": {
      poll: { operationId: poll, ...(from && { parameters: from }) },
      success: ["done"],
      ...(subject && { subject }),
      ...(chosen && { methods: chosen }),
    },
  });
  const of = (operationId: string, tag: string, rest: object) => ({ operationId, tags: [tag], ...rest });
  const document = openapi31({
    paths: {
      ...Object.fromEntries(
        more.map((it, index) => [`/more/${index}`, { get: of(it, tags[0], { responses: done }) }]),
      ),
      "/start": { post: of(start, tags[0], { responses: done, ...waiter(methods, parameters) }) },
      ...(again && {
        "/again": {
          put: of(again.start, tags[0], {
            responses: done,
            ...waiter(again.methods, again.parameters, again.subject),
          }),
        },
      }),
      "/poll": {
        get: of(poll, tags[1], { parameters: query, responses: pair.responses ?? { 200: answer(status) } }),
      },
    },
  });
  const problems = new Problems();
  const operations = readOperations(document, problems);
  const exported = new UniqueNames(taken);
  const names = nameOperations(operations, exported);
  const resources = resourceTree(names, exported);
  const named = nameWaiters(readWaiters(document, operations, problems), names, resources, exported);
  return [...named.values()].map(({ constant, successType, isShared, methods: own }) => ({
    constant,
    successType,
    isShared,
    methods: Object.values(own).map(({ method, functionName }) => `${method} ${functionName}`),
  }));
}

const only = (pair: Pair, taken?: readonly string[]) => namesOf(pair, taken)[0];

describe("the names of a waiter", () => {
  it("are made of the two operations", () => {
    expect(namesOf({ start: "orderPlace", poll: "orderGet" })).toEqual([
      {
        constant: "orderGetWaiter",
        successType: undefined,
        isShared: false,
        methods: ["run orderRun", "waitForResult orderWaitForResult", "watch orderWatch"],
      },
    ]);
  });

  it.each([
    // The method's words are at the beginning, at the end, or nowhere: `get` isn't a part of what is left.
    { poll: "getOrder", want: "orderWatch" },
    { poll: "orderGet", want: "orderWatch" },
    { poll: "getOrderGet", want: "getOrderGetWatch" },
    { poll: "order", want: "orderWatch" },
    { poll: "readOrderNow", want: "readOrderNowWatch" },
    { poll: "showNowOrder", want: "orderWatch" },
  ])("put the method in place of the operation's own: $poll → $want", ({ poll, want }) => {
    expect(only({ start: "orderPlace", poll })?.methods[2]).toBe(`watch ${want}`);
  });

  it("are those that the document chooses", () => {
    const methods = { run: "placeAndWait", waitFor: "untilDone", watch: "follow" };
    expect(only({ start: "orderPlace", poll: "orderGet", methods })?.methods).toEqual([
      "placeAndWait orderPlaceAndWait",
      "untilDone orderUntilDone",
      "follow orderFollow",
    ]);
  });

  it("are the function's where the resource has the method already", () => {
    const { methods } =
      only({ start: "orderPlace", poll: "orderGet", more: ["orderRun", "orderWatch"] }) ?? {};
    expect(methods).toEqual([
      "orderRun2 orderRun2",
      "waitForResult orderWaitForResult",
      "orderWatch2 orderWatch2",
    ]);
    const client = only({ start: "orderPlace", poll: "orderGet", methods: { watch: "client" } });
    expect(client?.methods[2]).toBe("orderClient orderClient");
  });

  it("give way to a child resource", () => {
    for (const tags of [["orders.watch", "orders"] as const, ["a.b.orders.watch", "a.b.orders"] as const]) {
      const { methods } = only({ start: "placeOrder", poll: "orderGet", tags }) ?? {};
      expect(methods?.[2]).toBe("orderWatch orderWatch");
    }
  });

  it("are taken from the resource of each operation", () => {
    // `run` is taken where the poll is, `watch` where the start is: neither matters.
    const tags = ["orders", "receipts"] as const;
    const pair = { start: "orderPlace", poll: "receiptRun", tags, more: ["orderWatch"] };
    expect(only(pair)?.methods).toEqual([
      "run orderRun",
      "waitForResult receiptWaitForResult",
      "watch receiptWatch",
    ]);
  });

  it("aren't those of every object, such as what a promise is known by", () => {
    const pair = { start: "orderPlace", poll: "orderGet", methods: { watch: "then" } };
    expect(only(pair)?.methods[2]).toBe("then_ orderThen");
  });

  it("aren't those that the modules export already", () => {
    const taken = ["orderGetWaiter", "orderRun", "OrderGetSuccess"];
    const responses = { 200: answer({ oneOf: [status, status] }) };
    expect(only({ start: "orderPlace", poll: "orderGet", responses }, taken)).toEqual({
      constant: "orderGetWaiter2",
      successType: "OrderGetSuccess2",
      isShared: false,
      methods: ["run orderRun2", "waitForResult orderWaitForResult", "watch orderWatch"],
    });
  });
});

describe("a second start of the same poll", () => {
  const pair = { start: "orderPlace", poll: "orderGet" };

  it("shares all but its own method", () => {
    expect(namesOf({ ...pair, again: { start: "orderRepeat", methods: { run: "again" } } })).toEqual([
      {
        constant: "orderGetWaiter",
        successType: undefined,
        isShared: false,
        methods: ["run orderRun", "waitForResult orderWaitForResult", "watch orderWatch"],
      },
      {
        constant: "orderGetWaiter",
        successType: undefined,
        isShared: true,
        methods: ["again orderAgain", "waitForResult orderWaitForResult", "watch orderWatch"],
      },
    ]);
  });

  it.each([
    { again: { start: "orderRepeat", subject: "repeat" } },
    { again: { start: "orderRepeat", methods: { watch: "follow" } } },
    { again: { start: "orderRepeat", parameters: {} } },
    { again: { start: "orderRepeat", parameters: { size: "$request.query.size" } } },
  ])("shares nothing where it waits in another way: $again", ({ again }) => {
    const parameters = { lang: "$request.query.lang" };
    const [, second] = namesOf({ ...pair, parameters, again: { parameters, ...again } });
    expect(second).toMatchObject({ constant: "orderGetWaiter2", isShared: false });
  });
});
