import { generatePackage } from "@intuned/codegen";
import { isObject, type OpenApiDocument } from "@intuned/document";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hardNamedDocument } from "../support/arbitrary-document.js";
import { complaintsAbout } from "../support/complaints-about.js";
import { syntaxErrors } from "../support/parse.js";

const generate = (document: OpenApiDocument) =>
  generatePackage(document, { command: "test", package: false });

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** How many operations a document has. */
function countOperations(document: OpenApiDocument): number {
  const items = Object.values(document["paths"] as object).filter(isObject);
  return items.flatMap((item) => METHODS.filter((method) => item[method] !== undefined)).length;
}

it("whatever the names, the output parses, is the same twice, and has every operation once", () => {
  fc.assert(
    fc.property(hardNamedDocument, (document) => {
      const { files, operations, problems } = generate(document);
      for (const { path: file, text } of files) expect([file, syntaxErrors(text)]).toEqual([file, []]);
      expect(problems.filter(({ reason }) => reason.includes("left out"))).toEqual([]);
      expect(operations).toBe(countOperations(document));
      const requests = files.map(({ text }) => text.match(/return client\.request\(/g)?.length ?? 0);
      expect(requests.reduce((sum, it) => sum + it, 0)).toBe(operations);
      expect(new Set(files.map((it) => it.path.toLowerCase())).size).toBe(files.length);
      expect(generate(structuredClone(document)).files).toEqual(files);
    }),
    { numRuns: 60 },
  );
});

it("whatever the names, the output type-checks", () => {
  // A fixed seed, since a failure of one program cannot be shrunk.
  const documents = fc.sample(hardNamedDocument, { numRuns: 50, seed: 7 });
  for (const [index, complaints] of complaintsAbout(import.meta.url, documents).entries())
    expect(complaints, `the document ${JSON.stringify(documents[index]).slice(0, 500)}`).toEqual([]);
});
