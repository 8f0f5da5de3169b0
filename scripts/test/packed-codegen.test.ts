import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { repositoryRoot } from "../src/repository.js";

const run = promisify(execFile);
const server = createServer((request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ asked: request.url, key: request.headers["x-library-key"] }));
});
const QUIET = ["--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock"];
let folder: string;

/** An empty project outside the workspace, with the two packages installed from their tarballs. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "intuned-packed-"));
  for (const name of ["document", "codegen", "runtime"]) {
    const cwd = path.join(repositoryRoot, "packages", name);
    await run("npm", ["pack", "--pack-destination", folder], { cwd });
  }
  const tarballs = (await readdir(folder)).filter((it) => it.endsWith(".tgz")).map((it) => `./${it}`);
  await writeFile(path.join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await run("npm", ["install", ...QUIET, ...tarballs], { cwd: folder });
  await once(server.listen(0, "127.0.0.1"), "listening");
}, 180_000);
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

it.each([
  { format: "ESM", type: "module", modules: { module: "NodeNext" } },
  // What an older project has: no resolver that reads `exports`. Node refuses `require` of ES modules here, so that none is left.
  { format: "CommonJS", type: "commonjs", modules: { module: "commonjs", moduleResolution: "node10" } },
])(
  "generates, type-checks with skipLibCheck off and makes a call as $format, from the tarballs alone",
  async ({ type, modules }) => {
    const project = path.join(folder, type);
    await mkdir(project);
    await writeFile(path.join(project, "package.json"), JSON.stringify({ private: true, type }));
    await writeFile(path.join(project, "library.yaml"), LIBRARY);
    const command = ["codegen", "--input", "library.yaml", "--output", "api", "--no-package"];
    const generated = await run("npx", ["--no-install", ...command], { cwd: project });
    expect(generated.stdout).toMatch(/^1 operation, /);

    await writeFile(path.join(project, "program.ts"), PROGRAM);
    const compilerOptions = { ...COMPILER, ...modules };
    await writeFile(
      path.join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions, include: ["program.ts"] }),
    );
    await run("npx", ["--no-install", "tsc"], { cwd: project });

    const { port } = server.address() as AddressInfo;
    const args = ["--no-experimental-require-module", "out/program.js", `http://127.0.0.1:${port}`];
    const { stdout } = await run(process.execPath, args, { cwd: project });
    expect(JSON.parse(stdout)).toEqual({ asked: "/books/a%2Fb?fields=title,isbn", key: "a-key" });
  },
  120_000,
);

it("names the command that installs what validators need, and makes them once it was run", async () => {
  const project = path.join(folder, "check");
  await mkdir(project);
  await writeFile(path.join(project, "library.yaml"), LIBRARY);
  const generate = () =>
    run("npx", ["--no-install", "codegen", "-i", "library.yaml", "-o", "api", "--check"], { cwd: project });
  const refused = await generate().catch((error) => error);
  expect({ code: refused.code, files: await readdir(project) }).toEqual({ code: 1, files: ["library.yaml"] });
  expect(refused.stderr).toMatch(
    /^Validators need \S+, which is not installed\. Run `npm install .*ajv-formats esbuild`/,
  );

  await run("npm", ["install", ...QUIET, "ajv@8", "ajv-formats@3", "esbuild@0.28"], { cwd: folder });
  await generate();
  expect(await readdir(path.join(project, "api/check"))).toEqual(["answer-validators.ts"]);
}, 120_000);

const PROGRAM = `import { type Book, isApiError, LibraryClient } from "./api/index.js";

declare const process: { argv: string[] };
declare const console: { log(value: unknown): void };

async function main(baseUrl: string | undefined): Promise<void> {
  const client = new LibraryClient({ baseUrl, libraryKey: "a-key" });
  const book: Book = await client.books.get("a/b", { query: { fields: ["title", "isbn"] } });
  console.log(JSON.stringify(book));
}
main(process.argv[2]).catch((error) => console.log(isApiError(error)));

// @ts-expect-error a field that the document does not list
export const wrong = (client: LibraryClient) => client.books.get("a", { query: { fields: ["colour"] } });
`;

const COMPILER = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  skipLibCheck: false,
  outDir: "out",
};

const LIBRARY = `
openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
servers: [{ url: https://library.example }]
security: [{ libraryKey: [] }]
paths:
  /books/{isbn}:
    get:
      operationId: bookGet
      tags: [books]
      parameters:
        - { name: isbn, in: path, required: true, schema: { type: string } }
        - name: fields
          in: query
          explode: false
          schema: { type: array, items: { type: string, enum: [title, isbn] } }
      responses:
        "200":
          description: The book.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Book" }
components:
  securitySchemes:
    libraryKey: { type: apiKey, in: header, name: X-Library-Key }
  schemas:
    Book:
      type: object
      required: [asked]
      properties:
        asked: { type: string }
        key: { type: string }
`;
