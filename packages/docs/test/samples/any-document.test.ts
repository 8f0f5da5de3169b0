import { writeFile } from "node:fs/promises";
import path from "node:path";
import { generatePackage } from "@intuned/codegen";
import { loadDocument, type OpenApiDocument } from "@intuned/document";
import openapi from "@intuned/openapi" with { type: "json" };
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pathOfSpec } from "../reference/specs.js";
import { bakeryDocument } from "../support/bakery-document.js";
import { allKinds } from "./support/all-kinds.js";
import { compileTexts } from "./support/compile-texts.js";
import { go, languages, run, temporaryFolder } from "./support/languages.js";
import { clientPrograms, codeIn, listSamples } from "./support/list-samples.js";

const NAMES = ["museum.yaml", "train-travel.yaml", "cafe/openapi.yaml"];
const LARGE = ["github.json", "digitalocean.json"];
const read = async (name: string): Promise<OpenApiDocument> =>
  (await loadDocument(pathOfSpec(name) ?? "")).document;
const obstacleOf = (lang: string) => languages.find((each) => each.lang === lang)?.obstacle;
const command = "a test";

for (const name of NAMES)
  describe.skipIf(pathOfSpec(name) === undefined)(name, () => {
    it("has samples that each language can parse", async () => {
      const requests = listSamples(await read(name));
      await using folder = await temporaryFolder();
      const files = new Map<string, string[]>();
      for (const { lang, ending } of languages) {
        const codes = [...codeIn(lang, requests).values()];
        expect(codes, lang).toHaveLength(requests.length);
        const paths = codes.map((_, index) => path.join(folder.path, `${index}.${ending}`));
        for (const [index, file] of paths.entries()) await writeFile(file, codes[index] ?? "");
        files.set(lang, paths);
      }
      for (const text of codeIn("ts", requests).values()) {
        const options = { reportDiagnostics: true, compilerOptions: { module: ts.ModuleKind.ESNext } };
        expect(ts.transpileModule(text, options).diagnostics, text).toEqual([]);
      }
      const all = (lang: string) => files.get(lang) ?? [];
      const parse = "import ast, sys\nfor name in sys.argv[1:]: ast.parse(open(name).read(), name)";
      const fine = { code: 0, stdout: "", stderr: "" };
      if (!obstacleOf("python")) expect(await run(["python3", "-c", parse, ...all("python")])).toEqual(fine);
      if (go) expect(await run([go.replace(/go$/, "gofmt"), "-l", "-e", ...all("go")])).toEqual(fine);
      const check = 'for file do sh -n "$file" || exit; done';
      expect(await run(["sh", "-c", check, "sh", ...all("sh")])).toEqual(fine);
    });
  });

it("compiles with the generated client of the same spec, and ours with @intuned/client", async () => {
  const others = NAMES.filter((name) => pathOfSpec(name) !== undefined);
  // Read from a file, so that its literals have no types of their own.
  const documents: OpenApiDocument[] = [
    ...[allKinds, bakeryDocument].map((each) => JSON.parse(JSON.stringify(each))),
    ...(await Promise.all(others.map(read))),
  ];
  const byOurs = { client: { package: "@intuned/client" } };
  const ours = [...codeIn("ts", listSamples(openapi, byOurs)), ...clientPrograms(openapi, byOurs)];
  const texts = documents.flatMap((document, index) => {
    const { files } = generatePackage(document, { command, package: false });
    const client = { package: "./api/index.js" };
    const samples = [
      ...codeIn("ts", listSamples(document, { client })).values(),
      ...clientPrograms(document, { client }).values(),
    ];
    expect(samples.filter((text) => text.includes("./api/index.js"))).toHaveLength(samples.length);
    return [
      ...files.map((file): [string, string] => [`${index}/api/${file.path}`, file.text]),
      ...samples.map((text, at): [string, string] => [`${index}/sample${at}.ts`, text]),
    ];
  });
  const named = ours.map(([name, text]): [string, string] => [`ours/${name.replace(" ", "-")}.ts`, text]);
  expect(compileTexts(new Map([...texts, ...named]))).toEqual([]);
});

for (const name of LARGE)
  describe.skipIf(pathOfSpec(name) === undefined)(name, () => {
    it("has a sample of every operation in every language", async () => {
      const document = await read(name);
      const operations = Object.values(document["paths"] as object).flatMap((item) =>
        Object.keys(item).filter((key) => /^(get|put|post|delete|patch|head|options)$/.test(key)),
      );
      for (const client of [undefined, { package: "any" }]) {
        const requests = listSamples(document, { ...(client && { client }) });
        expect(requests.filter(({ isFirst }) => isFirst)).toHaveLength(operations.length);
        expect(requests.filter(({ samples }) => samples.length !== 4)).toEqual([]);
      }
    });
  });
