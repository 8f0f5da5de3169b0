import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkDrift } from "../src/check-drift.js";
import { generate, tellChanges } from "../src/generate.js";
import { type Repository, repositoryRoot } from "../src/repository.js";
import { copyRepository } from "./copy-repository.js";

const run = promisify(execFile);
let repository: Repository;

beforeAll(async () => {
  repository = await copyRepository();
});
afterAll(() => rm(repository.root, { recursive: true }));

it("makes a working method of an operation that was added in YAML alone", async () => {
  const openapi = path.dirname(repository.entry);
  const start = await readFile(path.join(openapi, "paths/web-tasks_start.yaml"), "utf8");
  const errors = start.slice(start.indexOf('    "400":'), start.indexOf("  callbacks:"));
  // Whoever has added these operations to the document still has this test: then it adds others.
  const known = await readFile(path.join(repository.bundleFolder, "openapi.json"), "utf8");
  const again = /webTask(Cancel|List)"|"\/\{workspaceId\}\/web-tasks(\/\{webTaskId\}\/cancel)?":/.test(known)
    ? "again"
    : "";
  const suffix = again === "" ? "" : "Again";
  const operation = (id: string, more: string, response: string) => `
  operationId: ${id}
  tags:
    - webTasks
  summary: Made up by a test
  description: Made up by a test.
${more}  responses:
    "200":
      description: Made up by a test.
${response}${errors}`;
  const json = (schema: string, example: string) =>
    `      content:\n        application/json:\n          schema: ${schema}\n          examples: { made: { value: ${example} } }\n`;
  await writeFile(
    path.join(openapi, "paths/made-up-by-a-test_cancel.yaml"),
    `parameters:\n  - $ref: ../components/parameters/WorkspaceId.yaml\n  - $ref: ../components/parameters/WebTaskId.yaml\npost:${operation(
      `webTaskCancel${suffix}`,
      "",
      json(
        "{ type: object, additionalProperties: true, required: [gone], properties: { gone: { type: boolean, description: Whether the task is gone for good. } } }",
        "{ gone: true }",
      ),
    )}`,
  );
  const query = `  parameters:
    - { name: limit, in: query, description: How many., schema: { type: integer, minimum: 1 } }
    - { name: status, in: query, description: Which., schema: { type: string, enum: [pending, completed] } }
`;
  await writeFile(
    path.join(openapi, "paths/made-up-by-a-test_list.yaml"),
    `parameters:\n  - $ref: ../components/parameters/WorkspaceId.yaml\nget:${operation(
      `webTaskList${suffix}`,
      query,
      json("{ type: array, items: { type: string } }", "[wt_123]"),
    )}`,
  );
  const index = await readFile(repository.entry, "utf8");
  await writeFile(
    repository.entry,
    index.replace(
      "paths:\n",
      `paths:
  /{workspaceId}/web-tasks${again}:
    $ref: paths/made-up-by-a-test_list.yaml
  /{workspaceId}/web-tasks/{webTaskId}/cancel${again}:
    $ref: paths/made-up-by-a-test_cancel.yaml
`,
    ),
  );

  await generate(repository);

  const program = path.join(repository.root, "program.ts");
  await writeFile(
    program,
    `import { IntunedClient } from "./packages/client/src/index.js";
const client = new IntunedClient();
export const gone: boolean = (await client.webTasks.cancel${suffix}("wt_123")).gone;
export const ids: string[] = await client.webTasks.list${suffix}({ query: { limit: 5, status: "pending" } });
// @ts-expect-error a status that the document does not list
client.webTasks.list${suffix}({ query: { status: "lost" } });
// @ts-expect-error the id is needed
client.webTasks.cancel${suffix}();
`,
  );
  await mkdir(path.join(repository.root, "node_modules/@intuned"), { recursive: true });
  const exports = { ".": "./src/index.ts", "./*": "./src/*.ts" };
  for (const name of ["types", "runtime"]) {
    await writeFile(
      path.join(repository.root, `packages/${name}/package.json`),
      JSON.stringify({ name: `@intuned/${name}`, type: "module", exports }),
    );
    await symlink(
      path.join(repository.root, "packages", name),
      path.join(repository.root, "node_modules/@intuned", name),
    );
  }
  await writeFile(
    path.join(repository.root, "tsconfig.json"),
    JSON.stringify({
      extends: path.join(repositoryRoot, "tsconfig.base.json"),
      compilerOptions: { lib: ["ES2023", "DOM", "DOM.Iterable"], declaration: false, declarationMap: false },
      files: ["program.ts"],
    }),
  );
  await writeFile(path.join(repository.root, "package.json"), '{"type":"module"}');
  const tsc = path.join(repositoryRoot, "node_modules/typescript/bin/tsc");
  const compiled = await run(process.execPath, [tsc, "-p", repository.root]).catch((error) => error);
  expect(compiled.stdout).toBe("");
}, 60_000);

it("refuses a generated file that was edited by hand, naming it and the command", async () => {
  await generate(repository);
  await expect(checkDrift(repository)).resolves.toBeUndefined();
  const file = path.join(repository.typesFolder, "schemas.ts");
  await writeFile(file, `${await readFile(file, "utf8")}// by hand\n`);
  await expect(checkDrift(repository)).rejects.toThrow(
    /packages\/types\/src\/generated\/schemas\.ts: differs.*\n.*npm run generate/,
  );
});

it("leaves workflows alone that were written by hand, and makes an edited one again", async () => {
  await generate(repository);
  const folder = repository.workflowsFolder;
  const [own, made, old] = ["own", "waiters", "old"].map((name) => path.join(folder, `${name}.arazzo.yaml`));
  if (own === undefined || made === undefined || old === undefined) throw new Error("three files");
  const text = await readFile(made, "utf8");
  await writeFile(
    own,
    "arazzo: 1.0.1\ninfo: { title: Own, version: 1.0.0 }\nsourceDescriptions:\n" +
      "  - { name: api, type: openapi, url: ../openapi.yaml }\nworkflows:\n  - workflowId: own\n    steps:\n" +
      "      - { stepId: jobs, operationId: $sourceDescriptions.api.getJobs }\n",
  );
  await writeFile(old, text);
  // Without its header, too, it is where a generated file belongs.
  await writeFile(made, text.replace(/^# @generated.*\n/, ""));
  const drift = await checkDrift(repository).catch((error: Error) => error.message);
  expect(drift).toMatch(/openapi\/workflows\/waiters\.arazzo\.yaml: differs/);
  expect(drift).toMatch(/openapi\/workflows\/old\.arazzo\.yaml: stands in a generated folder/);
  expect(drift).not.toContain("own.arazzo.yaml");
  expect(tellChanges(await generate(repository)).lines).toEqual([
    "openapi/workflows/waiters.arazzo.yaml",
    "openapi/workflows/old.arazzo.yaml (removed)",
  ]);
  expect(await readFile(made, "utf8")).toBe(text);
  await rm(own);
}, 60_000);

it("tells how many files changed, and marks what it removed", async () => {
  await generate(repository);
  await writeFile(path.join(repository.clientFolder, "resources/left-over.ts"), "export {};\n");
  expect(tellChanges(await generate(repository))).toEqual({
    summary: "1 file changed",
    lines: ["packages/client/src/generated/resources/left-over.ts (removed)"],
  });
});

it("gives the same bytes a second time, and writes nothing", async () => {
  await generate(repository);
  await expect(generate(repository)).resolves.toMatchObject({ changed: [] });
});

it("refuses a broken edit with file, line and rule, and keeps what was there", async () => {
  await generate(repository);
  const bundle = path.join(repository.bundleFolder, "openapi.json");
  const before = await readFile(bundle, "utf8");
  const file = path.join(path.dirname(repository.entry), "components/schemas/WebTaskStarted.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("type: object", "type: objekt"));
  await expect(generate(repository)).rejects.toThrow(
    /openapi\/components\/schemas\/WebTaskStarted\.yaml:\d+:\d+ {2}\S+/,
  );
  await writeFile(file, text);
  expect(await readFile(bundle, "utf8")).toBe(before);
});
