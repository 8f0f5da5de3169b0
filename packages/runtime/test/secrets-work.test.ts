import { Secrets } from "@intuned/runtime/support";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

function hiding(...texts: string[]): Secrets {
  const secrets = new Secrets();
  for (const text of texts) secrets.add(text);
  return secrets;
}

describe("the work of hiding", () => {
  /** Escapes, beginnings of them, and what both are made of. */
  const hostile = fc
    .array(fc.constantFrom("\\", "\\u0061", "%61", "%25", "%", "&amp;", "+", "a", "b", "c", "ab", "u0061"), {
      maxLength: 60,
    })
    .map((it) => it.join(""));
  const secret = hostile.filter((it) => it.trim().length >= 4);

  /** How often a piece is looked up. */
  function lookUps(run: () => void): number {
    const has = vi.spyOn(Set.prototype, "has");
    try {
      run();
      return has.mock.calls.length;
    } finally {
      has.mockRestore();
    }
  }

  it("is at most so many look-ups for each character, whatever text and secrets are", () => {
    // Seven layers, and pieces of 4 to 20 characters.
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 5 }), hostile, (texts, text) => {
        const secrets = hiding(...texts);
        secrets.hide("");
        expect(lookUps(() => secrets.hide(text))).toBeLessThanOrEqual(7 * 17 * (text.length + 1));
      }),
    );
  });

  it("is one look-up for each character and length of a text without escapes", () => {
    const secrets = hiding("ik_7Qm2xV9rT4bN8wLz", "s3cret");
    const text = "The service is unavailable. Try again later.";
    secrets.hide("");
    expect(lookUps(() => secrets.hide(text))).toBeLessThanOrEqual(2 * text.length);
  });

  it("ends after six layers, however many there are", () => {
    const secrets = hiding("ik_7Qm2xV9rT4bN8wLz");
    const text = `%${"25".repeat(1_000)}`;
    secrets.hide("");
    expect(lookUps(() => secrets.hide(text))).toBeLessThanOrEqual(3 * 7 * text.length);
  });

  it("grows with the text and no more: twice the text is at most twice the look-ups", () => {
    fc.assert(
      fc.property(secret, hostile, (text, part) => {
        const secrets = hiding(text);
        secrets.hide("");
        const of = (times: number) => lookUps(() => secrets.hide(`${part} `.repeat(times)));
        expect(of(8)).toBeLessThanOrEqual(2 * of(4) + 500);
      }),
    );
  });

  it("finds all that a naive search finds in the text once it is decoded, a character at a time", () => {
    fc.assert(
      fc.property(secret, hostile, hostile, (text, before, after) => {
        const key = text.trim();
        for (const escaped of [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key), before]) {
          const whole = `${before} ${escaped} ${after}`;
          const isThere = decodings(whole).some((it) => it.includes(plusAsSpace(key)));
          if (isThere) expect(hiding(key).hide(whole)).toContain("[redacted]");
        }
      }),
    );
  });

  const plusAsSpace = (text: string) => text.replaceAll("+", " ").toLowerCase();

  /** The text, decoded never, once, twice, and so on. */
  function decodings(text: string): string[] {
    const found = [text];
    for (let left = 6; left > 0; left--) found.push(decode(found.at(-1) ?? ""));
    return found.map(plusAsSpace);
  }

  /** One escape after the other, a character at a time. */
  function decode(text: string): string {
    if (text === "") return "";
    for (const [prefix, digits] of [
      ["\\u", 4],
      ["%", 2],
    ] as const) {
      const end = prefix.length + digits;
      const hex = text.slice(prefix.length, end);
      if (text.startsWith(prefix) && hex.length === digits && /^[\da-f]+$/i.test(hex)) {
        return String.fromCharCode(Number.parseInt(hex, 16)) + decode(text.slice(end));
      }
    }
    if (text.startsWith("&amp;")) return `&${decode(text.slice(5))}`;
    // Nobody writes a percent sign so; one that follows a backslash begins an escape of a URL.
    if (/^\\[^%]/.test(text)) {
      const letter = text.charAt(1);
      return (/[bfnrt]/.test(letter) ? JSON.parse(`"\\${letter}"`) : letter) + decode(text.slice(2));
    }
    return text.charAt(0) + decode(text.slice(1));
  }
});
