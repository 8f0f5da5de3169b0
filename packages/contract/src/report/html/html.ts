/** Text that is HTML already. Made by `html` alone. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** A template whose values are escaped, for text and for quoted attributes; lists are joined, `undefined` is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((left, part, index) => `${left}${toMarkup(values[index - 1])}${part}`));
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(toMarkup).join("");
  return escapeText(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Besides markup, control characters: they are no characters of HTML (U+0000 and others end up as errors). */
function escapeText(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (each) => ENTITIES[each] ?? each)
    .replaceAll(/[^\P{Cc}\n\t]|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
