import path from "node:path";
import { expect, it } from "vitest";
import { openapi31 } from "../support/documents.js";
import { startEchoServer } from "../support/echo-server.js";
import { loadDefinition } from "../support/load-definition.js";
import { freshFolder } from "../support/write-package.js";

const METHODS = ["get", "head", "options", "put", "delete", "post", "patch"];
const responses = { 204: { description: "done" } };
const folder = freshFolder(import.meta.url);

/** An operation of every method, each with this mark. */
function marked(mark: object) {
  const item = METHODS.map((method) => [method, { operationId: `${method}It`, ...mark, responses }]);
  return openapi31({ paths: { "/a": Object.fromEntries(item) } });
}

const all = (value: unknown, methods = METHODS) => Object.fromEntries(methods.map((it) => [it, value]));
interface Row {
  readonly given: string;
  readonly mark: object;
  /** By method. */
  readonly want: object;
  readonly isProblem?: boolean;
}

const rows: readonly Row[] = [
  { given: "no mark", mark: {}, want: all(undefined) },
  {
    given: "true",
    mark: { "x-client-idempotent": true },
    want: { ...all(undefined), post: true, patch: true },
  },
  {
    given: "false",
    mark: { "x-client-idempotent": false },
    want: { ...all(false), post: undefined, patch: undefined },
  },
  ...["true", 1, null, [true], {}].map((value) => ({
    given: JSON.stringify(value),
    mark: { "x-client-idempotent": value },
    want: all(undefined),
    isProblem: true,
  })),
];

it.each(rows)("$given: what methods do not tell", async ({ given, mark, want, isProblem = false }) => {
  const at = path.join(folder, String(rows.findIndex((it) => it.given === given)));
  const { operations, problems } = await loadDefinition(at, marked(mark));
  const got = METHODS.map((method) => [method, operations[`${method}It`]?.idempotent]);
  expect(Object.keys(operations)).toHaveLength(METHODS.length);
  expect(Object.fromEntries(got)).toEqual(want);
  const reason = "`x-client-idempotent` must be a boolean: what stands there is ignored";
  const told = ["get", "put", "post", "delete", "options", "head", "patch"].map((method) => ({
    pointer: `/paths/~1a/${method}/x-client-idempotent`,
    reason,
  }));
  expect(problems).toEqual(isProblem ? told : []);
});

it("decides whether a call is made again after an answer that does not tell what happened", async () => {
  const at = path.join(folder, "called");
  const operation = (operationId: string, mark: object) => ({ operationId, ...mark, responses });
  const [yes, no] = [{ "x-client-idempotent": true }, { "x-client-idempotent": false }];
  const document = openapi31({
    paths: {
      "/usual": { get: operation("read", {}), post: operation("write", {}) },
      "/marked": { get: operation("readOnce", no), post: operation("writeAgain", yes) },
    },
  });
  await loadDefinition(at, document);
  await using server = await startEchoServer();
  const api = await import(path.join(at, "index.ts"));
  const client = new api.TestClient({ baseUrl: server.url, retry: { maxRetries: 1, initialDelayMs: 0 } });

  const attempts: Record<string, number> = {};
  for (const name of ["read", "write", "readOnce", "writeAgain"]) {
    server.answerWith({ status: 500 });
    await expect(api[name](client)).rejects.toMatchObject({ status: 500 });
    attempts[name] = server.sent.length;
  }
  expect(attempts).toEqual({ read: 2, write: 1, readOnce: 1, writeAgain: 2 });
});
