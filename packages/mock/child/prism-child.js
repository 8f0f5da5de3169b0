// @ts-check
/**
 * The child process in which Prism runs. Plain JavaScript on purpose: it starts the same way whether the parent runs
 * from source under tsx, inside a vitest worker or from `dist/`, because no loader has to be handed down.
 *
 * Messages from the parent: `load` (a document, and the first time a port to listen on), `ping` and `close`.
 * Messages to the parent: `listening`, `loaded` (answers a load and a ping), `refused` (the document or the port),
 * `violation` (what is wrong with a request that was refused), `fatal` (why this process is about to end).
 */
import { createRequire } from "node:module";
import { externalRefs } from "./external-refs.js";

const require = createRequire(import.meta.url);
const { createServer } = require("@stoplight/prism-http-server");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");

/** Of what Prism logs, only why it refused a request is of use; callers find that in the `sl-violations` header, too. */
const silent = () => {};
const logger = { child: () => logger };
for (const level of ["trace", "debug", "info", "success", "start", "warn", "error", "fatal"])
  Object.assign(logger, { [level]: silent });

Object.assign(logger, {
  error: (/** @type {unknown} */ _, /** @type {unknown} */ text) => {
    const violation = /^Violation: request\.?(.*)$/.exec(String(text))?.[1]?.trim();
    if (violation !== undefined) send({ type: "violation", message: violation });
  },
});

/** Prism keeps the array that it was given and routes by it on each request: changing what is in it changes what is served. */
/** @type {Awaited<ReturnType<typeof getHttpOperationsFromSpec>>} */
const served = [];
let listening = false;
let dying = false;

/** @param {Record<string, unknown>} message @param {() => void} [then] */
function send(message, then = silent) {
  if (process.connected) process.send?.(message, undefined, undefined, then);
  else then();
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {object} document  */
async function operationsOf(document) {
  const external = externalRefs(document);
  if (external.length > 0)
    throw new Error(
      `the document is not self-contained: ${external[0]?.pointer} refers to ${JSON.stringify(external[0]?.ref)}. ` +
        `Bundle it first (${external.length} such reference${external.length === 1 ? "" : "s"}).`,
    );
  const operations = await getHttpOperationsFromSpec(document);
  if (operations.length === 0) throw new Error("the document has no operation to serve");
  return operations;
}

/** @param {string} host @param {number} port @returns {Promise<number>} the port that was bound */
async function listen(host, port) {
  const server = createServer(served, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger },
  });
  const address = await server.listen(port, host);
  return Number(new URL(address).port);
}

/** @param {{ id: number, document: object, host: string, port: number }} request */
async function load({ id, document, host, port }) {
  const started = performance.now();
  try {
    served.splice(0, served.length, ...(await operationsOf(document)));
  } catch (error) {
    return send({ type: "refused", id, what: "document", reason: messageOf(error) });
  }
  try {
    if (!listening) {
      const bound = await listen(host, port);
      listening = true;
      send({ type: "listening", port: bound });
    }
  } catch (error) {
    return send({ type: "refused", id, what: "port", reason: messageOf(error) });
  }
  send({ type: "loaded", id, operations: served.length, milliseconds: performance.now() - started });
}

process.on("message", (/** @type {any} */ message) => {
  if (message.type === "load") void load(message);
  if (message.type === "ping" && !dying)
    send({ type: "loaded", id: message.id, operations: served.length, milliseconds: 0 });
  if (message.type === "close") process.exit(0);
});

/** A request that Prism cannot answer leaves its caller hanging; ending the process closes that connection instead. */
for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => {
    dying = true;
    send({ type: "fatal", reason: messageOf(error) }, () => process.exit(1));
  });

/** The parent decides when this process ends; a Ctrl+C reaches both at once, and a parent that died closes the channel. */
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, silent);
process.on("disconnect", () => process.exit(0));
