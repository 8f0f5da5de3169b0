import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "./lint-findings.js";

/** The document that has the findings, and the folder that they name files below. */
interface Linted {
  readonly entry: string;
  readonly root: string;
}

/**
 * Findings of built-in rules in the words of whoever edits the YAML, and only the causes: a place that cannot be read
 * makes other rules say things that are no longer true once it is mended.
 */
export function explainFindings(findings: readonly Finding[], linted: Linted): Finding[] {
  return withoutConsequences(findings).map((finding) => ({ ...finding, ...explanation(finding, linted) }));
}

/** Rules that look across files, and see too little while a reference leads nowhere. */
const ACROSS_FILES = new Set(["intuned/no-unreferenced-file", "intuned/union-branches-have-examples"]);
/** Rules that compare values with the `type` of a schema. */
const BY_TYPE = /^(no-invalid-\w+-examples|no-schema-type-mismatch|no-enum-type-mismatch)$/;

function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const shape = findings.filter(({ ruleId }) => ruleId === "struct");
  const unresolved = findings.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  const unread = unresolved.filter(({ message }) => message.startsWith(UNREADABLE)).map(({ file }) => file);
  return findings.filter((finding) => {
    const { ruleId, message } = finding;
    if (ruleId === "struct") return true;
    if (ruleId === "no-unresolved-refs")
      return message.startsWith(UNREADABLE) || !unread.some((file) => message.includes(`"${file}"`));
    if (unresolved.length > 0 && ACROSS_FILES.has(ruleId)) return false;
    if (shape.length > 0 && ruleId === "intuned/no-unreferenced-file") return false;
    // No example could be compared, because the schema itself cannot be read.
    if (shape.length + unresolved.length > 0 && message.startsWith("Example validation errored"))
      return false;
    return !shape.some(
      (cause) => isOfWrongKind(cause) && isBelow(finding, cause.file, placeOf(cause, ruleId)),
    );
  });
}

/** Not of a missing or an unknown key: beside and below those, other findings hold. */
const isOfWrongKind = ({ message }: Finding) => /^Expected type|can be one of/.test(message);

/** What a finding about shape spoils for another rule: its own place, and of a wrong `type` the schema around it. */
function placeOf({ pointer }: Finding, ruleId: string): string {
  return BY_TYPE.test(ruleId) ? pointer.replace(/\/type$/, "") : pointer;
}

function isBelow({ file, pointer }: Finding, otherFile: string, place: string): boolean {
  return file === otherFile && (pointer === place || pointer.startsWith(`${place}/`));
}

const UNREADABLE = "Failed to parse: ";

type Explanation = Partial<Pick<Finding, "message" | "suggestion">>;

function explanation(finding: Finding, linted: Linted): Explanation {
  const { ruleId, message } = finding;
  if (message.startsWith(UNREADABLE) || ruleId === "lint")
    return isAboutYaml(message) ? remedyOfYaml(message) : {};
  if (ruleId === "no-unresolved-refs") return explainReference(finding, linted);
  const empty = ruleId === "struct" ? /^Expected type `(\w+).*but got `null`/.exec(message) : null;
  if (empty === null) return {};
  const key = finding.pointer.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "";
  return {
    message: `${key === "" ? "This file is empty" : `\`${key}\` is empty`}. Expected: a value of the kind ${empty[1]}.`,
    suggestion: `write what belongs there, or take ${key === "" ? "the file and what refers to it" : "the key"} away`,
  };
}

/** The parser ends what it says with the place. */
const isAboutYaml = (message: string) => /\(\d+:\d+\)$/.test(message);

/** What to do about text that is no YAML, by what the parser said. */
function remedyOfYaml(message: string): Explanation {
  if (/\btabs?\b/.test(message)) return { suggestion: "indent with spaces; YAML takes no tabs" };
  if (/indentation/.test(message))
    return { suggestion: "give all keys of one map the same indentation, here or in the lines above" };
  return { suggestion: "mend the YAML here or in the lines above: quotes, brackets, colons, indentation" };
}

function explainReference({ file, message, reference }: Finding, { entry, root }: Linted): Explanation {
  const from = path.join(root, path.dirname(file));
  const missing = /ENOENT.*'(.+)'/.exec(message)?.[1];
  if (missing !== undefined) {
    const nearest = nearestFile(path.join(root, missing), path.dirname(entry));
    const ref = nearest && path.relative(from, nearest).replaceAll(path.sep, "/");
    return {
      message: `There is no file ${missing}.`,
      suggestion: ref === undefined ? "create it, or correct the path" : `did you mean ${ref}?`,
    };
  }
  if (message !== "Can't resolve $ref" || reference === undefined) return {};
  const [target = "", fragment = ""] = reference.split("#");
  const absolute = target === "" ? path.join(root, file) : path.join(from, target);
  const name = path.relative(root, absolute).replaceAll(path.sep, "/");
  if (!existsSync(absolute)) return {};
  if (readFileSync(absolute, "utf8").trim() === "")
    return {
      message: `${name} is empty, so this \`$ref\` stands for nothing.`,
      suggestion: "write its content",
    };
  return {
    message: `There is nothing at #${fragment} in ${name}.`,
    suggestion: "correct the part after the #, or leave it away to mean the whole file",
  };
}

/** The file of the document in `folder` whose path is most like the one that is missing, if any is like it at all. */
function nearestFile(missing: string, folder: string): string | undefined {
  const files = ["paths", "components"]
    .map((name) => path.join(folder, name))
    .filter((name) => existsSync(name))
    .flatMap((name) =>
      readdirSync(name, { recursive: true, encoding: "utf8" }).map((it) => path.join(name, it)),
    )
    .filter((name) => /\.(ya?ml|json)$/.test(name));
  const wanted = path.basename(missing);
  const [best] = files
    .map((name) => ({
      name,
      // A name that is the same in another folder is nearer than any other name.
      distance: distance(path.basename(name).toLowerCase(), wanted.toLowerCase()),
      moved: path.dirname(name) === path.dirname(missing) ? 0 : 1,
    }))
    .sort((a, b) => a.distance - b.distance || a.moved - b.moved);
  return best !== undefined && best.distance <= Math.max(2, wanted.length / 3) ? best.name : undefined;
}

/** How many characters have to be added, removed or replaced to make one text the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (b[j] === char ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
