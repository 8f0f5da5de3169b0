import type { Change } from "@intuned/diff";

const KINDS = [
  { title: "Breaking", isOf: ({ kind }: Change) => kind === "breaking" },
  { title: "May break", isOf: ({ kind }: Change) => kind === "risky" },
  { title: "New and changed", isOf: ({ kind, documentation }: Change) => kind === "safe" && !documentation },
  { title: "Wording", isOf: ({ kind, documentation }: Change) => kind === "safe" && documentation },
];

/** Operations that a change names; of more it says how many. */
const NAMED = 4;

/** Changes of a document as callers care for them, the worst first. (Pointers are for the document's owner.) */
export function changesMarkdown(changes: readonly Change[]): string {
  return KINDS.flatMap(({ title, isOf }) => {
    const list = changes.filter(isOf);
    return list.length === 0 ? [] : [`# ${title}\n\n${list.map(item).join("\n")}\n`];
  }).join("\n");
}

function item({ message, why, operations, direction, documentation }: Change): string {
  const places = operations.slice(0, NAMED).map(code);
  if (operations.length > NAMED) places.push(`${operations.length - NAMED} more`);
  const where = [places.join(", "), direction === "both" ? "" : direction].filter((text) => text !== "");
  const lead = where.length === 0 ? "" : `${where.join(", ")}: `;
  return `- ${lead}${escapeMarkdown(message)}.${documentation ? "" : ` ${escapeMarkdown(why)}`}`.trimEnd();
}

/** https://spec.commonmark.org/0.31.2/#code-spans: one backtick more than the text has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_~[\]<>&]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");
}
