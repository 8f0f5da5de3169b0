import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { HttpRequest } from "@intuned/document/serialize";
import { expect, test } from "vitest";
import { curlLine } from "../../src/run/curl-line.js";
import { serve } from "../support/faulty-server.js";
import { noteCase, notesApi } from "../support/notes-document.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const type = ["content-type", "application/json"] as const;

test.each<{ name: string; request: HttpRequest }>([
  {
    name: "text with quotes",
    request: { ...noteCase().request, body: bytes(`{"text":"it's $HOME \`x\` \\n"}`) },
  },
  {
    name: "bytes",
    request: { method: "POST", target: "/notes", headers: [type], body: new Uint8Array([0, 255, 10, 39]) },
  },
  {
    name: "a first @",
    request: { method: "POST", target: "/notes", headers: [type], body: bytes("@/etc/hostname") },
  },
  {
    name: "no body, a strange target",
    request: { method: "DELETE", target: "/notes/a'b%20;c?x=1&y=$(id)", headers: [] },
  },
  { name: "no content type", request: { method: "POST", target: "/notes", headers: [], body: bytes("{}") } },
])("a shell sends the same request again: $name", async ({ request }) => {
  const seen: {
    method: string | undefined;
    target: string | undefined;
    key: unknown;
    type: unknown;
    body: string;
  }[] = [];
  const server = await serve(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method, url, headers } = incoming;
    seen.push({
      method,
      target: url,
      key: headers["x-key"],
      type: headers["content-type"],
      body: Buffer.concat(chunks).toString("hex"),
    });
    response.end();
  });
  const line = curlLine(notesApi, { operationId: "noteCreate", request, durationMs: 1 }, server.url);
  expect(line).not.toContain("key-of-the-test");
  await promisify(execFile)("sh", ["-c", line], { env: { ...process.env, CONTRACT_KEY: "key-of-the-test" } });
  await server.close();
  const header = (name: string) => request.headers.find(([each]) => each === name)?.[1];
  const want = {
    method: request.method,
    target: request.target,
    key: header("x-key"),
    type: header("content-type"),
  };
  expect(seen).toEqual([{ ...want, body: Buffer.from(request.body ?? []).toString("hex") }]);
});

test("what belongs to no operation shows no credential either, and can be sent again", () => {
  const request: HttpRequest = { method: "PATCH", target: "/notes", headers: [["x-key", "key-of-the-test"]] };
  expect(curlLine(notesApi, { request, durationMs: 1 }, "http://127.0.0.1:1")).toMatch(
    /-H "x-key: \$CONTRACT_KEY"$/,
  );
});
