import { conformingServer, serveHandler } from "@intuned/conforming";
import { readApi } from "@intuned/document";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planCases, runContract } from "../../src/index.js";
import { DEFAULT_TASK_TEXT } from "../../src/plan/plan-options.js";
import { overHttp } from "../../src/run/over-http.js";
import { readBundlePart } from "../support/bundle.js";

const api = readApi(readBundlePart());
const callbackUrl = "http://127.0.0.1:9/hook";

/** What the server has taken: every started task is billed. */
const accepted: { body: string; agent: string | undefined }[] = [];
const agents = new Set<string | undefined>();
let server: Awaited<ReturnType<typeof serveHandler>>;

beforeAll(async () => {
  const conforming = conformingServer(api);
  server = await serveHandler({
    ...conforming,
    handle: (request) => {
      const response = conforming.handle(request);
      const agent = request.headers.find(([name]) => name.toLowerCase() === "user-agent")?.[1];
      agents.add(agent);
      if (request.method === "POST" && response.status < 400)
        accepted.push({ body: new TextDecoder().decode(request.body), agent });
      return response;
    },
  });
});
afterAll(() => server.close());

async function run(options: { signed?: boolean; headers?: [string, string][] }) {
  accepted.length = 0;
  agents.clear();
  const send = overHttp(server.baseUrl);
  const plan = planCases(api, { callbackUrl, ...options });
  const rest = { isLocal: false, allowUnsafe: true, maxAccepted: 1000, ...options };
  await runContract({ api, plan, send, target: server.baseUrl, ...rest });
  send.close();
  return plan;
}

/** Tasks that do not say who has started them. */
const silent = () => accepted.map(({ body }) => body).filter((body) => !body.includes(DEFAULT_TASK_TEXT));

test("elsewhere every started task says that a contract run has started it, but the one whose text has one letter", async () => {
  const plan = await run({ signed: true });
  expect(accepted.length).toBeGreaterThan(30);
  const shortest = plan.cases.filter(({ probes }) => probes?.pointer.endsWith("/task/minLength"));
  expect(silent()).toEqual(shortest.map(({ request }) => new TextDecoder().decode(request.body)));
  expect(shortest).toHaveLength(1);
  expect(accepted.map(({ body }) => body)).toContainEqual(
    JSON.stringify({ task: `Scrape YC companies from batch S24 (${DEFAULT_TASK_TEXT})` }),
  );
  expect([...agents]).toEqual([`intuned-contract (${DEFAULT_TASK_TEXT})`]);
}, 60_000);

test("here the examples go out as they are, and a header of the caller's comes first", async () => {
  await run({ headers: [["User-Agent", "mine"]] });
  expect(silent()).toContain('{"task":"Scrape YC companies from batch S24"}');
  expect([...agents]).toEqual(["mine"]);
}, 60_000);

test("what a server may know by name stays as it is, and nothing gets too long", () => {
  const example = { id: "batch_7", title: "Read the news", note: "Two words" };
  const bodies = (properties: object) => {
    const schema = { type: "object", properties };
    const content = { "application/json": { schema, example } };
    const post = { operationId: "add", requestBody: { content }, responses: {} };
    const { cases } = planCases(
      readApi({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/": { post } } }),
      { signed: true, phases: ["examples"] },
    );
    return cases.map(({ request }) => JSON.parse(new TextDecoder().decode(request.body)) as unknown);
  };
  const text = { type: "string" };
  const shortText = { type: "string", maxLength: 20 };
  expect(bodies({ id: text, title: text, note: text })).toContainEqual({
    ...example,
    title: `Read the news (${DEFAULT_TASK_TEXT})`,
  });
  expect(bodies({ id: text, title: shortText, note: text })).toContainEqual({
    ...example,
    note: `Two words (${DEFAULT_TASK_TEXT})`,
  });
  expect(bodies({ id: text, title: shortText, note: shortText })).toContainEqual(example);
});
