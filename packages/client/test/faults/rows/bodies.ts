import { brotliCompressSync, gzipSync } from "node:zlib";
import { connectionFails, fails, isMalformed, type Row, reads, starts } from "../row.js";
import { accepts, after, answers, floods, half, inPieces, pending, sends } from "../turns.js";

const json = '{"webTaskId":"wt_123","status":"pending"}';
const gzipped = { "content-type": "application/json", "content-encoding": "gzip" };
const encoded = (encoding: string) => ({ ...gzipped, "content-encoding": encoding });
/** The last eight bytes of a gzip are its checksum and its length. */
const wrongChecksum = gzipSync(json).map((byte, at, all) => (at === all.length - 6 ? byte ^ 255 : byte));
const lengthOf = (length: number) =>
  sends(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${json}`);
const accepted = { ...starts(), value: JSON.parse(json) };
const started = { mayHaveStarted: true, started: 1 };

/** A success status whose body is not what was promised. It is not sent again: the server did what it could. */
const malformed: Row[] = Object.entries({
  "half of a JSON document": answers(200, json.slice(0, 20), { "content-type": "application/json" }),
  "an empty body": answers(200, ""),
  "an empty body that says JSON": answers(200, "", { "content-type": "application/json" }),
  "a page": answers(200, "<html>Log in</html>"),
  "a page that says JSON": answers(200, "<html>Log in</html>", { "content-type": "application/json" }),
  "garbage for gzip": answers(200, "this is no gzip", gzipped),
  "garbage for brotli": answers(200, "this is no brotli", encoded("br")),
  "garbage for deflate": answers(200, "this is no deflate", encoded("deflate")),
  // Not decompressed by every version of Node: then it is no JSON.
  "garbage for zstd": answers(200, "this is no zstd", encoded("zstd")),
  "garbage for x-gzip": answers(200, "this is no gzip", encoded("x-gzip")),
  "garbage for GZIP": answers(200, "this is no gzip", encoded("GZIP")),
  "garbage for gzip in brotli": answers(200, brotliCompressSync("this is no gzip"), encoded("gzip, br")),
  "a brotli whose bytes are mixed up": answers(200, brotliCompressSync(json).reverse(), encoded("br")),
  "half of a brotli": answers(200, brotliCompressSync(json).subarray(0, 20), encoded("br")),
  "a gzip with a wrong checksum": answers(200, wrongChecksum, gzipped),
  "a gzip and more": answers(200, Buffer.concat([gzipSync(json), Buffer.from("more")]), gzipped),
  "half of a gzip": answers(200, gzipSync(json).subarray(0, 25), gzipped),
  "a length that is too short": lengthOf(10),
}).flatMap(([what, turn]): Row[] => [
  {
    name: `200 with ${what}: start fails`,
    turns: [after(turn), accepts],
    call: "start",
    want: isMalformed(started),
  },
  { name: `200 with ${what}: result fails`, turns: [turn, pending], call: "result", want: isMalformed() },
]);

/** A success of another kind than the object that was promised: none, or other JSON. */
const otherKinds: Row[] = Object.entries({
  "204": answers(204, ""),
  "205": answers(205, ""),
  "200 with null": answers(200, null),
  "200 with an array": answers(200, []),
  "200 with a text": answers(200, '"wt_123"'),
  "200 with a number": answers(200, "0"),
  "200 with false": answers(200, "false"),
  "201 with null": answers(201, null),
  "202 with an array of objects": answers(202, [{ webTaskId: "wt_123", status: "pending" }]),
}).flatMap(([what, turn]): Row[] => {
  const status = Number(what.slice(0, 3));
  return [
    {
      name: `${what}: start fails, the task may have started`,
      turns: [after(turn), accepts],
      call: "start",
      want: isMalformed({ status, ...started }),
    },
    {
      name: `${what}: result fails, whatever a check says`,
      turns: [turn, pending],
      call: "result",
      client: () => ({ checkAnswers: () => undefined }),
      want: isMalformed({ status }),
    },
  ];
});

/** `{"a":"é"}`, whose letter is the bytes 6 and 7. */
const accented = Buffer.from('{"a":"\u00e9"}');

/** An answer that breaks off: the rest may come the next time. */
const broken: Row[] = Object.entries({
  "a reset half-way": half("reset"),
  "the end half-way": half("close"),
  "a length that is too long": lengthOf(1_000),
}).flatMap(([what, turn]): Row[] => [
  {
    name: `200 with ${what}: start is not made again`,
    turns: [after(turn), accepts],
    call: "start",
    want: connectionFails({ status: 200, ...started }),
  },
  {
    name: `200 with ${what}: result is read again`,
    turns: [turn, turn, pending],
    call: "result",
    want: reads(3),
  },
  {
    name: `200 with ${what}, without end: result gives up`,
    turns: [turn],
    call: "result",
    want: connectionFails({ status: 200, attempts: 3 }),
  },
]);

const gzipOf = (bytes: number) => gzipSync(Buffer.alloc(bytes, " "));

/** The body is not what it should be. */
export const bodyRows: readonly Row[] = [
  ...malformed,
  ...otherKinds,
  ...broken,
  {
    name: "200 with JSON that is called a page: accepted",
    turns: [after(answers(200, json, { "content-type": "text/html" }))],
    call: "start",
    want: accepted,
  },
  {
    name: "200 with JSON of no content type: accepted",
    turns: [
      after(sends(`HTTP/1.1 200 OK\r\nContent-Length: ${json.length}\r\nConnection: close\r\n\r\n${json}`)),
    ],
    call: "start",
    want: accepted,
  },
  {
    name: "200 with a byte order mark: accepted",
    turns: [after(answers(200, `\uFEFF${json}`))],
    call: "start",
    want: accepted,
  },
  {
    name: "200 with fields that nobody knows, one of them __proto__: accepted as they are",
    turns: [answers(200, '{"status":"on-hold","more":1,"__proto__":{"polluted":true}}')],
    call: "result",
    want: {
      value: JSON.parse('{"status":"on-hold","more":1,"__proto__":{"polluted":true}}'),
      requests: 1,
      started: 0,
    },
  },
  {
    name: "a few bytes that unpack to 30 MB, where 1 MB is the limit: start fails",
    turns: [after(answers(200, gzipOf(30_000_000), gzipped)), accepts],
    call: "start",
    client: () => ({ maxResponseBytes: 1_000_000 }),
    want: isMalformed(started),
  },
  {
    name: "30 MB, where 1 MB is the limit: start fails, and lets go of the rest",
    turns: [after(floods(200, 30_000_000)), accepts],
    call: "start",
    client: () => ({ maxResponseBytes: 1_000_000 }),
    want: isMalformed(started),
    mostBytes: 15_000_000,
  },
  {
    name: "30 MB of an error: start fails, and lets go of the rest",
    turns: [after(floods(500, 30_000_000)), accepts],
    call: "start",
    want: fails("ApiError", { status: 500, ...started }),
    mostBytes: 15_000_000,
  },
  {
    name: "30 MB of a 429: start is made again",
    turns: [floods(429, 30_000_000), accepts],
    call: "start",
    want: starts(2),
    mostBytes: 15_000_000,
  },
  {
    name: "an answer as long as the limit: accepted",
    turns: [after(answers(200, json))],
    call: "start",
    client: () => ({ maxResponseBytes: json.length }),
    want: accepted,
  },
  {
    name: "an answer whose first piece is as long as the limit, and more comes: start fails",
    turns: [after(inPieces(json, " "))],
    call: "start",
    client: () => ({ maxResponseBytes: json.length }),
    want: isMalformed(started),
  },
  {
    name: "a character that comes in two pieces: whole",
    turns: [inPieces(accented.subarray(0, 7), accented.subarray(7))],
    call: "result",
    want: { value: { a: "\u00e9" }, requests: 1, started: 0 },
  },
  {
    name: "an answer one byte longer than the limit: start fails",
    turns: [after(answers(200, json))],
    call: "start",
    client: () => ({ maxResponseBytes: json.length - 1 }),
    want: isMalformed(started),
  },
  {
    name: "422 whose body breaks off: its status tells",
    turns: [half("close", 422), accepts],
    call: "start",
    want: fails("ApiError", { status: 422 }),
  },
  {
    name: "429 whose body breaks off: start is made again",
    turns: [half("reset", 429), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "503 whose body breaks off, the task started: start is not made again",
    turns: [after(half("reset", 503)), accepts],
    call: "start",
    want: fails("ApiError", { status: 503, ...started }),
  },
  ...["gzip", "deflate", "br", "zstd"].flatMap((encoding): Row[] => [
    {
      name: `503 with garbage for ${encoding}: result is read again`,
      turns: [answers(503, "this is garbage", encoded(encoding)), pending],
      call: "result",
      want: reads(2),
    },
    {
      name: `422 with garbage for ${encoding}: the status decides`,
      turns: [answers(422, "this is garbage", encoded(encoding)), accepts],
      call: "start",
      want: fails("ApiError", { status: 422 }),
    },
  ]),
];
