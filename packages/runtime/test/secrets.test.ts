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
    fc.assert(
      fc.property(word, word, (text, around) => {
        expect(hiding(text).hide(JSON.stringify({ [around]: `${around}${text}` }))).toContain("[redacted]");
        expect(hiding(text).parse(JSON.stringify([text]))).toEqual(["[redacted]"]);
      }),
    );
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
    expect(safe).toEqual(Object.assign(new Error("fetch failed"), { code: undefined }));
  });
});
