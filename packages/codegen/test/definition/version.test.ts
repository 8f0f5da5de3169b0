import path from "node:path";
import { expect, it } from "vitest";
import { openapi31 } from "../support/documents.js";
import { startEchoServer } from "../support/echo-server.js";
import { loadDefinition } from "../support/load-definition.js";
import { freshFolder } from "../support/write-package.js";

const paths = { "/a": { get: { operationId: "a", responses: { 204: { description: "done" } } } } };
const folder = freshFolder(import.meta.url);

const rows = [
  {
    given: "a version",
    info: { version: "2024-11-05" },
    sent: "TestClient/2024-11-05",
  },
  { given: "none", info: {}, sent: "TestClient/0" },
  { given: "a number, as YAML reads 1.0", info: { version: 1 }, sent: "TestClient/0" },
  { given: "blanks", info: { version: " \n" }, sent: "TestClient/0" },
  { given: "a remark", info: { version: "1.0 (beta)" }, sent: "TestClient/1.0-beta-" },
  {
    given: "what no header can hold",
    info: { version: '1"\r\nx-evil: 1\u2028ü日', title: "日本 Test" },
    sent: "-TestClient/1-x-evil-1-",
  },
];

it.each(rows)("$given: what the client says it is", async ({ given, info, sent }) => {
  const at = path.join(folder, String(rows.findIndex((it) => it.given === given)));
  const { client } = await loadDefinition(at, openapi31({ paths, info: { title: "Test", ...info } }));
  expect(client.name).toBe(sent);

  await using server = await startEchoServer();
  const api = await import(path.join(at, "index.ts"));
  const [, Made] = Object.entries(api).find(([name]) => /^(?!create).*Client$/.test(name)) ?? [];
  server.answerWith({ status: 204 });
  await api.a(Reflect.construct(Made as new () => object, [{ baseUrl: server.url }]));
  expect(server.sent[0]?.headers["user-agent"]).toBe(sent);
});
