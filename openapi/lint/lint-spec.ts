import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  BaseResolver,
  type Config,
  getCodeframe,
  getLineColLocation,
  type LineColLocationObject,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { explainFindings } from "./explain-findings.js";
import type { Finding } from "./lint-findings.js";

/** What is linted, and how its files are named. */
export interface LintOptions {
  /** The document that the others are referred to from. */
  readonly entry: string;
  /** Findings name files below it. */
  readonly root: string;
  /** Workflows whose text it is true of are left out; none unless given. */
  readonly leaveOut?: (text: string) => boolean;
}

/**
 * Lints a document and the workflows in `workflows/` beside it by the `redocly.yaml` beside it, in this process; nothing is
 * sent anywhere. Each call reads every file anew and keeps nothing, except that Node keeps the rule plugin's code: an edited
 * rule counts from the next process on. A document that cannot be read, parsed or resolved, and a configuration that does not
 * hold, are findings too.
 */
export async function lintSpec({ entry, root, leaveOut }: LintOptions): Promise<Finding[]> {
  const folder = path.dirname(entry);
  const configPath = path.join(folder, "redocly.yaml");
  try {
    const config = await loadConfig({ configPath });
    const wrong = await lintConfig({ config, severity: "error" });
    if (wrong.length > 0) return toFindings(wrong, root, configPath);
    // A resolver holds the files that it has read, so each lint has its own.
    const findings = await lintFile(entry, config, root, new BaseResolver(config.resolve));
    for (const file of workflowsIn(folder, leaveOut))
      findings.push(...(await lintFile(file, config, root, new BaseResolver(config.resolve))));
    return explainFindings(withoutRepeats(findings), { entry, root });
  } catch (error) {
    return explainFindings([failure(error, root, configPath)], { entry, root });
  }
}

/** A built-in rule tells of a shared example once for each body that uses it. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const keyOf = (it: Finding) => JSON.stringify([it.ruleId, it.file, it.line, it.column, it.message]);
  return [...new Map(findings.map((it) => [keyOf(it), it])).values()];
}

async function lintFile(
  file: string,
  config: Config,
  root: string,
  externalRefResolver: BaseResolver,
): Promise<Finding[]> {
  try {
    const problems = await lint({ ref: file, config, externalRefResolver });
    return toFindings(problems, root, file);
  } catch (error) {
    // Built-in rules assume a shape that a broken document need not have: what `struct` alone says is the cause.
    const shape = await lintShape(file, config, root).catch(() => []);
    return shape.length > 0 ? shape : [failure(error, root, file)];
  }
}

/** Lints by the two rules that look at shape and references only, and survive any document. */
async function lintShape(file: string, config: Config, root: string): Promise<Finding[]> {
  const shape = await loadConfig({ customExtends: ["minimal"] });
  const kept = new Set(["struct", "no-unresolved-refs"]);
  const problems = await lint({
    ref: file,
    config: shape,
    externalRefResolver: new BaseResolver(config.resolve),
  });
  return toFindings(
    problems.filter(({ ruleId }) => kept.has(ruleId)),
    root,
    file,
  );
}

function workflowsIn(folder: string, leaveOut: LintOptions["leaveOut"]): string[] {
  const workflows = path.join(folder, "workflows");
  if (!existsSync(workflows)) return [];
  return readdirSync(workflows)
    .filter((name) => /\.arazzo\.ya?ml$/.test(name))
    .sort()
    .map((name) => path.join(workflows, name))
    .filter((file) => leaveOut?.(readFileSync(file, "utf8")) !== true);
}

function toFindings(problems: readonly NormalizedProblem[], root: string, file: string): Finding[] {
  return problems
    .filter(({ ignored }) => ignored !== true)
    .map((problem) => {
      const [first] = problem.location;
      const at = first === undefined ? undefined : getLineColLocation(first);
      const { message, suggestion } = splitRemedy(problem);
      return {
        ruleId: problem.ruleId,
        severity: problem.severity,
        message: withoutFolder(message, root),
        ...position(at, root, file),
        pointer: first?.pointer?.replace(/^#\/?/, "/").replace(/^\/$/, "") ?? "",
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(at === undefined ? {} : referenceAt(at)),
        ...(at === undefined ? {} : { frame: getCodeframe(at, false) }),
      };
    });
}

/** The `$ref` that a problem's place begins with. */
function referenceAt({ source, start }: LineColLocationObject): { reference?: string } {
  const line = (source.body.split("\n")[start.line - 1] ?? "").slice(start.col - 1);
  const reference = /^["']?\$ref["']?:\s*["']?([^"'\s,}]+)/.exec(line)?.[1];
  return reference === undefined ? {} : { reference };
}

/** Own rules put their remedy on the message's last line; built-in ones propose values, or have a page. */
function splitRemedy(problem: NormalizedProblem): { message: string; suggestion: string | undefined } {
  const [message = "", remedy] = problem.message.split("\nRemedy: ");
  const proposed = problem.suggest.length > 0 ? `did you mean ${problem.suggest.join(" or ")}?` : undefined;
  const page = problem.reference === undefined ? undefined : `see ${problem.reference}`;
  return { message, suggestion: remedy ?? proposed ?? page };
}

/** What threw instead of being reported. */
function failure(error: unknown, root: string, file: string): Finding {
  const yaml = error instanceof YamlParseError ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return {
    ruleId: "lint",
    severity: "error",
    message: withoutFolder(`Cannot be linted: ${message.split("\n")[0] ?? ""}`, root),
    file: below(root, yaml?.source.absoluteRef ?? file),
    line: yaml?.line ?? 1,
    column: yaml?.col ?? 1,
    pointer: "",
    suggestion: "make it a readable YAML file of the kind that its first key says",
    ...(yaml === undefined ? {} : { frame: frameOf(yaml) }),
  };
}

function frameOf({ source, line, col }: YamlParseError): string {
  const start = { line, col };
  return getCodeframe({ source, pointer: undefined, start, end: { line, col: col + 1 } }, false);
}

function position(at: LineColLocationObject | undefined, root: string, file: string) {
  return {
    file: below(root, at?.source.absoluteRef ?? file),
    line: at?.start.line ?? 1,
    column: at?.start.col ?? 1,
  };
}

function below(root: string, file: string): string {
  return path.relative(root, file).replaceAll(path.sep, "/");
}

/** Messages of the parser name files in full; a finding is the same in every checkout. */
function withoutFolder(message: string, root: string): string {
  return message.replaceAll(`${path.resolve(root)}${path.sep}`, "");
}
