import { bumpOwedBelow1 } from "./bump-owed.js";
import type { Change, ChangeKind } from "./change.js";
import type { Difference } from "./difference.js";

const TITLES: Record<ChangeKind, string> = { breaking: "Breaking", risky: "Risky", safe: "Safe" };

/** The difference as a changelog. */
export function toMarkdown({ changes, bump }: Difference): string {
  if (changes.length === 0) return "No change.\n";
  const sections = (["breaking", "risky", "safe"] as const).flatMap((kind) => {
    const list = changes.filter((change) => change.kind === kind);
    return list.length === 0 ? [] : [`## ${TITLES[kind]} (${list.length})\n\n${list.map(item).join("\n")}\n`];
  });
  return `${sections.join("\n")}\nOwed: **${bump}** (below 1.0.0 at least ${bumpOwedBelow1(bump)}).\n`;
}

function item({
  rule,
  message,
  why,
  operations,
  direction,
  oldPointer,
  newPointer,
  ...change
}: Change): string {
  const where = [
    ...(newPointer === undefined ? [] : [`new ${code(newPointer)}`]),
    ...(oldPointer === undefined || oldPointer === newPointer ? [] : [`old ${code(oldPointer)}`]),
  ];
  const reached = operations.length === 0 ? "" : ` – ${operations.map(code).join(", ")}`;
  const lead = direction === "both" ? "" : `${direction}: `;
  const owners =
    change.for === "nobody" ? "" : ` For ${change.for === "both" ? "callers and servers" : change.for}.`;
  return `- **${rule}**: ${lead}${escapeMarkdown(message)}${reached}. ${why}${owners} (${where.join(", ") || "the document"})`;
}

/** https://spec.commonmark.org/0.31.2/#code-spans: one backtick more than the text has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, "\\$&");
}
