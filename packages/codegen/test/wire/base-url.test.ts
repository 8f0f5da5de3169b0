import path from "node:path";
import type { JsonObject } from "@intuned/document";
import { expect, it } from "vitest";
import { openapi31 } from "../support/documents.js";
import { EXACT, typeCheck } from "../support/type-check.js";
import { freshFolder, slug, write, writePackage } from "../support/write-package.js";

const folder = freshFolder(import.meta.url);
const REQUIRED = "Where the API is served, without a trailing slash: the document names no absolute server.";

interface Row {
  readonly given: string;
  readonly parts: JsonObject;
  /** Whether a client without it is refused, by the compiler and by the constructor. */
  readonly required: boolean;
}

const rows: readonly Row[] = [
  { given: "no server", parts: {}, required: true },
  { given: "an empty list of servers", parts: { servers: [] }, required: true },
  { given: "a relative server", parts: { servers: [{ url: "/api/v3" }] }, required: true },
  { given: "a server without a scheme", parts: { servers: [{ url: "//test.invalid" }] }, required: true },
  {
    given: "a relative server before an absolute one",
    parts: { servers: [{ url: "/api" }, { url: "https://test.invalid/api" }] },
    required: true,
  },
  { given: "an absolute server", parts: { servers: [{ url: "https://test.invalid" }] }, required: false },
  {
    given: "a server that its variables make absolute",
    parts: {
      servers: [
        {
          url: "{scheme}://{host}",
          variables: { scheme: { default: "http" }, host: { default: "a.invalid" } },
        },
      ],
    },
    required: false,
  },
];

const text = (file: string) => JSON.stringify(file);

it.each(rows)("$given: whether the base URL is required", async ({ given, parts, required }) => {
  const at = path.join(folder, slug(given));
  const { files } = writePackage(at, openapi31(parts));
  const options = files.find((it) => it.path === "options.ts")?.text ?? "";
  expect(options.includes(REQUIRED)).toBe(required);

  const api = await import(path.join(at, "index.ts"));
  const makers = [() => new api.TestClient(), () => api.createTestClient()];
  for (const make of makers) {
    if (required) expect(make).toThrow(expect.objectContaining({ name: "OptionsError", option: "baseUrl" }));
    else expect(make).not.toThrow();
  }

  const expectation = required ? "// @ts-expect-error: the base URL is missing\n" : "";
  write(
    path.join(at, "program.ts"),
    [
      `import { createTestClient, TestClient } from ${text("./index.js")};`,
      `export const given = [new TestClient({ baseUrl: "http://a" }), createTestClient({ baseUrl: "http://a" })];`,
      ...["new TestClient()", "new TestClient({})", "createTestClient()", "createTestClient({})"].map(
        (call, index) => `${expectation}export const call${index} = ${call};`,
      ),
    ].join("\n"),
  );
  const complaints = typeCheck([path.join(at, "program.ts")], [at], EXACT);
  expect(complaints.get(at)?.join("\n\n")).toBe("");
});

it("stays optional where an environment variable can give it", () => {
  const document = openapi31({
    servers: [{ url: "/api" }],
    "x-client": { baseUrl: { env: "TEST_BASE_URL" } },
  });
  const { files } = writePackage(path.join(folder, "environment"), document);
  const texts = files.map((it) => it.text).join("\n");
  expect(texts).toContain("constructor(options: TestClientOptions = {})");
  expect(texts).not.toMatch(/^ {2}baseUrl: string;/m);
});
