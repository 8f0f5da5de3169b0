import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { type ClientError, IntunedClient, type IntunedClientOptions } from "@intuned/client";
import { download } from "@intuned/runtime/support";
import { callByFetchClient, HttpError } from "./call-by-fetch-client.js";
import type { Given, Row, Want } from "./row.js";
import { secrets } from "./secrets.js";
import { type StartInput, webTaskStart } from "./start-operations.js";
import { usualConnections } from "./through.js";
import { watch } from "./watch.js";

/** The ways of calling an operation. */
export type Way = "IntunedClient" | "createFetchClient";

/** What came of a row, as the client tells it. */
export interface Outcome {
  readonly outcome: Omit<Want, "requests" | "started">;
  /** All that was said: errors in every way of showing them, log lines, events. */
  readonly said: string;
  /** What is still going on: requests that are not over, bodies that nobody reads. */
  leftovers(): readonly string[];
}

/** The largest file that a row downloads, in bytes. */
const MAX_FILE_BYTES = 100_000;

const workspaceId = "123e4567-e89b-12d3-a456-426614174000";

/** Holds all the secrets that a start with a webhook can. */
const input: StartInput = {
  proxy: `http://user:${secrets.proxyPassword}@127.0.0.1:9`,
  sink: { type: "webhook", url: "http://127.0.0.1:9/hook", headers: { "x-hook": secrets.webhookHeader } },
};

/**
 * Makes a row's call.
 *
 * @param isWatched whether hooks and debug lines are on; without them the client goes another way in places.
 */
export async function runRow(
  row: Row,
  given: Given,
  isWatched: boolean,
  way: Way = "IntunedClient",
): Promise<Outcome> {
  using _connections = usualConnections();
  using watched = watch();
  const said: string[] = [];
  const kept: unknown[] = [];
  const note = (value: unknown) => {
    said.push(inspect(value, { depth: 10, showHidden: true }));
    kept.push(value);
  };
  const options = row.client?.(given) ?? {};
  const watching = { hooks: [options.hooks ?? [], noteAll(note)].flat(), debug: true };
  const all: IntunedClientOptions = {
    workspaceId,
    apiKey: secrets.apiKey,
    baseUrl: row.call === "download" ? given.elsewhere : given.url,
    headers: { "x-internal": secrets.clientHeader },
    logger: { debug: note, warn: note },
    ...options,
    ...(isWatched ? watching : {}),
    retry: options.retry === false ? false : { initialDelayMs: 1, maxDelayMs: 2, ...options.retry },
  };
  const client = new IntunedClient(all);
  await row.before?.(client, given);
  const made = way === "IntunedClient" ? make(row, client, given) : callByFetchClient(row, all, given, input);
  const outcome = await made.then(
    (value) => {
      if (!(value instanceof HttpError)) return { value };
      note(value);
      return { error: "ApiError", status: value.status };
    },
    (error: ClientError) => {
      note(error);
      note(client);
      said.push(String(error), String(error.stack), JSON.stringify(error));
      return outcomeOf(error);
    },
  );
  // Whoever keeps an event sees what has become of it.
  for (const value of [...kept]) note(value);
  return {
    outcome,
    said: said.join("\n"),
    leftovers: () => [
      ...watched.leftovers(),
      // The `Request` that openapi-fetch makes listens until it's collected.
      ...(way === "IntunedClient" ? listenersOf(given.abort.signal) : []),
    ],
  };
}

function make(row: Row, client: IntunedClient, given: Given): PromiseLike<unknown> {
  const options = row.options?.(given);
  const { operation = webTaskStart, sink = input.sink } = row;
  if (row.call === "start") return operation.start(client, { ...input, sink }, options);
  const wait = { pollIntervalMs: 1, maxPollIntervalMs: 2, ...row.wait?.(given) };
  if (row.call === "run") return client.webTasks.run({ task: "Scrape", ...input, sink }, wait);
  if (row.call === "waitForResult") return client.webTasks.waitForResult("wt_123", wait);
  if (row.call === "result") return client.webTasks.result("wt_123", options);
  const url =
    row.fileUrl?.(given) ?? `${given.url}/${secrets.path}/result.json?X-Signature=${secrets.signature}`;
  // As the wait for a result does.
  const limits = { maxResponseBytes: MAX_FILE_BYTES, ...options };
  return download(client, "webTaskResult", url, "application/json", limits).then(async (blob) =>
    JSON.parse(await blob.text()),
  );
}

/** A signal that outlives many calls must not gather them. */
function listenersOf(signal: AbortSignal): string[] {
  return getEventListeners(signal, "abort").map(() => "a listener of the caller's signal");
}

function outcomeOf(error: ClientError): Outcome["outcome"] {
  const { name, code, status, attempts, mayHaveStarted, timeoutMs, retryAfterMs } = error as ClientError &
    Want;
  return JSON.parse(
    JSON.stringify({ error: name, code, status, attempts, mayHaveStarted, timeoutMs, retryAfterMs }),
  );
}

function noteAll(note: (value: unknown) => void): NonNullable<IntunedClientOptions["hooks"]> {
  return { onRequest: note, onResponse: note, onRetry: note, onError: note };
}
