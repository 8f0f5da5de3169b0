import { runInNewContext } from "node:vm";
import { Secrets } from "@intuned/runtime/support";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

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
    ["in HTML by hexadecimal numbers", secret.replace(/\W/g, (it) => `&#x${it.charCodeAt(0).toString(16)};`)],
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
    // Of a sentence a word too short to tell anything can be left.
    const secret = word.filter((it) => it.trim().length >= 4 && !/\S\s+\S/.test(it));
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
    // Some of its letters are longer in the other case, or have two forms in it.
    const key = "ik_7Q\u0130\u00dfm2\u03c2xV9rT4bN8\u516cLz+/q";
    const pieces = Array.from({ length: key.length - 7 }, (_, at) => key.slice(at, at + 8));
    for (let cut = 1; cut < key.length; cut++) {
      for (const part of [key.slice(0, cut), key.slice(cut), `${key.slice(0, cut)}… (cut)`]) {
        const hidden = hiding(key).hide(part);
        expect(pieces.filter((it) => hidden.includes(it))).toEqual([]);
        // Fewer tell nothing.
        if (part.length < 8) expect(hidden).toBe(part);
      }
    }
  });

  it.each([
    ["every character in JSON", (it: string) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`],
    ["every character in a URL", (it: string) => `%${it.charCodeAt(0).toString(16)}`],
    ["in a URL in a URL, in upper case", (it: string) => `%25${it.charCodeAt(0).toString(16).toUpperCase()}`],
    ["quoted in a header", (it: string) => (/\W/.test(it) ? `\\${it}` : it)],
    ["six times over", (it: string) => `%${"25".repeat(5)}${it.charCodeAt(0).toString(16)}`],
  ])("is hidden with escapes: %s", (_, escaped) => {
    const key = 'ik_7Qm2/xV"9rT4:bN8wLz';
    expect(hiding(key).hide(key.replace(/[\s\S]/g, escaped))).toBe("[redacted]");
  });

  it.each([
    ["its line breaks are written as escapes", "s3\ncr\tet", '"s3\\ncr\\tet"'],
    ["HTML has names for its characters", `s<3>c"r&et`, "s&lt;3&gt;c&quot;r&amp;et"],
  ])("is hidden where %s", (_, text, escaped) => {
    expect(hiding(text).hide(escaped)).toBe("[redacted]");
  });

  it("is hidden next to the number of a character that Unicode doesn't have", () => {
    expect(hiding("s3cret").hide("&#x110000; &#9999999; s3cret")).toBe("&#x110000; &#9999999; [redacted]");
  });

  it("is hidden without the spaces around it, as headers are sent", () => {
    expect(hiding(" s3cret ").hide("told s3cret")).toBe("told [redacted]");
  });

  it.each(["abc", "%41%42%43"])(
    "that is no more than three characters once it is decoded hides nothing: %s",
    (text) => {
      expect(hiding(text).hide("ABC abc")).toBe("ABC abc");
    },
  );

  it("is hidden in a header's Latin-1, and in JSON four times over", () => {
    const key = 'pässwörd"\\公1234';
    const bytes = Buffer.from(key).toString("latin1");
    const nested = [1, 2, 3, 4].reduce((it) => JSON.stringify(it), key);
    expect(hiding(key).hide(bytes)).toBe("[redacted]");
    expect(hiding(key).hide(nested)).toMatch(/^[\\"]*\[redacted\][\\"]*$/);
  });
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

  it("are no text under another name, and nothing that isn't text", () => {
    const secrets = new Secrets();
    const body = { task: "find the cheapest flight", headers: { retries: 1_000_000, note: null, on: true } };
    secrets.addNamed(body, ["headers"]);
    secrets.addNamed(undefined, ["headers"]);
    expect(secrets.hide(JSON.stringify(body))).toBe(JSON.stringify(body));
  });

  it("are what follows the origin of a URL, unless it is as short as a word", () => {
    const secrets = new Secrets();
    secrets.addUrl("https://files.example/a8f3b2?signature=0123456789abcdef");
    secrets.addUrl("https://files.example/v1/");
    expect(secrets.hide("files.example /a8f3b2?signature=01 /v1/ 0123456789abcdef")).toBe(
      "files.example [redacted] /v1/ [redacted]",
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
    expect(secrets.parse('{"a":1234567890,"b":[1234567890,12],"c":null}')).toEqual({
      a: "[redacted]",
      b: ["[redacted]", 12],
      c: null,
    });
    expect([...secrets.hideIn(new Headers({ "x-swordfish": "1234567890" }))]).toEqual([
      ["redacted", "[redacted]"],
    ]);
  });

  it("leave an error object what programs read in it", () => {
    const secrets = new Secrets();
    secrets.addNamed({ headers: ["overloaded", "category", "message"] }, ["headers"]);
    const body = { code: "overloaded", category: "message", retriable: true };
    const others = ["message", "barcode", "codename"];
    const all = { ...body, ...Object.fromEntries(others.map((name) => [name, "overloaded"])) };
    const hidden = Object.fromEntries(others.map((name) => [name, "[redacted]"]));
    expect(secrets.parse(JSON.stringify(all))).toEqual({ ...body, ...hidden });
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

  it("has neither code nor cause where the error had none", () => {
    const safe = hiding("s3cret").safeCause(new Error("no s3cret"));
    expect(safe).toEqual(new Error("no [redacted]"));
    expect(Object.keys(safe as object)).toEqual([]);
  });

  it("is the error itself whatever plain values it has", () => {
    const error = Object.assign(new Error("no"), { errno: null, tries: [1], options: { port: 9 } });
    expect(hiding("s3cret").safeCause(error)).toBe(error);
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
