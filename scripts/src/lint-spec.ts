import path from "node:path";
import { getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";

/** Something that the lint rules have against the document. Warnings count as errors. */
export interface Finding {
  readonly ruleId: string;
  readonly message: string;
  /** Path below the repository's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** JSON Pointer inside the file. */
  readonly pointer: string;
  /** What the rule proposes, where it does. */
  readonly suggestions: readonly string[];
}

/** Lints `openapi/openapi.yaml` below the root by `openapi/redocly.yaml`, in this process; nothing is sent anywhere. */
export async function lintSpec({ root }: { root: string }): Promise<Finding[]> {
  const { entry } = repositoryAt(root);
  const config = await loadConfig({ configPath: path.join(path.dirname(entry), "redocly.yaml") });
  try {
    const problems = await lint({ ref: entry, config });
    return problems.filter((problem) => !problem.ignored).map((problem) => toFinding(problem, root, entry));
  } catch (error) {
    // Redocly throws where the root document itself cannot be read or parsed; the position ends its message: `(17:1)`.
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = message.match(/\((\d+):(\d+)\)/) ?? [];
    return [
      {
        ruleId: "parse",
        message,
        file: path.relative(root, entry),
        line: Number(line ?? 1),
        column: Number(column ?? 1),
        pointer: "",
        suggestions: [],
      },
    ];
  }
}

type Problem = Awaited<ReturnType<typeof lint>>[number];

function toFinding(problem: Problem, root: string, entry: string): Finding {
  const location = problem.location[0];
  const at = location === undefined ? undefined : getLineColLocation(location);
  return {
    ruleId: problem.ruleId,
    message: problem.message,
    file: path.relative(root, at?.source.absoluteRef ?? entry).replaceAll(path.sep, "/"),
    line: at?.start.line ?? 1,
    column: at?.start.col ?? 1,
    pointer: location?.pointer ?? "",
    suggestions: problem.suggest ?? [],
  };
}

/** One paragraph a finding: `file:line:column`, the rule, what is wrong, what would be right. */
export function formatFindings(findings: readonly Finding[]): string {
  const paragraphs = findings.map(({ file, line, column, ruleId, message, pointer, suggestions }) =>
    [
      `${file}:${line}:${column}  ${ruleId}`,
      `  ${message}`,
      ...(pointer === "" ? [] : [`  at ${pointer}`]),
      ...(suggestions.length === 0 ? [] : [`  did you mean: ${suggestions.join(", ")}`]),
    ].join("\n"),
  );
  return [...paragraphs, `${findings.length} findings: nothing was written.`].join("\n\n");
}

await runStep(import.meta, async () => {
  const findings = await lintSpec({ root: repositoryRoot });
  if (findings.length > 0) throw new SpecError(formatFindings(findings));
  console.log("The document has no findings.");
});
