import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generatePackage, loadDocument, type OpenApiDocument } from "@intuned/codegen";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type SampleFile, sampleFiles } from "../../src/samples/index.js";
import { allKinds } from "./support/all-kinds.js";
import { go, languages, run, temporaryFolder } from "./support/languages.js";

/** Documents of others stand beside the checkout, where there are any. */
const specs = fileURLToPath(new URL("../../../../../shared/specs/", import.meta.url));
const missing = existsSync(specs) ? "" : ": not run, there is no ../shared/specs";
const read = async (name: string): Promise<OpenApiDocument> =>
  (await loadDocument(path.join(specs, name))).document;
const NAMES = ["museum.yaml", "train-travel.yaml", "cafe/openapi.yaml"];
const obstacleOf = (lang: string) => languages.find((each) => each.lang === lang)?.obstacle;
const command = "a test";

const withEnding = (files: readonly SampleFile[], ending: string): SampleFile[] =>
  files.filter((file) => file.path.endsWith(`.${ending}`));

describe.skipIf(missing).each(NAMES)(`%s${missing}`, (name) => {
  it("has samples that each language can parse", async () => {
    const files = sampleFiles(await read(name), { command });
    await using folder = await temporaryFolder();
    const written = await Promise.all(
      files.map(async (file, index) => {
        const at = path.join(folder.path, `${index}${path.extname(file.path)}`);
        await writeFile(at, file.text);
        return at;
      }),
    );
    const all = (ending: string): string[] => written.filter((file) => file.endsWith(ending));
    for (const { text } of withEnding(files, "ts")) {
      const options = { reportDiagnostics: true, compilerOptions: { module: ts.ModuleKind.ESNext } };
      expect(ts.transpileModule(text, options).diagnostics, text).toEqual([]);
    }
    const parse = "import ast, sys\nfor name in sys.argv[1:]: ast.parse(open(name).read(), name)";
    const fine = { code: 0, stdout: "", stderr: "" };
    if (!obstacleOf("python")) expect(await run(["python3", "-c", parse, ...all(".py")])).toEqual(fine);
    if (go) expect(await run([go.replace(/go$/, "gofmt"), "-l", "-e", ...all(".go")])).toEqual(fine);
    const check = 'for file do sh -n "$file" || exit; done';
    expect(await run(["sh", "-c", check, "sh", ...all(".sh")])).toEqual(fine);
    expect(new Set(["ts", "py", "go", "sh"].map((ending) => withEnding(files, ending).length)).size).toBe(1);
  });
});

it(`has samples of the types that generated clients want${missing}`, async () => {
  const documents = [
    allKinds as unknown as OpenApiDocument,
    ...(await Promise.all(missing ? [] : NAMES.map(read))),
  ];
  const texts = documents.flatMap((document, index) => {
    const { files } = generatePackage(document, { command, package: false });
    const samples = withEnding(
      sampleFiles(document, { command, client: { package: "./api/index.js" } }),
      "ts",
    );
    expect(samples.filter(({ text }) => text.includes("./api/index.js"))).toHaveLength(samples.length);
    return [
      ...files.map((file): [string, string] => [`${index}/api/${file.path}`, file.text]),
      ...samples.map((file, at): [string, string] => [`${index}/sample${at}.ts`, file.text]),
    ];
  });
  expect(compile(new Map(texts))).toEqual([]);
});

/** Compiles these texts as modules of this package; gives what is wrong as `file: message`. */
function compile(texts: ReadonlyMap<string, string>): string[] {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = new Map([...texts].map(([name, text]) => [`${root}test/none/${name}`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.directoryExists = (folder) =>
    folder.startsWith(`${root}test/none`) || (directoryExists?.(folder) ?? false);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}\n${file?.text.slice(0, 2000)}`,
    );
}

describe.skipIf(missing).each(["github.json", "digitalocean.json"])(`%s${missing}`, (name) => {
  it("has a sample of every operation in every language", async () => {
    const document = await read(name);
    const operations = Object.values(document["paths"] as object).flatMap((item) =>
      Object.keys(item).filter((key) => /^(get|put|post|delete|patch|head|options)$/.test(key)),
    );
    for (const client of [undefined, { package: "any" }]) {
      const folders = new Map<string, Set<string>>();
      for (const { path: file } of sampleFiles(document, { command, ...(client && { client }) })) {
        const endings = folders.get(path.dirname(file)) ?? new Set();
        folders.set(path.dirname(file), endings.add(path.extname(file)));
      }
      expect(folders.size).toBe(operations.length);
      expect([...folders.values()].every(({ size }) => size === 4)).toBe(true);
    }
  });
});
