import { downloads, fails, isAborted, isMalformed, type Row, SOON, timesOut } from "../row.js";
import { secrets } from "../secrets.js";
import { answers, half, page, redirects, resets, rows, says, stalls } from "../turns.js";

const query = `?X-Amz-Expires=60&X-Signature=${secrets.signature}`;
const refused = isMalformed({ requests: 0, attempts: 0 });

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
}).map(([what, fileUrl]) => ({
  name: `a file's URL with ${what}: refused before anything is sent`,
  turns: [rows],
  call: "download",
  fileUrl,
  want: refused,
}));

/** Redirects without end. */
const circles = {
  "a circle": redirects(302, "url"),
  "a circle by a relative URL": answers(302, "", { location: "./result.json" }),
  "a circle of two": says(({ request }) => ({
    status: 302,
    body: "",
    headers: { location: request.url === "/one" ? "/two" : "/one" },
  })),
  "a circle whose URL grows": says(({ request }) => ({
    status: 302,
    body: "",
    headers: { location: `${request.url}x` },
  })),
};

/** A result that is a file, at a server of another origin. */
export const downloadRows: readonly Row[] = [
  ...schemes,
  { name: "a file's URL is read without the key", turns: [rows], call: "download", want: downloads() },
  {
    name: "a file's URL redirects within its origin: followed",
    turns: [redirects(302, "url"), rows],
    call: "download",
    want: downloads(2),
  },
  {
    name: "a file's URL redirects to the API's origin: followed without the key",
    turns: [redirects(307, "elsewhere")],
    call: "download",
    want: downloads(1),
  },
  ...[
    "file:///etc/hostname",
    "ftp://127.0.0.1/result.json",
    "data:application/json,1",
    "javascript:1",
    "blob:http://127.0.0.1/1",
    "ws://127.0.0.1/result.json",
    "http://",
    "http://[::",
    // Ports that `fetch` refuses (Fetch §2.9).
    "http://127.0.0.1:1/result.json",
    "http://127.0.0.1:25/result.json",
    "http://user:password@127.0.0.1:9/result.json",
  ].map(
    (location): Row => ({
      name: `a file's URL redirects to ${location}: an error, and no second chain`,
      turns: [answers(302, "", { location }), rows],
      call: "download",
      want: isMalformed({ status: 302 }),
    }),
  ),
  ...Object.entries(circles).map(
    ([what, turn]): Row => ({
      name: `a file's URL redirects in ${what}: an error, and no second chain`,
      turns: [turn],
      call: "download",
      want: isMalformed({ status: 302, requests: 21 }),
    }),
  ),
  {
    name: "a file's URL redirects to a bare origin that isn't there: tried again",
    turns: [
      redirects(302, "url"),
      says(() => ({ status: 302, body: "", headers: { location: "/" } })),
      resets,
      rows,
    ],
    call: "download",
    want: downloads(4),
  },
  ...["gzip", "deflate", "br"].map(
    (encoding): Row => ({
      name: `a file is garbage for ${encoding}: an error, and not read again`,
      turns: [answers(200, "this is garbage", { "content-encoding": encoding }), rows],
      call: "download",
      want: isMalformed(),
    }),
  ),
  {
    name: "a file's URL has expired, and the storage tells the signature: fails at once",
    turns: [
      says(({ request }) => ({
        status: 403,
        body: `<Error><Code>AccessDenied</Code><Signature>${secrets.signature}</Signature>${request.url}</Error>`,
        headers: { "content-type": "application/xml", "x-echo": `${request.url}` },
      })),
    ],
    call: "download",
    want: fails("ApiError", { status: 403 }),
  },
  {
    name: "a file's URL has expired, and the storage tells a part of its path",
    turns: [
      says(({ request }) => ({
        status: 403,
        body: JSON.stringify({ code: secrets.path.slice(4), details: { [`${request.url}`]: 1 } }),
        headers: { "content-type": "application/json" },
      })),
    ],
    call: "download",
    want: fails("ApiError", { status: 403, code: "[redacted]" }),
  },
  {
    name: "a file larger than the limit: an error",
    turns: [answers(200, { rows: "x".repeat(2_000_000) })],
    call: "download",
    want: isMalformed(),
  },
  { name: "503 of the storage: read again", turns: [page(503), rows], call: "download", want: downloads(2) },
  { name: "a reset by the storage: read again", turns: [resets, rows], call: "download", want: downloads(2) },
  {
    name: "a reset half-way by the storage: read again",
    turns: [half("reset"), rows],
    call: "download",
    want: downloads(2),
  },
  {
    name: "the storage stalls: fails within the call's time",
    turns: [stalls],
    call: "download",
    options: () => ({ timeoutMs: SOON }),
    want: timesOut({ timeoutMs: SOON }),
  },
  {
    name: "aborted while the storage stalls",
    turns: [stalls],
    call: "download",
    options: (given) => {
      void given.received().then(() => given.abort.abort());
      return { signal: given.abort.signal };
    },
    want: isAborted(),
  },
  {
    name: "headers of the call and of a hook are not sent to the storage",
    turns: [rows],
    call: "download",
    client: () => ({ hooks: { onRequest: ({ headers }) => headers.set("x-trace", secrets.clientHeader) } }),
    options: () => ({ headers: { authorization: secrets.clientHeader } }),
    want: downloads(),
  },
];
