import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import {
  type ClientError,
  IntunedClient,
  type IntunedClientOptions,
  type WebTaskInput,
} from "@intuned/client";
import { createFetchClient } from "@intuned/client/openapi-fetch";
import { follow } from "@intuned/runtime/support";
import type { Given, Row, Want } from "./row.js";
import { secrets } from "./secrets.js";
import { usualConnections } from "./through.js";
import { watch } from "./watch.js";

/** The ways of calling an operation. A URL that isn't an operation is followed by the class alone. */
export const WAYS = ["IntunedClient", "createFetchClient"] as const;
export type Way = (typeof WAYS)[number];

/** What came of a row, as the client tells it. */
export interface Outcome {
  readonly outcome: Omit<Want, "requests" | "started">;
  /** All that was said: errors in every way of showing them, log lines, events. */
  readonly said: string;
  /** What is still going on: requests that are not over, bodies that nobody reads. */
  leftovers(): readonly string[];
}

const workspaceId = "123e4567-e89b-12d3-a456-426614174000";

/** A task that holds all the secrets that a task with a webhook can. */
export const input: WebTaskInput = {
  task: "Scrape",
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
    baseUrl: row.call === "follow" ? given.elsewhere : given.url,
    headers: { "x-internal": secrets.clientHeader },
    logger: { debug: note, warn: note },
    ...options,
    ...(isWatched ? watching : {}),
    retry: options.retry === false ? false : { initialDelayMs: 1, maxDelayMs: 2, ...options.retry },
  };
  const client = new IntunedClient(all);
  await row.before?.(client, given);
  const made = way === "IntunedClient" ? make(row, client, given) : makeByFetchClient(row, all, given, note);
  const outcome = await made.then(
    (value) => (value instanceof HttpError ? value.outcome : { value }),
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
  if (row.call === "start") return client.webTasks.start(row.input ?? input, options);
  if (row.call === "result") return client.webTasks.result("wt_123", options);
  const url = row.resultUrl?.(given) ?? `${given.url}/result.json?X-Signature=${secrets.signature}`;
  return follow(client, "webTaskResult", url, options);
}

/** How openapi-fetch reports an HTTP error: the status is all of the account that it has. */
class HttpError {
  constructor(readonly outcome: Outcome["outcome"]) {}
}

async function makeByFetchClient(
  row: Row,
  all: IntunedClientOptions,
  given: Given,
  note: (value: unknown) => void,
): Promise<unknown> {
  const client = createFetchClient(all);
  const { signal, headers = {}, ...limits } = row.options?.(given) ?? {};
  const options = { ...limits, headers, ...(signal === undefined ? {} : { signal }) };
  const { data, error, response } = await (row.call === "start"
    ? client.POST("/{workspaceId}/web-tasks/start", { body: row.input ?? input, ...options })
    : client.GET("/{workspaceId}/web-tasks/{webTaskId}/result", {
        params: { path: { webTaskId: "wt_123" } },
        ...options,
      }));
  if (response.ok) return data;
  note([error, [...response.headers], response.url]);
  return new HttpError({ error: "ApiError", status: response.status });
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
