import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, it } from "vitest";
import { formatFindings } from "../../lint/index.js";
import { lintAt, repositoryRoot, withDocument } from "./lint-spec-support.js";

it("has nothing against our own document and its workflows", async () => {
  expect(formatFindings(await lintAt(repositoryRoot))).toBe("0 findings.");
});

it("comes to what the command line comes to", async () => {
  const own = await lintByCommand(path.join(repositoryRoot, "openapi"));
  expect(own).toEqual([]);
  await withDocument("secret-not-write-only", async (root) => {
    const here = (await lintAt(root)).map(({ ruleId, pointer }) => `${ruleId} ${pointer}`);
    expect(here).toEqual(["intuned/secrets-are-write-only /properties/cardToken"]);
    expect(await lintByCommand(path.join(root, "openapi"))).toEqual(here);
  });
}, 60_000);

const CardPayment = "openapi/components/schemas/CardPayment.yaml";

it("tells file, line, rule, expectation, lines and remedy", async () => {
  const text = formatFindings(await withDocument("secret-not-write-only", lintAt));
  expect(text).toContain(`${CardPayment}:11:3  intuned/secrets-are-write-only`);
  expect(text).toContain("Expected: `writeOnly: true`.");
  expect(text).toMatch(/11 \| cardToken:\n.*\^{9}/);
  expect(text).toContain("Remedy: add it here;");
});

it("reads every file anew in each call", async () => {
  await withDocument(undefined, async (root) => {
    const file = path.join(root, "openapi/components/schemas/Left.yaml");
    const rules = async () => (await lintAt(root)).map(({ ruleId }) => ruleId);
    expect(await rules()).toEqual([]);
    await writeFile(file, "type: object\n");
    expect(await rules()).toEqual(["intuned/no-unreferenced-file"]);
    await rm(file);
    expect(await rules()).toEqual([]);
  });
});

it.each([
  {
    given: "a root that is no YAML",
    file: "openapi.yaml",
    text: "openapi: 3.1.0\ninfo: [\n",
    want: ["lint", 3],
  },
  { given: "an empty root", file: "openapi.yaml", text: "", want: ["lint", 1] },
  { given: "a root of another kind", file: "openapi.yaml", text: "- 1\n", want: ["lint", 1] },
  {
    given: "nulls where a built-in rule expects maps",
    file: "openapi.yaml",
    text: "openapi: 3.1.0\ninfo:\npaths:\n  /a:\n    get:\n",
    want: ["struct", 2],
  },
  {
    given: "a component that is no YAML",
    file: "components/schemas/Webhook.yaml",
    text: "type: object\nrequired: [\n  - url\n",
    want: ["no-unresolved-refs", 3],
  },
  {
    given: "a rule in the configuration that does not exist",
    file: "redocly.yaml",
    text: "rules:\n  no-such-rule: error\n",
    want: ["configuration struct", 2],
  },
  { given: "a configuration that is no YAML", file: "redocly.yaml", text: "rules: [\n", want: ["lint", 2] },
  {
    given: "a workflow without its parts",
    file: "workflows/a.arazzo.yaml",
    text: "arazzo: 1.0.1\ninfo:\n  title: A\n",
    want: ["struct", 1],
  },
])("makes a finding, not a stack trace, of $given", async ({ file, text, want: [rule, line] }) => {
  await withDocument(undefined, async (root) => {
    const edited = path.join(root, "openapi", file);
    await mkdir(path.dirname(edited), { recursive: true });
    await writeFile(edited, text);
    const findings = await lintAt(root);
    expect(findings.map((it) => [it.ruleId, it.file, it.line])).toContainEqual([
      rule,
      `openapi/${file}`,
      line,
    ]);
    expect(formatFindings(findings)).not.toContain(root);
  });
});

it.each([
  {
    given: "an indentation that is wrong",
    file: "components/schemas/Webhook.yaml",
    change: (text: string) => text.replace("properties:", "   properties:"),
    told: [
      "components/schemas/Webhook.yaml:6:14",
      "bad indentation",
      "6 |    properties:",
      "same indentation",
    ],
  },
  {
    given: "a tab in the root",
    file: "openapi.yaml",
    change: (text: string) => text.replace("info:\n  ", "info:\n\t"),
    told: ["openapi.yaml:3:1", "tab characters", "3 | \ttitle", "Remedy: indent with spaces"],
  },
  {
    given: "a tab in a file that leads to others",
    file: "paths/orders.yaml",
    change: (text: string) => text.replace("post:\n  ", "post:\n\t"),
    told: ["paths/orders.yaml:4:1", "Remedy: indent with spaces"],
  },
  {
    given: "an empty file",
    file: "paths/orders.yaml",
    change: () => "",
    told: ["openapi.yaml:19:5", "openapi/paths/orders.yaml is empty"],
  },
  {
    given: "a file with nothing but a comment",
    file: "paths/orders.yaml",
    change: () => "# to be written\n",
    told: ["paths/orders.yaml:1:1", "This file is empty"],
  },
  {
    given: "a key without a value",
    file: "paths/orders.yaml",
    change: (text: string) => text.replace(/responses:[\s\S]*/, "responses:\n"),
    told: ["paths/orders.yaml:20:3", "`responses` is empty"],
  },
  {
    given: "a misspelt file name",
    file: "paths/orders.yaml",
    change: (text: string) => text.replace("OrderInput.yaml", "OrderInputs.yaml"),
    told: ["paths/orders.yaml:14:11", "did you mean ../components/schemas/OrderInput.yaml?"],
  },
  {
    given: "a misspelt folder",
    file: "openapi.yaml",
    change: (text: string) => text.replace("paths/orders.yaml", "path/orders.yaml"),
    told: ["openapi.yaml:19:5", "did you mean paths/orders.yaml?"],
  },
  {
    given: "a pointer to nothing",
    file: "paths/orders.yaml",
    change: (text: string) => text.replace("OrderInput.yaml", "OrderInput.yaml#/gone"),
    told: ["paths/orders.yaml:14:11", "nothing at #/gone in openapi/components/schemas/OrderInput.yaml"],
  },
  {
    given: "a misspelt type",
    file: "components/schemas/OrderInput.yaml",
    change: (text: string) => text.replace("type: string", "type: strin"),
    told: ["components/schemas/OrderInput.yaml:9:11", '"string", "number"', "did you mean string?"],
  },
])("tells the cause alone, and what to do, of $given", async ({ file, change, told }) => {
  await withDocument(undefined, async (root) => {
    const edited = path.join(root, "openapi", file);
    const text = await readFile(edited, "utf8");
    await writeFile(edited, change(text));
    const output = formatFindings(await lintAt(root));
    for (const part of told) expect(output).toContain(part);
    expect(output).toMatch(/ \| .*\n[\s\S]*\n {2}Remedy: .+\n\n1 finding\.$/);
  });
});

it("keeps what another rule finds beside a key that is missing or unknown", async () => {
  await withDocument("unknown-keyword", async (root) => {
    const edited = path.join(root, "openapi/components/schemas/Order.yaml");
    await writeFile(edited, (await readFile(edited, "utf8")).replace("additionalProperties: true\n", ""));
    const rules = (await lintAt(root)).map(({ ruleId }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(["struct", "intuned/unknown-fields-follow-direction"]));
  });
});

it("asks for a reference to a file that nothing refers to, before it speaks of deleting it", async () => {
  const [finding] = await withDocument("unreferenced-file", lintAt);
  expect(finding?.suggestion).toMatch(/^refer to it by a `\$ref` from .+, or delete it/);
});

it("makes a finding of a root that is not there", async () => {
  await withDocument(undefined, async (root) => {
    await rm(path.join(root, "openapi/openapi.yaml"));
    expect(await lintAt(root)).toMatchObject([{ ruleId: "lint", file: "openapi/openapi.yaml", line: 1 }]);
  });
});

/** `rule pointer` of each problem that `redocly lint` has with a folder's openapi.yaml. */
async function lintByCommand(folder: string): Promise<string[]> {
  const command = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const output = await new Promise<string>((resolve) => {
    // Findings make it exit with 1, so only what it prints counts.
    execFile(
      process.execPath,
      [command, "lint", "openapi.yaml", "--format=json"],
      { cwd: folder, env },
      (_, stdout) => resolve(stdout),
    );
  });
  const { problems } = JSON.parse(output) as {
    problems: { ruleId: string; location: { pointer: string }[] }[];
  };
  return problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer.replace(/^#/, "")}`);
}
