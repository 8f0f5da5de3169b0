import { isObject, type MediaType, type Operation, withValueAt } from "@intuned/document";
import { isFreeText } from "@intuned/document/samples";
import { type CaseContext, SAFE_METHODS } from "./case-context.js";

/** More than one word: what people read. One word may be a name that a server looks up. */
const PROSE = /\S\s+\S/;

/**
 * A valid body in which a text says that a contract run has sent it, so that an owner finds in a list of tasks those that a
 * run has started: the first one that the document leaves free has the task text behind it. In a named example only prose
 * is changed, since a server may know its keys; and whatever is said stays valid. A body without such a text is told by
 * the `User-Agent` alone, and so is each one unless the plan is to be `signed`.
 */
export function signBody(
  context: CaseContext,
  operation: Operation,
  { schema }: MediaType,
  value: unknown,
  isExample: boolean,
): unknown {
  const { generator, problems, taskText, options } = context;
  if (options.signed !== true || SAFE_METHODS.has(operation.method)) return value;
  if (schema === undefined || !isObject(value)) return value;
  if (JSON.stringify(value).includes(JSON.stringify(taskText).slice(1, -1))) return value;
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== "string" || (isExample && !PROSE.test(text))) continue;
    if (!isFreeText(generator.conjunctionAt(schema, [name]))) continue;
    const said = withValueAt(value, [name], () => `${text} (${taskText})`);
    if (problems(schema, said).length === 0) return said;
  }
  return value;
}

/** Texts that JSON carries and code often does not: beyond 16 bits, right to left, combined, a line break, quotes. */
const UNUSUAL: Readonly<Record<string, string>> = {
  "astral, right to left and combining characters": "𝒜😀 שלום مرحبا e\u0301 \u200b",
  "controls and quotes": "line\nbreak\ttab \"quoted\" 'single' \\ </script> %00 {{x}}",
};
const UNKNOWN = "contractTestUnknown";

/** A body with unusual text in its first member that is free, and one with a member that nobody declared. */
export function unusualTexts(
  { generator }: CaseContext,
  root: string,
  minimal: unknown,
): { name: string; value: unknown }[] {
  if (!isObject(minimal)) return [];
  const free = Object.keys(minimal).find(
    (name) => typeof minimal[name] === "string" && isFreeText(generator.conjunctionAt(root, [name])),
  );
  const texts =
    free === undefined
      ? []
      : Object.entries(UNUSUAL).map(([name, text]) => ({
          name,
          value: withValueAt(minimal, [free], () => text),
        }));
  return [...texts, { name: "an undeclared member", value: { ...minimal, [UNKNOWN]: "text" } }];
}
