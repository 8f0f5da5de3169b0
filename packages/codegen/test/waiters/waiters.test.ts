import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { typeCheck } from "../support/type-check.js";
import { freshFolder, write, writePackage } from "../support/write-package.js";
import { kilnDocument } from "./kiln-document.js";

const folder = path.join(freshFolder(import.meta.url), "kiln");

const types = `import * as api from "./index.js";
import { same } from "../../../support/type-assertions.js";

declare const client: api.KilnClient;
type Of<Method extends (...args: never[]) => unknown> = Awaited<ReturnType<Method>>;

export function typed(error: unknown) {
  same<api.FiringShowSuccess, { firing: { phase: { name: "cold" }; why?: string; broken: false; pots: number } }>();
  same<Of<typeof client.kilns.fireAndWait>, api.FiringShowSuccess>();
  same<Of<typeof client.kilns.refireAndWait>, api.FiringShowSuccess>();
  same<Of<typeof client.firings.untilCold>, api.FiringShowSuccess>();
  same<ReturnType<typeof client.firings.watch>, AsyncGenerator<api.Firing, void, undefined>>();
  same<Parameters<typeof client.firings.untilCold>[0], number>();
  same<Parameters<typeof client.firings.untilCold>[1], string>();
  same<Parameters<typeof client.kilns.fireAndWait>[1], { degrees?: number }>();
  same<Of<typeof client.tiles.tileRun2>, { dry?: boolean; cracked?: boolean }>();
  // @ts-expect-error the start needs its query
  void client.kilns.refireAndWait("k");
  void client.kilns.refireAndWait("k", { query: { number: 7 }, onStart: (number, kiln) => same<[typeof number, typeof kiln], [number, string]>() });
  if (api.carriesWait(error, api.firingShowWaiter)) void client.firings.untilCold(...error.waitArguments);
}
`;

let complaints: readonly string[];
// biome-ignore lint/suspicious/noExplicitAny: what is generated has no type here; the text above has its types checked
let api: any;

beforeAll(async () => {
  const { problems } = writePackage(folder, kilnDocument);
  expect(problems).toEqual([]);
  write(path.join(folder, "types.ts"), types);
  const files = ["types.ts", "index.ts"].map((it) => path.join(folder, it));
  complaints = typeCheck(files, [folder]).get(folder) ?? [];
  api = await import(path.join(folder, "index.ts"));
});

it("generates code that compiles, with the types that the document means", () => {
  expect(complaints.join("\n\n")).toBe("");
});

const quick = { pollIntervalMs: 1 };

describe("a document's own pair, in other words than ours", () => {
  const heating = { firing: { phase: { name: "heating" } } };
  const cold = (broken: boolean) => ({ firing: { phase: { name: "cold" }, broken, why: "A crack." } });

  it("starts, fills all parameters of the poll and resolves to a success", async () => {
    await using server = await serve({ firing: { number: 12 } }, [
      heating,
      { firing: { phase: {} } },
      cold(false),
    ]);
    const told: unknown[] = [];
    const done = await server.client.kilns.fireAndWait(
      "k 1",
      { degrees: 900 },
      { ...quick, onStart: (...ids: unknown[]) => told.push(ids) },
    );
    expect(done).toEqual(cold(false));
    expect(told).toEqual([[12, "k 1"]]);
    const poll = "GET /firings/12?kiln=k%201";
    expect(server.requests).toEqual(["POST /kilns/k%201/firings", poll, poll, poll]);
  });

  it("throws a failure whose reason is a text, and a cancellation", async () => {
    await using server = await serve({ firing: { number: 12 } }, [heating, cold(true)]);
    const failed = await server.client.kilns.fireAndWait("k", {}, quick).catch((it: unknown) => it);
    expect(failed).toBeInstanceOf(api.OperationFailedError);
    expect(failed).toMatchObject({
      message: "the firing 12 failed: A crack.",
      error: { code: undefined, message: "A crack." },
      waitArguments: [12, "k"],
    });
    expect(api.carriesWait(failed, api.firingShowWaiter)).toBe(true);
    expect(api.carriesWait(failed, api.tileWatchWaiter)).toBe(false);
    expect(api.carriesWait(failed)).toBe(true);

    await using other = await serve({}, [{ firing: { phase: { name: "stopped" } } }]);
    const stopped = await other.client.firings.untilCold(12, "k", quick).catch((it: unknown) => it);
    expect(stopped).toBeInstanceOf(api.OperationCanceledError);
    expect(stopped).toMatchObject({ message: "the firing 12 was canceled", reason: { message: undefined } });
  });

  it.each([{}, { firing: { number: "12" } }, { firing: null }])("refuses the id of %j", async (started) => {
    await using server = await serve(started, [cold(false)]);
    const error = await server.client.kilns.fireAndWait("k", {}, quick).catch((it: unknown) => it);
    expect(error).toMatchObject({ code: "malformed-response", mayHaveStarted: true });
    expect((error as Error).message).toContain("no usable `number`");
    expect(server.requests).toHaveLength(1);
  });

  it("waits for another start by the same operation, its query sent with the start alone", async () => {
    await using server = await serve(undefined, [heating, cold(false)]);
    await server.client.kilns.refireAndWait("k", { ...quick, query: { number: 7 } });
    const poll = "GET /firings/7?kiln=k";
    expect(server.requests).toEqual(["PUT /kilns/k/firings?number=7", poll, poll]);
  });

  it("takes an id from a header and from the request's body, and names that are taken give way", async () => {
    await using server = await serve(undefined, [{ dry: false }, { dry: true, cracked: false }]);
    // The start's query isn't the poll's.
    await server.client.tiles.tileRun2({ tile: "blue" }, { ...quick, query: { size: 5 } });
    const poll = "GET /tiles/blue/job-7";
    expect(server.requests).toEqual(["POST /tiles?size=5", poll, poll]);

    await using other = await serve(undefined, [{ dry: true, cracked: true }]);
    await expect(other.client.tiles.tileRun2({ tile: "blue" }, quick)).rejects.toThrow(
      "the operation job-7 failed: its status is true",
    );
  });

  it("has the final response in a watch, also where its status was there before", async () => {
    const [open, closed] = [{ firing: { phase: { name: "cold" } } }, cold(true)];
    await using server = await serve(undefined, [open, open, closed]);
    const seen: unknown[] = [];
    for await (const response of server.client.firings.watch(12, "k", quick)) seen.push(response);
    expect(seen).toEqual([open, closed]);
  });

  it("is there as functions too", async () => {
    await using server = await serve({ firing: { number: 12 } }, [heating, cold(false)]);
    const client = api.createKilnClient({ baseUrl: server.url });
    await api.kilnFireAndWait(client, "k", {}, quick);
    await api.firingUntilCold(client, 12, "k", quick);
    for await (const _ of api.firingWatch(client, 12, "k", quick));
    expect(server.requests).toHaveLength(5);
  });
});

it("neither the generator nor the runtime names an operation of ours where it waits, pages or prints workflows", () => {
  const packages = fileURLToPath(new URL("../../../", import.meta.url));
  const files = ["runtime", "codegen"]
    .flatMap((it) =>
      readdirSync(`${packages}${it}/src`, { recursive: true, encoding: "utf8" }).map(
        (file) => `${it}/src/${file}`,
      ),
    )
    .filter((it) => /(wait|page|list-names|workflow).*\.ts$|status-values\.ts$/.test(it));
  expect(files.length).toBeGreaterThan(5);
  const document = JSON.parse(readFileSync(`${packages}../openapi/dist/openapi.json`, "utf8"));
  const items: object[] = Object.values(document.paths);
  const ids = items.flatMap((item) => Object.values(item)).flatMap(({ operationId }) => operationId ?? []);
  expect(ids.length).toBeGreaterThan(20);
  const ours = new RegExp(
    [...ids, "web-?task", "auth-?session", "job-?run", "intuned(?!/runtime|/codegen|/document)"].join("|"),
    "i",
  );
  for (const file of files) expect(readFileSync(packages + file, "utf8").match(ours)?.[0]).toBeUndefined();
});

/** A real HTTP server: starts get one body, or 202 without any, polls those of the list, the last one for ever. */
async function serve(started: object | undefined, polls: readonly object[]) {
  const requests: string[] = [];
  let polled = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume();
    response.setHeader("x-job", "job-7");
    const body = request.method === "GET" ? polls[Math.min(polled++, polls.length - 1)] : started;
    if (body === undefined) response.writeHead(request.method === "PUT" ? 204 : 202).end();
    else response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    client: new api.KilnClient({ baseUrl: url, logger: { debug() {}, warn() {} } }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
