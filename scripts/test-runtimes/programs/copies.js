// Node: a program that has both builds of the client, as one does that uses a CommonJS library which uses the client. Prints
// which classes of the one build know each error that the other one throws.
import { createRequire } from "node:module";
import * as client from "@intuned/client";
import * as webhook from "@intuned/client/webhook";

/** @typedef {typeof client & typeof webhook} Api */

const require = createRequire(import.meta.url);
/** @type {Api} */
const esm = { ...client, ...webhook };
/** @type {Api} */
const commonjs = { ...require("@intuned/client"), ...require("@intuned/client/webhook") };

console.log(
  JSON.stringify({
    areTwo: Object.keys(classesOf(esm)).filter((name) => classesOf(esm)[name] !== classesOf(commonjs)[name]),
    commonjsKnowsEsm: await known(esm, commonjs),
    esmKnowsCommonjs: await known(commonjs, esm),
  }),
);

/**
 * The error classes of a build, by name.
 *
 * @param {Api} api
 * @returns {Record<string, Function>}
 */
function classesOf(api) {
  return Object.fromEntries(
    Object.entries(api).flatMap(([name, it]) =>
      typeof it === "function" && it.prototype instanceof Error ? [[name, it]] : [],
    ),
  );
}

/**
 * The names of the classes of `by` that each error of `from` is an instance of, and whether the guards hold of it.
 *
 * @param {Api} from
 * @param {Api} by
 */
async function known(from, by) {
  const names = [];
  for (const failing of failures(from)) {
    const error = await failing().then(
      () => undefined,
      (thrown) => thrown,
    );
    const classes = Object.entries(classesOf(by)).filter(([, it]) => error instanceof it);
    const guards = Object.entries({ isApiError: by.isApiError, carriesWebTask: by.carriesWebTask });
    const held = guards.filter(([, guard]) => guard(error));
    names.push([...classes, ...held].map(([name]) => name).join(" "));
  }
  return names;
}

/**
 * A way to each error of a build. No server is called.
 *
 * @param {Api} api
 * @returns {(() => Promise<unknown>)[]}
 */
function failures({ IntunedClient, parseDelivery }) {
  const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
  /** @param {() => Response | Promise<Response>} respond */
  const tasks = (respond, { baseUrl = "http://127.0.0.1:9", timeoutMs = 10_000 } = {}) => {
    const fetch = async () => respond();
    return new IntunedClient({ workspaceId, apiKey: "any", baseUrl, timeoutMs, retry: false, fetch })
      .webTasks;
  };
  const common = {
    webTaskId: "wt_123",
    input: { task: "t" },
    createdAt: "2025-01-01T00:00:00Z",
    startedAt: null,
  };
  const ended = { ...common, completedAt: "2025-01-01T00:00:00Z", cost: { aiUsd: 0 } };
  const failed = { ...ended, status: "completed", outcome: "failed", error: { code: "x", message: "x" } };
  const done = { ...ended, status: "completed", outcome: "success", result: { type: "inline", data: 1 } };
  const file = { type: "file", file: { url: "http://127.0.0.1:9", contentType: "text/plain", sizeBytes: 2 } };
  const refused = { issues: [{ message: "no" }] };
  const standard = { vendor: "test", validate: () => refused, jsonSchema: { input: () => ({}) } };
  const outputSchema = { "~standard": { version: /** @type {const} */ (1), ...standard } };
  const hanging = () => new Promise(() => {});
  return [
    async () => tasks(() => Response.json({}), { baseUrl: "nowhere" }),
    async () => await tasks(() => Response.json({}, { status: 404 })).result("wt_123"),
    async () => await tasks(() => Promise.reject(new TypeError("no"))).result("wt_123"),
    async () => await tasks(hanging, { timeoutMs: 1 }).result("wt_123"),
    async () => await tasks(hanging).result("wt_123", { signal: AbortSignal.abort() }),
    async () => await tasks(() => new Response("<html>")).result("wt_123"),
    async () => await tasks(() => Response.json(failed)).waitForResult("wt_123"),
    async () => await tasks(() => Response.json({ ...ended, status: "canceled" })).waitForResult("wt_123"),
    async () => await tasks(() => Response.json(done)).waitForResult("wt_123", { outputSchema }),
    async () =>
      await tasks(() => Response.json({ ...done, result: file })).waitForResult("wt_123", {
        maxFileBytes: 1,
      }),
    async () => await parseDelivery({ body: "no", headers: {} }, { secret: false }),
  ];
}
