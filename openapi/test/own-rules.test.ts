import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createConfig, getLineColLocation, lint } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import plugin from "../rules/plugin.js";

const fixtures = path.join(import.meta.dirname, "../rules/fixtures");
const { oas3 = {}, arazzo1 = {} } = plugin().rules ?? {};
const rules = Object.keys({ ...oas3, ...arazzo1 });

it("has a passing and a failing fixture for every rule, and no fixture without a rule", () => {
  expect(readdirSync(fixtures).sort()).toEqual([...rules].sort());
});

describe.each(rules)("%s", (rule) => {
  it("takes the passing fixture", async () => {
    expect(await problemsOf(rule, "pass")).toEqual([]);
  });

  it("refuses the failing fixture at each marked position, and nowhere else", async () => {
    const expected = expectedIn(rule);
    expect(expected).not.toEqual([]);
    expect(await problemsOf(rule, "fail")).toEqual(expected);
  });
});

/** `file:line:column` of each problem that this rule alone has with a fixture. */
async function problemsOf(rule: string, kind: "pass" | "fail"): Promise<string[]> {
  const root = rootOf(rule, kind);
  const options = parse(readFileSync(root, "utf8"))["x-lint-options"] ?? {};
  const config = await createConfig(
    { rules: { [`intuned/${rule}`]: { severity: "error", ...options } } },
    {
      plugins: [
        { id: "intuned", rules: { oas3: prefixed(oas3, rule), arazzo1: prefixed(arazzo1, rule) } },
      ] as never,
    },
  );
  const problems = await lint({ ref: root, config });
  return problems
    .map(({ ruleId, message, location: [location] }) => {
      expect(ruleId).toBe(`intuned/${rule}`);
      expect(message).toMatch(/Expected: .+\.\nRemedy: .+\.$/s);
      if (location === undefined) throw new Error("a problem without a position");
      const { source, start } = getLineColLocation(location);
      return `${path.relative(path.dirname(root), source.absoluteRef)}:${start.line}:${start.col}`;
    })
    .sort();
}

/** One rule by the name that configurations have for it, if it is among these. */
function prefixed(all: object, rule: string): object {
  return rule in all ? { [`intuned/${rule}`]: all[rule as keyof typeof all] } : {};
}

/** The positions that comments mark: `# expect: 11, 20` wants a problem at each of these columns of its line. */
function expectedIn(rule: string): string[] {
  const root = rootOf(rule, "fail");
  const folder = path.dirname(root);
  const files = existsSync(path.join(folder, "paths"))
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
    : [path.basename(root)];
  return files
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) =>
      readFileSync(path.join(folder, file), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          (line.match(/# expect: ([\d, ]+)/)?.[1] ?? "")
            .split(",")
            .filter((column) => column.trim() !== "")
            .map((column) => `${file}:${index + 1}:${column.trim()}`),
        ),
    )
    .sort();
}

function rootOf(rule: string, kind: "pass" | "fail"): string {
  const file = path.join(fixtures, rule, `${kind}.yaml`);
  return existsSync(file) ? file : path.join(fixtures, rule, kind, "openapi.yaml");
}
