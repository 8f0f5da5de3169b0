import type { InlineCode, PhrasingContent } from "mdast";
import { inlineCode } from "../../page/blocks.js";

/**
 * A value in one line, as callers would write it: a string bare, unless it could be taken for something else or has
 * spaces at its ends.
 */
export function valueText(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value) ?? "undefined";
  return value === "" || value !== value.trim() || /^(true|false|null|-?\d[\d.eE+-]*)$/.test(value)
    ? JSON.stringify(value)
    : value;
}

export const valueCode = (value: unknown): InlineCode => inlineCode(valueText(value));

/** `a`, `b` and `c`, each made by `show`. */
export function listed<T>(
  values: readonly T[],
  show: (value: T) => PhrasingContent[],
  last = " and ",
): PhrasingContent[] {
  return values.flatMap((value, index) => {
    const before = index === 0 ? "" : index === values.length - 1 ? last : ", ";
    return [...(before === "" ? [] : [{ type: "text" as const, value: before }]), ...show(value)];
  });
}
