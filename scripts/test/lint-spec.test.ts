import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lintSpec } from "../src/lint-spec.js";
import { repositoryRoot } from "../src/repository.js";

let root: string;

/** Inside the checkout, so that the lint rules find the installed packages. */
beforeAll(async () => {
  root = await mkdtemp(path.join(repositoryRoot, "node_modules/.cache-lint-"));
  for (const part of ["openapi.yaml", "redocly.yaml", "package.json", "paths", "components", "rules"]) {
    await cp(path.join(repositoryRoot, "openapi", part), path.join(root, "openapi", part), {
      recursive: true,
    });
  }
});
afterAll(() => rm(root, { recursive: true }));

it("accepts the document as it is", async () => {
  expect(await lintSpec({ root })).toEqual([]);
});

/** One edit of the document each: the text `from` becomes `to`. */
it.each([
  { file: "components/schemas/WebTaskInput.yaml", from: "type: object", to: "type: objekt", rule: "struct" },
  {
    file: "components/schemas/WebTaskInput.yaml",
    from: "  - task",
    to: "  - tusk",
    rule: "no-required-schema-properties-undefined",
  },
  {
    file: "components/schemas/WebTaskInput.yaml",
    from: "default: haiku",
    to: "default: gpt",
    rule: "intuned/default-in-enum",
  },
  {
    file: "components/examples/WebTaskInputMinimal.yaml",
    from: "task:",
    to: "tusk:",
    rule: "no-invalid-media-type-examples",
  },
  {
    file: "components/schemas/Sink.yaml",
    from: "webhook: ",
    to: "hook: ",
    rule: "intuned/discriminator-mapping-matches-const",
  },
  {
    file: "paths/web-tasks_start.yaml",
    from: "operationId: webTaskStart",
    to: "operationId: begin",
    rule: "intuned/operation-id-follows-tag",
  },
  {
    file: "paths/web-tasks_start.yaml",
    from: "operationId: webTaskStart",
    to: "operationId: webTaskResult",
    rule: "operation-operationId-unique",
  },
  {
    file: "paths/web-tasks_start.yaml",
    from: "- webTasks",
    to: "- unknownTag",
    rule: "operation-tag-defined",
  },
  {
    file: "paths/web-tasks_start.yaml",
    from: "parameters/WorkspaceId.yaml",
    to: "parameters/Nowhere.yaml",
    rule: "no-unresolved-refs",
  },
  {
    file: "components/parameters/WorkspaceId.yaml",
    from: "name: workspaceId",
    to: "name: spaceId",
    rule: "path-parameters-defined",
  },
  { file: "openapi.yaml", from: "openapi: 3.1.0", to: "openapi: [", rule: "lint" },
])("refuses $file with $to instead of $from: $rule", async ({ file, from, to, rule }) => {
  const target = path.join(root, "openapi", file);
  const text = await readFile(target, "utf8");
  expect(text).toContain(from);
  await writeFile(target, text.replace(from, to));
  try {
    const findings = await lintSpec({ root });
    expect(findings.map((it) => it.ruleId)).toContain(rule);
    for (const finding of findings)
      expect(finding).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
  } finally {
    await writeFile(target, text);
  }
});
