import { serverModel } from "@intuned/conforming/faults";
import { readApi } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { listMutants } from "../../src/mutants/list-mutants.js";
import { mutantsCommand } from "../../src/mutants/mutants-command.js";
import { mutationScore } from "../../src/mutants/mutation-score.js";
import { allRuns, planRun, type RunScope, sequenceRun } from "../../src/mutants/plan-run.js";
import { scoreApi } from "../../src/mutants/score-api.js";
import { randomRequests } from "../../src/mutants/tell-apart.js";
import { planCases } from "../../src/plan/plan-cases.js";
import { DEFAULT_CREDENTIAL } from "../../src/plan/plan-options.js";
import { shopDocument } from "../server/shop-document.js";
import { readBundlePart } from "../support/bundle.js";

/** Reads, a start, a change and a deletion. `npm run nightly` has the mutants of the whole document. */
const SAMPLE = /\/web-tasks\/|\/auth-sessions\/(create$|\{authSessionId\}$)/;

describe("the mutants of our document", () => {
  it("are found, all of them, and the conforming server is blamed for nothing", async () => {
    const { all, killed, verdicts, falseAlarms } = await scoreApi(readApi(readBundlePart(SAMPLE)));
    const missed = verdicts.filter(({ verdict }) => verdict !== "killed").map(({ mutant }) => mutant.id);
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
    expect(all).toBeGreaterThanOrEqual(400);
    expect(killed).toBe(all);
  }, 120_000);
});

describe("a run restricted to the operations that a mutant touches", () => {
  const api = readApi(shopDocument);
  const model = serverModel(api);
  const schemes = api.operations.flatMap(({ security }) => security?.alternatives.flat() ?? []);
  const credentials = Object.fromEntries(schemes.map(({ scheme }) => [scheme, DEFAULT_CREDENTIAL]));
  const plan = planCases(api, { credentials, prefer: true, callbackUrl: "http://127.0.0.1:9/" });
  const sent = { restricted: 0, whole: 0 };

  async function killed(scopeOf: (mutant: RunScope) => RunScope, name: keyof typeof sent): Promise<string[]> {
    const run = allRuns(
      planRun(api, plan.cases, [DEFAULT_CREDENTIAL]),
      sequenceRun(api, plan.cases, [DEFAULT_CREDENTIAL]),
    );
    const { verdicts } = await mutationScore(model, {
      credentials,
      unreached: plan.unreached,
      randomRequests: () => [],
      run: (server, scope) => {
        const handle: typeof server.handle = (request) => {
          sent[name] += 1;
          return server.handle(request);
        };
        return run({ ...server, handle }, scopeOf(scope));
      },
    });
    return verdicts.filter(({ verdict }) => verdict === "killed").map(({ mutant }) => mutant.id);
  }

  it("kills what a run of the whole plan in its own order kills, with far fewer requests", async () => {
    const operationIds = api.operations.map((each) => each.operationId);
    const whole = await killed(() => ({ operationIds }), "whole");
    expect(await killed((mutant) => mutant, "restricted")).toEqual(whole);
    expect(whole.length).toBeGreaterThan(200);
    expect(sent.restricted).toBeLessThan(sent.whole / 5);
  }, 120_000);
});

describe("listMutants", () => {
  const api = readApi(shopDocument);
  const mutants = listMutants(api);

  it("names each once, by kind and pointer, and has some of every kind", () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    const kinds = new Set(mutants.map(({ kind }) => kind));
    for (const kind of [
      ...[
        "unchecked",
        "loosened",
        "tightened",
        "coerced",
        "optional-demanded",
        "field-dropped",
        "field-renamed",
      ],
      ...[
        "null-given",
        "wrong-type",
        "undeclared-success",
        "error-as-success",
        "stack-trace",
        "credential-echoed",
      ],
      ...[
        "wrong-content-type",
        "broken-json",
        "header-missing",
        "header-invalid",
        "write-only-echoed",
        "goes-back",
      ],
      ...["created-forgotten", "deleted-kept", "read-unstable", "security-last", "alternative-refused"],
      ...["method-answered", "allow-missing", "content-type-unchecked", "trailing-comma-accepted"],
    ])
      expect(kinds).toContain(kind);
  });

  it("breaks one promise: a loosened limit takes one more, and nothing else changes", () => {
    const pointer = "/components/schemas/OrderInput/properties/count/maximum";
    const mutant = mutants.find((each) => each.kind === "loosened" && each.pointer === pointer);
    const server = mutant?.serve();
    const statusOf = (body: object) =>
      server?.handle({
        method: "POST",
        target: "/orders",
        headers: [
          ["x-key", "k"],
          ["x-request", "1"],
          ["content-type", "application/json"],
        ],
        body: new TextEncoder().encode(JSON.stringify(body)),
      }).status;
    const given = [{ count: 5 }, { count: 6 }, { count: 7 }, { count: 6, more: 1 }];
    expect(given.map((each) => statusOf({ item: "lamp", ...each }))).toEqual([201, 201, 400, 400]);
  });
});

describe("a server that looks at credentials last", () => {
  it.each([
    { parameter: { schema: { type: "string" } }, want: [] },
    { parameter: { schema: { type: "string", maxLength: 9 } }, want: ["killed /security"] },
    { parameter: { required: true, schema: { type: "string" } }, want: ["killed /security"] },
  ])(
    "is a mutant where anything else can be wrong, and is found: $parameter",
    async ({ parameter, want }) => {
      const operation = {
        operationId: "find",
        parameters: [{ name: "filter", in: "query", ...parameter }],
        responses: { "200": { description: "Found" }, "401": { description: "Who?" } },
      };
      const { verdicts } = await scoreApi(
        readApi({
          openapi: "3.1.0",
          info: { title: "Found", version: "1" },
          security: [{ key: [] }],
          components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } },
          paths: { "/found": { get: operation } },
        }),
      );
      const last = verdicts.filter(({ mutant }) => mutant.kind === "security-last");
      expect(last.map(({ mutant, verdict }) => `${verdict} ${mutant.pointer}`)).toEqual(want);
    },
  );
});

describe("mutationScore", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "One", version: "1" },
    paths: {
      "/one": {
        post: {
          operationId: "one",
          requestBody: {
            content: { "application/json": { schema: { type: "string", enum: ["only"] } } },
          },
          responses: { "200": { description: "Done" }, "400": { description: "Wrong" } },
        },
      },
    },
  };
  const api = readApi(document);
  const model = serverModel(api);
  const plan = planCases(api);

  it("calls a survivor equivalent only by a rule, and where no random request tells it apart", async () => {
    const blind = {
      run: () => [],
      unreached: plan.unreached,
      randomRequests: () => randomRequests(plan.cases),
    };
    const { score, verdicts } = await mutationScore(model, blind);
    expect(score).toBe(0);
    // Of a dozen mutants not one may be equivalent: 5 % of them are less than one.
    expect(verdicts.every(({ verdict }) => verdict === "survived")).toBe(true);
    const seeing = await mutationScore(model, { ...blind, run: planRun(api, plan.cases) });
    expect(seeing.score).toBeGreaterThanOrEqual(0.8);
  });
});

describe("intuned-contract mutants", () => {
  it("prints its options, and wants a document", async () => {
    let text = "";
    const io = { stdout: { write: (more: string) => (text += more) }, stderr: { write: () => true } };
    expect(await mutantsCommand(["--help"], io)).toBe(0);
    expect(text).toContain("--min-score");
    await expect(mutantsCommand([], io)).rejects.toThrow("--spec is missing");
  });
});
