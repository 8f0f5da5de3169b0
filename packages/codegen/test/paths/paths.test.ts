import { existsSync } from "node:fs";
import path from "node:path";
import type { OpenApiDocument } from "@intuned/document";
import { loadDocument } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { EXACT, typeCheck } from "../support/type-check.js";
import { freshFolder, slug, write, writePackage } from "../support/write-package.js";
import { differingParts } from "./compare-paths.js";
import { DIFFERENCES } from "./differences.js";
import { PROGRAMS } from "./fetch-programs.js";
import { shopDocument } from "./shop-document.js";

const folder = freshFolder(import.meta.url);

it("paths and operations are what openapi-typescript prints", async () => {
  expect(await differingParts(path.join(folder, "shop"), shopDocument)).toEqual([]);
});

it("a bare openapi-fetch client takes them", () => {
  const program = `
const items = await client.GET("/items", { params: { query: { limit: 1, tags: ["a"] } } });
export const name: string | undefined = items.data?.[0]?.name;
if (items.error) items.error.code.trim();
const pet = await client.PUT("/items/{id}", { params: { path: { id: "1" } }, body: { name: "x" } });
if (pet.data?.kind === "dog") pet.data.bark.valueOf();
// @ts-expect-error only dogs bark
if (pet.data?.kind === "cat") pet.data.bark;
// @ts-expect-error a size that isn't listed
client.POST("/items", { body: { name: "x", size: "l" } });
// @ts-expect-error the path parameter is missing
client.GET("/items/{id}", { params: { path: {} } });
// @ts-expect-error no such method
client.PATCH("/items");
`;
  expect(complaintsOf(path.join(folder, "shop-calls"), shopDocument, program)).toEqual([]);
});

describe.each(Object.keys(DIFFERENCES))("%s of OPENAPI_SPECS", (name) => {
  const file = path.join(process.env["OPENAPI_SPECS"] ?? "/nowhere", name);
  const at = path.join(folder, slug(name));

  it.skipIf(!existsSync(file))("differs from openapi-typescript where it should", async () => {
    const { document } = await loadDocument(file);
    expect(await differingParts(at, document)).toEqual(Object.keys(DIFFERENCES[name] ?? {}));
  });

  it.skipIf(!existsSync(file))("compiles with a bare openapi-fetch client", async () => {
    const { document } = await loadDocument(file);
    expect(complaintsOf(`${at}-calls`, document, PROGRAMS[name] ?? "")).toEqual([]);
  });
});

/** The compiler's complaints about calls of a bare openapi-fetch client. */
function complaintsOf(at: string, document: OpenApiDocument, calls: string): string[] {
  writePackage(path.join(at, "api"), document);
  const program = path.join(at, "program.ts");
  const header = `import createClient from "openapi-fetch";
import type { paths } from "./api/types/index.js";

const client = createClient<paths, "application/json">({ baseUrl: "http://127.0.0.1:9" });
`;
  write(program, header + calls);
  return typeCheck([program], [at], EXACT).get(at) ?? [];
}
