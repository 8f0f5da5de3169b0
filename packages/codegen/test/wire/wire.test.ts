import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openapi31 } from "../support/documents.js";
import { type EchoServer, startEchoServer } from "../support/echo-server.js";
import { freshFolder, writePackage } from "../support/write-package.js";
import { bodies } from "./bodies.js";
import { credentialOptions, credentials, securitySchemes } from "./credentials.js";
import { parameters } from "./parameters.js";
import { sendByFetchClient } from "./send-by-fetch-client.js";
import type { WireCase } from "./wire-case.js";

const cases: readonly WireCase[] = [...parameters, ...bodies, ...credentials];
const folder = freshFolder(import.meta.url);
let server: EchoServer;
type Send = (...args: unknown[]) => Promise<unknown>;
/** By the way a call is made: what calls the operation of a case. */
const ways: Record<string, (index: number) => Send> = {};

/** All cases in one document: each has a path and an operation of its own. */
beforeAll(async () => {
  const paths = cases.map(({ path: template, method = "get", operation }, index): [string, object] => [
    `/case${index}${template}`,
    {
      [method]: {
        operationId: `case${index}`,
        tags: ["wire"],
        responses: { 200: { description: "Fine.", content: { "application/json": {} } } },
        ...operation,
      },
    },
  ]);
  const document = openapi31({ paths: Object.fromEntries(paths), components: { securitySchemes } });
  expect(writePackage(folder, document).problems).toEqual([
    {
      pointer: "/components/securitySchemes/digest",
      reason: 'the HTTP scheme "digest" is not computed: the credential is sent as it is given',
    },
  ]);
  server = await startEchoServer();
  const api = await import(path.join(folder, "index.ts"));
  const options = { baseUrl: server.url, ...credentialOptions };
  const client = new api.TestClient(options);
  ways["a method"] = (index) => client.wire[`case${index}`].bind(client.wire);
  const { createFetchClient } = await import(path.join(folder, "openapi-fetch.ts"));
  const fetchClient = createFetchClient(options);
  ways["openapi-fetch"] = (index) => sendByFetchClient(fetchClient, cases[index] as WireCase, index);
});
afterAll(() => server[Symbol.asyncDispose]());

const calls = cases.flatMap((it, index) =>
  ["a method", "openapi-fetch"].map((way) => ({ ...it, index, way })),
);

it.each(calls)("$given, by $way", async ({ index, way, call, answer, want }) => {
  server.answerWith(answer ?? { text: "{}" });
  const got = await call(ways[way]?.(index) ?? (() => Promise.reject(new Error("no such way"))));

  const [sent] = server.sent;
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(sent?.headers["content-type"] ?? "")?.[1];
  expect(sent?.method).toBe(want.method);
  expect(sent?.url).toBe(`/case${index}${want.url}`);
  expect(boundary === undefined ? sent?.text : sent?.text.replaceAll(boundary, "BOUNDARY")).toBe(
    want.text ?? "",
  );
  for (const [name, value] of Object.entries(want.headers ?? {})) expect(sent?.headers[name]).toBe(value);
  if (want.text === undefined) expect(sent?.headers["content-type"]).toBeUndefined();
  if ("got" in want) expect(got).toEqual(want.got);
});
