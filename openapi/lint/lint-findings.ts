/** Something that the lint rules have against the document. */
export interface Finding {
  /** The rule's id, as redocly.yaml spells it; `lint` where no rule could run. */
  readonly ruleId: string;
  /** Warnings count as errors: a finding of either kind refuses the document. */
  readonly severity: "error" | "warn";
  /** What is wrong and what was expected. */
  readonly message: string;
  /** Path below the repository's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** JSON Pointer inside the file; empty for the file as a whole. */
  readonly pointer: string;
  /** What to do about it, where the rule says so. */
  readonly suggestion?: string;
  /** What stands there as `$ref`, where the finding is about one. */
  readonly reference?: string;
  /** The lines around it, the place underlined. */
  readonly frame?: string;
}

/** One paragraph a finding: `file:line:column` to click on, the rule, what is wrong, the lines, the remedy. */
export function formatFindings(findings: readonly Finding[]): string {
  const paragraphs = findings.map(({ file, line, column, ruleId, severity, message, suggestion, frame }) =>
    [
      `${file}:${line}:${column}  ${ruleId}${severity === "warn" ? " (warning, counts as an error)" : ""}`,
      indent(message),
      ...(frame === undefined ? [] : ["", indent(frame)]),
      ...(suggestion === undefined ? [] : ["", indent(`Remedy: ${suggestion}`)]),
    ].join("\n"),
  );
  return [...paragraphs, `${findings.length} ${findings.length === 1 ? "finding" : "findings"}.`].join(
    "\n\n",
  );
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
