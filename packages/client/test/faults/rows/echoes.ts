import type { Sink } from "@intuned/client";
import { fails, isMalformed, type Row, type ServerExchange, type Turn } from "../row.js";
import { secrets } from "../secrets.js";
import { answers, says } from "../turns.js";

const s3: Sink = {
  type: "s3",
  bucket: "results",
  region: "eu-1",
  accessKeyId: secrets.accessKeyId,
  secretAccessKey: secrets.secretAccessKey,
};
const sinks = { "a webhook": undefined, "an S3 bucket": s3 };

const keyOf = ({ request }: ServerExchange) => String(request.headers["x-api-key"]);
/** Not every start has a body. */
const bodyOf = ({ body }: ServerExchange): unknown => (body ? JSON.parse(body) : null);
const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
/** The request as a server that means well tells it. */
const dump = (exchange: ServerExchange) => `x-api-key: ${keyOf(exchange)}\n\n${exchange.body}`;
const echoes = (
  status: number,
  body: (exchange: ServerExchange) => string,
  headers: Record<string, string> | ((exchange: ServerExchange) => Record<string, string>) = {},
): Turn =>
  says((exchange) => ({
    status,
    body: body(exchange),
    headers: typeof headers === "function" ? headers(exchange) : headers,
  }));
const errorObject = (more: (exchange: ServerExchange) => object) => (exchange: ServerExchange) =>
  JSON.stringify({ code: "bad-request", message: "No.", retriable: false, ...more(exchange) });
const bad = fails("ApiError", { status: 400, code: "bad-request" });
const unknown = fails("ApiError", { status: 400 });
const json = { "content-type": "application/json" };

/** Where the server tells it, whatever the task's sink is. */
const places: Readonly<Record<string, { turn: Turn; want: Row["want"] }>> = {
  "an error's details": {
    turn: echoes(
      400,
      errorObject((it) => ({ details: { key: keyOf(it), body: bodyOf(it) } })),
    ),
    want: bad,
  },
  "an error's message": {
    turn: echoes(
      400,
      errorObject((it) => ({ message: dump(it) })),
    ),
    want: bad,
  },
  "an error's details, as property names": {
    turn: echoes(
      400,
      errorObject((it) => ({ details: { [keyOf(it)]: 1, [dump(it)]: { [it.body]: 2 } } })),
    ),
    want: bad,
  },
  "an error's code": {
    turn: echoes(400, (it) =>
      JSON.stringify({ code: keyOf(it), correlationId: keyOf(it), category: keyOf(it) }),
    ),
    want: fails("ApiError", { status: 400, code: "[redacted]" }),
  },
  "half of an error's JSON": {
    turn: echoes(400, (it) => JSON.stringify({ at: dump(it) }).slice(0, -1)),
    want: unknown,
  },
  "a page of an error": { turn: echoes(400, (it) => `<pre>${dump(it)}</pre>`), want: unknown },
  "a page of an error, escaped": {
    turn: echoes(400, (it) => `<pre>${escapeHtml(dump(it))}</pre>`),
    want: unknown,
  },
  "a page of an error, as a query": {
    turn: echoes(400, (it) => new URLSearchParams({ key: keyOf(it), all: dump(it) }).toString()),
    want: unknown,
  },
  "an error's header": {
    turn: echoes(
      400,
      errorObject(() => ({})),
      (it) => ({ "x-echo": `${keyOf(it)} ${it.body}` }),
    ),
    want: bad,
  },
  "a page of a success": {
    turn: echoes(200, (it) => `<pre>${dump(it)}</pre>`),
    want: isMalformed({ mayHaveStarted: true }),
  },
  "half of a success's JSON": {
    turn: echoes(200, (it) => JSON.stringify({ at: dump(it) }).slice(0, -1), json),
    want: isMalformed({ mayHaveStarted: true }),
  },
  "a success that begins with the key": {
    // Longer than what the parser quotes whole.
    turn: echoes(200, (it) => `${keyOf(it)} ${"and more ".repeat(20)}`, json),
    want: isMalformed({ mayHaveStarted: true }),
  },
  "a success whose header tells it": {
    turn: echoes(
      200,
      () => '{"webTaskId":"wt_123"}',
      (it) => ({ "x-echo": `${keyOf(it)} ${it.body}` }),
    ),
    want: { value: { webTaskId: "wt_123" }, requests: 1, started: 0 },
  },
  "a success, as a property's name": {
    turn: echoes(200, (it) => JSON.stringify({ [keyOf(it)]: 1 }), json),
    want: { value: { [secrets.apiKey]: 1 }, requests: 1, started: 0 },
  },
  "a redirect": {
    turn: echoes(
      307,
      () => "",
      (it) => ({ location: `/${keyOf(it)}?key=${keyOf(it)}` }),
    ),
    want: fails("ApiError", { status: 307, code: "redirected", mayHaveStarted: true }),
  },
};

/** How much of an error's body is read, in bytes. */
const ERROR_BYTES = 65_536;
const unicode = (text: string) =>
  text.replace(/[\s\S]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
const failed = fails("ApiError", { status: 500, mayHaveStarted: true });

/** Only a part of a secret is told, or it's told where programs compare. */
const parts: Row[] = [
  ...[1, 4, 11].map(
    (cut): Row => ({
      name: `a body too long to be read ends ${cut} characters before the end of the key`,
      turns: [echoes(500, (it) => "y".repeat(ERROR_BYTES - secrets.apiKey.length + cut) + keyOf(it))],
      call: "start",
      want: failed,
    }),
  ),
  {
    name: "a body too long to be read ends within a header of the sink, in JSON in JSON",
    turns: [
      echoes(500, ({ body }) => {
        const told = JSON.stringify(JSON.stringify(body).slice(0, 120));
        return "y".repeat(ERROR_BYTES - told.length + 20) + told;
      }),
    ],
    call: "start",
    want: failed,
  },
  {
    name: "the server shortens the key",
    turns: [
      echoes(
        400,
        errorObject((it) => ({ message: `The key ${keyOf(it).slice(0, 14)}… is unknown.` })),
      ),
    ],
    call: "start",
    want: bad,
  },
  {
    name: "the key as an error's code, each character escaped",
    turns: [echoes(400, (it) => `{"code":"${unicode(keyOf(it))}"}`)],
    call: "start",
    want: fails("ApiError", { status: 400, code: "[redacted]" }),
  },
  ...["correct-horse-battery-staple", "swordfish"].map(
    (apiKey): Row => ({
      name: `the key ${apiKey} as an error's code and category`,
      turns: [echoes(400, (it) => JSON.stringify({ code: keyOf(it), category: keyOf(it) }))],
      call: "start",
      client: () => ({ apiKey }),
      want: fails("ApiError", { status: 400, code: "[redacted]" }),
    }),
  ),
  ...["s3cr\\et-token", `${"+".repeat(24)}z`].map(
    (header): Row => ({
      name: `a body that begins like the secret ${header}, over and over: the call ends`,
      turns: [answers(400, `${header.slice(0, -1)}${"\\".repeat(40)}!${"+".repeat(40)}`.repeat(200))],
      call: "start",
      sink: { type: "webhook", url: "http://127.0.0.1:9", headers: { "x-hook": header } },
      want: unknown,
    }),
  ),
];

/** The server tells what it was sent. None of it is told further. */
export const echoRows: readonly Row[] = [
  ...parts,
  ...Object.entries(sinks).flatMap(([what, sink]) =>
    Object.entries(places).map(
      ([place, { turn, want }]): Row => ({
        name: `a start with ${what}, told in ${place}`,
        turns: [turn],
        call: "start",
        ...(sink && { sink }),
        want,
      }),
    ),
  ),
  {
    name: "the proxy's password is told, without the rest of its URL",
    turns: [
      echoes(
        400,
        errorObject(({ body }) => ({ message: `Refused: ${/user:[^@]*/.exec(body)?.[0] ?? "no proxy"}` })),
      ),
    ],
    call: "start",
    want: bad,
  },
  {
    name: "a secret that holds another is told: no part of either is left",
    turns: [
      echoes(
        400,
        errorObject((it) => ({ message: dump(it) })),
      ),
    ],
    call: "start",
    sink: {
      type: "webhook",
      url: "http://127.0.0.1:9",
      headers: { "x-hook": `${secrets.apiKey}${secrets.webhookHeader}` },
    },
    want: bad,
  },
  {
    name: "the key is told by result, which sends nothing else",
    turns: [
      echoes(
        400,
        errorObject((it) => ({ message: keyOf(it) })),
      ),
    ],
    call: "result",
    want: bad,
  },
];
