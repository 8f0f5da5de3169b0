import { connectionFails, fails, follows, isAborted, isMalformed, type Row, SOON, timesOut } from "../row.js";
import { secrets } from "../secrets.js";
import { answers, half, page, redirects, resets, rows, says, stalls } from "../turns.js";

const query = `?X-Amz-Expires=60&X-Signature=${secrets.signature}`;
const refused = isMalformed({ requests: 0 });

/** URLs that a server could name, and nothing fetches. */
const schemes: Row[] = Object.entries({
  "ftp:": () => `ftp://127.0.0.1/result.json${query}`,
  "file:": () => `file:///etc/hostname${query}`,
  "javascript:": () => `javascript:1//${query}`,
  "data:": () => `data:application/json,{}${query}`,
  "blob:": () => `blob:http://127.0.0.1/1${query}`,
  "no scheme": () => `/result.json${query}`,
  "no host": () => `http://${query}`,
  "nothing at all": () => "",
  "a user and a password": ({ url }: { url: string }) =>
    `${url.replace("//", `//user:${secrets.proxyPassword}@`)}/result.json${query}`,
}).map(([what, resultUrl]) => ({
  name: `a result's URL with ${what}: refused before anything is sent`,
  turns: [rows],
  call: "follow",
  resultUrl,
  want: refused,
}));

/** A result that is a file, at a server of another origin. */
export const followRows: readonly Row[] = [
  ...schemes,
  { name: "a result's URL is read without the key", turns: [rows], call: "follow", want: follows() },
  {
    name: "a result's URL redirects within its origin: followed",
    turns: [redirects(302, "url"), rows],
    call: "follow",
    want: follows(2),
  },
  {
    name: "a result's URL redirects to the API's origin: followed without the key",
    turns: [redirects(307, "elsewhere")],
    call: "follow",
    want: follows(1),
  },
  {
    name: "a result's URL redirects to a file: an error",
    turns: [answers(302, "", { location: "file:///etc/hostname" })],
    call: "follow",
    options: () => ({ retry: false }),
    want: connectionFails(),
  },
  {
    name: "a result's URL redirects in a circle: an error",
    turns: [redirects(302, "url")],
    call: "follow",
    options: () => ({ retry: false }),
    want: connectionFails({ attempts: 1, requests: 21 }),
  },
  {
    name: "a result's URL has expired, and the storage tells the signature: fails at once",
    turns: [
      says(({ request }) => ({
        status: 403,
        body: `<Error><Code>AccessDenied</Code><Signature>${secrets.signature}</Signature>${request.url}</Error>`,
        headers: { "content-type": "application/xml", "x-echo": `${request.url}` },
      })),
    ],
    call: "follow",
    want: fails("ApiError", { status: 403 }),
  },
  {
    name: "a result larger than the limit: an error",
    turns: [answers(200, { rows: "x".repeat(2_000_000) })],
    call: "follow",
    client: ({ elsewhere }) => ({ baseUrl: elsewhere, maxResponseBytes: 100_000 }),
    want: isMalformed(),
  },
  { name: "a result that is a page: an error", turns: [page(200)], call: "follow", want: isMalformed() },
  {
    name: "a result that is half of a JSON document: an error",
    turns: [answers(200, '{"rows":[')],
    call: "follow",
    want: isMalformed(),
  },
  { name: "503 of the storage: read again", turns: [page(503), rows], call: "follow", want: follows(2) },
  { name: "a reset by the storage: read again", turns: [resets, rows], call: "follow", want: follows(2) },
  {
    name: "a reset half-way by the storage: read again",
    turns: [half("reset"), rows],
    call: "follow",
    want: follows(2),
  },
  {
    name: "the storage stalls: fails within the call's time",
    turns: [stalls],
    call: "follow",
    options: () => ({ timeoutMs: SOON }),
    want: timesOut({ timeoutMs: SOON }),
  },
  {
    name: "aborted while the storage stalls",
    turns: [stalls],
    call: "follow",
    options: (given) => {
      void given.received().then(() => given.abort.abort());
      return { signal: given.abort.signal };
    },
    want: isAborted(),
  },
  {
    name: "headers of the call and of a hook are not sent to the storage",
    turns: [rows],
    call: "follow",
    client: () => ({ hooks: { onRequest: ({ headers }) => headers.set("x-trace", secrets.clientHeader) } }),
    options: () => ({ headers: { authorization: secrets.clientHeader } }),
    want: follows(),
  },
];
