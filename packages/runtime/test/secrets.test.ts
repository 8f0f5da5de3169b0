import { runInNewContext } from "node:vm";
import { Secrets } from "@intuned/runtime/support";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

function hiding(...texts: string[]): Secrets {
  const secrets = new Secrets();
  for (const text of texts) secrets.add(text);
  return secrets;
}

describe("a secret", () => {
  const secret = 'a/b"c&d<e>\\f g+h\u00e9\u516c\u{1f600}i\nj\r\nk\tl';
  const html = secret.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`);
  it.each([
    ["as it is", secret],
    ["in JSON", JSON.stringify(secret)],
    ["in JSON in JSON", JSON.stringify(JSON.stringify(secret))],
    ["in JSON with slashes escaped", JSON.stringify(secret).replaceAll("/", "\\/")],
    ["in a URL", encodeURIComponent(secret)],
    ["in a form", new URLSearchParams({ secret }).toString()],
    ["in HTML", html],
    ["in upper case", secret.toUpperCase()],
    [
      "in ASCII JSON in JSON",
      JSON.stringify(
        JSON.stringify(secret).replace(
          /[^ -~]/g,
          (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
        ),
      ),
    ],
  ])("is hidden %s", (_, text) => {
    expect(hiding(secret).hide(text).replace("secret=", "")).toMatch(/^\W*\[redacted\]\W*$/);
  });

  it("is hidden whole where it holds another, whatever its characters", () => {
    expect(hiding("abcd", "abcdef").hide("abcdef")).toBe("[redacted]");
    for (const odd of ["!!!???###$$$", "\u00e4\u00f6\u00fc\u00df", "a-b-c", "\\\\\\\\\\\\\\\\"]) {
      expect(hiding(odd).hide(`key ${odd}!`)).not.toContain(odd);
    }
  });

  it("takes no time that grows beyond its text: what looks like it, over and over, ends", () => {
    const texts = [
      "name \u516c\u516c\u516c\u516c\u516c\u516c\u516c\u516c city",
      '{"a":{"b":[{"c":"d"}]}}',
      "\\".repeat(30),
      "%%%%%%%%%%%%",
      "\u516c".repeat(60),
      "\n".repeat(60),
    ];
    const escaped = ["\\ud83d\\ude00", "%e5%85%ac", "%5c", "&#9;", "\\u516c", "\\n"].map((it) =>
      it.repeat(2_000),
    );
    for (const text of texts) {
      for (const it of escaped) hiding(`${text}x`).hide(it);
      hiding(text).hide(text.slice(0, -1).repeat(2_000));
      hiding(text).hide("name must ".repeat(200) + "%e5%85%ac".repeat(2_000) + "\\".repeat(20_000));
    }
  });

  it("is hidden in any text that holds it, and leaves the rest", () => {
    const word = fc.string({ unit: "grapheme", minLength: 4 });
    const secret = word.filter((it) => it.trim().length >= 4);
    fc.assert(
      fc.property(secret, word, (text, around) => {
        expect(hiding(text).hide(JSON.stringify({ [around]: `${around}${text}` }))).toContain("[redacted]");
        const [left] = hiding(text).parse(JSON.stringify([text])) as [string];
        expect(left).toContain("[redacted]");
        // What of it stands in a word of its own.
        expect(left.replace("[redacted]", "").length).toBeLessThanOrEqual(text.length / 2);
      }),
    );
  });

  it("leaves no piece of eight characters behind, wherever the text is cut", () => {
    const key = "ik_7Qm2xV9rT4bN8wLz+/q";
    const pieces = Array.from({ length: key.length - 7 }, (_, at) => key.slice(at, at + 8));
    for (let cut = 1; cut < key.length; cut++) {
      for (const text of [`x ${key.slice(0, cut)}`, `${key.slice(cut)} x`, `x ${key.slice(0, cut)}… (cut)`]) {
        const hidden = hiding(key).hide(text);
        expect(pieces.filter((it) => hidden.includes(it))).toEqual([]);
      }
    }
  });

  it.each([
    ["every character in JSON", (it: string) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`],
    ["every character in a URL", (it: string) => `%${it.charCodeAt(0).toString(16)}`],
    ["in a URL in a URL, in upper case", (it: string) => `%25${it.charCodeAt(0).toString(16).toUpperCase()}`],
    ["quoted in a header", (it: string) => (/\W/.test(it) ? `\\${it}` : it)],
  ])("is hidden with escapes: %s", (_, escaped) => {
    const key = 'ik_7Qm2/xV"9rT4:bN8wLz';
    expect(hiding(key).hide(key.replace(/[\s\S]/g, escaped))).toBe("[redacted]");
  });

  it("is hidden in a header's Latin-1, and in JSON four times over", () => {
    const key = 'pässwörd"\\公1234';
    const bytes = Buffer.from(key).toString("latin1");
    const nested = [1, 2, 3, 4].reduce((it) => JSON.stringify(it), key);
    expect(hiding(key).hide(bytes)).toBe("[redacted]");
    expect(hiding(key).hide(nested)).toMatch(/^[\\"]*\[redacted\][\\"]*$/);
  });
});

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

  it("finds all that a naive search finds: any part of the text that is the secret once it is decoded", () => {
    fc.assert(
      fc.property(secret, hostile, hostile, (text, before, after) => {
        const key = text.trim();
        for (const escaped of [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key), before]) {
          const whole = `${before} ${escaped} ${after}`;
          const isThere = partsOf(whole).some((part) => decodings(part).includes(plusAsSpace(key)));
          if (isThere) expect(hiding(key).hide(whole)).toContain("[redacted]");
        }
      }),
    );
  });

  const plusAsSpace = (text: string) => text.replaceAll("+", " ").toLowerCase();

  function partsOf(text: string): string[] {
    return Array.from(text, (_, from) =>
      Array.from({ length: Math.min(40, text.length - from) }, (_, more) =>
        text.slice(from, from + more + 1),
      ),
    ).flat();
  }

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
    if (text.startsWith("\\") && text.length > 1) {
      const letter = text.charAt(1);
      return (/[bfnrt]/.test(letter) ? JSON.parse(`"\\${letter}"`) : letter) + decode(text.slice(2));
    }
    return text.charAt(0) + decode(text.slice(1));
  }
});

describe("secrets of a body", () => {
  it("are all text under a name, and users and passwords of URLs, decoded too; words are none", () => {
    const secrets = new Secrets();
    secrets.addNamed(
      {
        proxy: "http://tok_live_12345:p%40ssw0rd1@127.0.0.1:9",
        sink: { headers: { a: "secret-1", b: "true" } },
      },
      ["proxy", "headers"],
    );
    expect(secrets.hide("tok_live_12345 p@ssw0rd1 p%40ssw0rd1 secret-1 true")).toBe(
      "[redacted] [redacted] [redacted] [redacted] true",
    );
  });

  it("are not shown as a code, as a property's name or as a number", () => {
    const secrets = hiding("correct-horse-battery-staple", "swordfish", "1234567890");
    const json = JSON.stringify({
      code: "correct-horse-battery-staple",
      category: "swordfish",
      details: { "correct-horse-battery-staple": 1_234_567_890, swordfish: 1 },
    });
    expect(secrets.parse(json)).toEqual({
      code: "[redacted]",
      category: "[redacted]",
      details: { "[redacted]": 1 },
    });
    expect([...secrets.hideIn(new Headers({ "x-swordfish": "1234567890" }))]).toEqual([
      ["redacted", "[redacted]"],
    ]);
  });

  it("leave an error object what programs read in it", () => {
    const secrets = new Secrets();
    secrets.addNamed({ headers: ["overloaded", "category", "message"] }, ["headers"]);
    const body = { code: "overloaded", category: "message", message: "overloaded", retriable: true };
    expect(secrets.parse(JSON.stringify(body))).toEqual({ ...body, message: "[redacted]" });
  });
});

describe("the cause that a caller sees", () => {
  // Jest runs tests in a realm of their own: what `fetch` throws there is no instance of the test's `Error`.
  const thrown = (message: string) =>
    runInNewContext(
      `new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code: "E" }) })`,
      {
        message,
      },
    );

  it("is the error of another realm itself", () => {
    const error = thrown("connect ECONNREFUSED 127.0.0.1:4010");
    expect(error instanceof Error).toBe(false);
    expect(hiding("s3cret").safeCause(error)).toBe(error);
  });

  it("is a copy without the secret that the error of another realm has in its own cause", () => {
    const safe = hiding("s3cret").safeCause(thrown("no s3cret"));
    expect(safe).toMatchObject({ message: "fetch failed" });
    expect((safe as Error).cause).toMatchObject({ message: "no [redacted]", code: "E" });
  });

  const unreadable: Readonly<Record<string, () => object>> = {
    "a request": () => ({ request: new Request("http://127.0.0.1:9/?key=s3cret") }),
    "a map": () => ({ sent: new Map([["key", "s3cret"]]) }),
    "a class of its own": () => ({ config: new (class Config {})() }),
    "a certificate that holds itself": () => {
      const certificate: Record<string, unknown> = { raw: Buffer.from("DER") };
      certificate["issuerCertificate"] = certificate;
      return { cert: certificate };
    },
    "a getter that throws": () =>
      Object.defineProperty({}, "response", {
        enumerable: true,
        get: () => {
          throw new Error("gone");
        },
      }),
  };

  it.each(Object.entries(unreadable))(
    "keeps message and code of an error with %s, on each level",
    (_, more) => {
      const withMore = (message: string, code: string, cause?: Error) =>
        Object.defineProperties(
          Object.assign(new Error(message, { cause }), { code }),
          Object.getOwnPropertyDescriptors(more()),
        );
      const secrets = hiding("s3cret");
      const safe = secrets.safeCause(
        withMore("outer s3cret", "EOUT", withMore("inner s3cret", "EIN")),
      ) as Error;
      expect(safe).toMatchObject({ message: "outer [redacted]", code: "EOUT" });
      expect(safe.cause).toMatchObject({ message: "inner [redacted]", code: "EIN" });
      const plain = secrets.safeCause(
        new TypeError("fetch failed", { cause: withMore("inner", "EIN") }),
      ) as Error;
      expect(plain).toMatchObject({ message: "fetch failed" });
      expect(plain.cause).toMatchObject({ message: "inner", code: "EIN" });
      expect(Object.keys(plain.cause as object)).toEqual(["code"]);
    },
  );

  it("keeps message and code of an error that is its own cause", () => {
    const error = Object.assign(new Error("no s3cret"), { code: "E" });
    error.cause = error;
    expect(hiding("s3cret").safeCause(error)).toMatchObject({ message: "no [redacted]", code: "E" });
  });
});
