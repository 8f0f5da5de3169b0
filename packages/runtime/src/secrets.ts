/** The shortest text of a body, and the shortest credential, that is hidden: shorter ones are words of any message. */
const SHORTEST_OF_BODY = 6;
const SHORTEST = 4;

/** Words alone, of which a secret can be one, are left where programs compare them: as names, and as these two values. */
const WORD = /^[a-z_-]+$/i;
const COMPARED = /^(code|category)$/;

/** The secrets of one call: its credentials, and what its body holds under names that the document marks as secret. */
export class Secrets {
  readonly #texts = new Set<string>();

  add(text: string, shortest: number = SHORTEST): void {
    if (text.length >= shortest) this.#texts.add(text);
  }

  /** Adds all text that stands under one of these property names, at any depth, and the users and passwords of URLs in it. */
  addNamed(value: unknown, names: readonly string[], isNamed = false): void {
    if (isNamed && typeof value === "string") {
      const user = /:\/\/([^/@]*)@/.exec(value)?.[1] ?? "";
      for (const text of [value, ...user.split(":")]) {
        this.add(text, SHORTEST_OF_BODY);
        this.add(unescapePercent(text), SHORTEST_OF_BODY);
      }
    } else if (typeof value === "object") {
      for (const [name, member] of Object.entries(value ?? {})) {
        this.addNamed(member, names, isNamed || names.includes(name));
      }
    }
  }

  /** The text without any of them, however they are escaped in it for JSON, URLs or HTML. */
  hide(text: string): string {
    let hidden = text;
    // The longest first: it can hold another.
    for (const secret of [...this.#texts].sort((a, b) => b.length - a.length)) {
      const pattern = secret.replace(/\\+/g, "\\").replace(/\W/gu, escapesOf);
      hidden = hidden.replace(RegExp(pattern, "gi"), "[redacted]");
    }
    return hidden;
  }

  /** Parses JSON, each text and name in it without secrets. @throws {SyntaxError} */
  parse(json: string): unknown {
    return JSON.parse(json, (name, value: unknown) => {
      if (typeof value === "string")
        return COMPARED.test(name) && WORD.test(value) ? value : this.hide(value);
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [WORD.test(key) ? key : this.hide(key), member]),
      );
    });
  }

  /** The headers, each value without secrets. */
  hideIn(headers: Headers): Headers {
    return new Headers([...headers].map(([name, value]): [string, string] => [name, this.hide(value)]));
  }

  /**
   * An error that a `fetch` threw, as it is, unless something in it tells a secret or cannot be looked into, such as a
   * request. Then an error that has only its code and message, without secrets.
   */
  safeCause(error: unknown): unknown {
    let message = "";
    let code: string | undefined;
    try {
      if (!this.#isTold(error, new Set())) return error;
      const found = Object(error) as Readonly<Record<string, unknown>>;
      if (found["code"]) code = this.hide(`${found["code"]}`);
      message = this.hide(`${found["message"] ?? error}`);
    } catch {
      // A getter throws, or there is no text: then nothing is known.
    }
    return Object.assign(Error(message), { code });
  }

  #isTold(value: unknown, seen: Set<unknown>): boolean {
    if (typeof value === "string") return this.hide(value) !== value;
    if (typeof value !== "object" || value === null || seen.has(value)) return false;
    seen.add(value);
    // Every error has a stack; `instanceof Error` fails in Jest and `node:vm`, which have an `Error` of their own.
    const isOpen =
      "stack" in value || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return (
      !isOpen ||
      Reflect.ownKeys(value).some((name) =>
        [String(name), (value as Record<string | symbol, unknown>)[name]].some((it) =>
          this.#isTold(it, seen),
        ),
      )
    );
  }
}

/** What JSON puts before an escaped character, more of them in JSON in JSON, and what a URL makes of that. */
const BACKSLASHES = "(?:\\\\|%5c){0,7}";

/** Any one character escaped: UTF-16 in JSON (no half of a pair by itself: a pair could be two), UTF-8 in a URL, an entity of HTML, the plus of a form, the letter for a line's end in JSON. */
const ESCAPE = `u(?!d[c-f])[\\da-f]{4}(?:${BACKSLASHES}ud[c-f]..)?|%(?!5c)[0-7c-f].(?:%[89ab].)*|&#?\\w{1,8};|\\+|[bfnrt]`;

/**
 * A character as it is and escaped, as a pattern: for JSON, URLs and HTML, and for these after JSON, as in a page that shows
 * a body. Which character an escape stands for does not matter, since all around it is the secret. No way of these is the
 * beginning of another, and none is without end, so that a search takes no more than a few steps at each place.
 */
function escapesOf(character: string): string {
  if (character === "\\") return "(?:\\\\+|%5c)+";
  return `${BACKSLASHES}(?:${character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&")}|${ESCAPE})`;
}

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
