import { type Pieces, piecesOf, replacePieces, WORD } from "./find-secrets.js";

/** The shortest text of a body, and the shortest credential, that is hidden: shorter ones are words of any message. */
const SHORTEST_OF_BODY = 6;
const SHORTEST = 4;

/** How deep causes are looked into: an error can be its own. */
const DEPTH = 5;

/** What programs compare, beside the names of properties. */
const COMPARED = /^(code|category)$/;

/** The secrets of one call: its credentials, and what its body holds under names that the document marks as secret. */
export class Secrets {
  /** Each with whether it is only the body's. */
  readonly #texts = new Map<string, boolean>();
  #pieces: Pieces | undefined;

  /** Adds a credential, or a text of the body. */
  add(text: string, ofBody = false): void {
    if (text.length < (ofBody ? SHORTEST_OF_BODY : SHORTEST)) return;
    this.#texts.set(text, ofBody);
    this.#pieces = undefined;
  }

  /** Adds what follows the origin of a URL, which can grant access. */
  addUrl(url: string): void {
    const { pathname, search } = new URL(url);
    this.add(pathname + search, true);
  }

  /** Adds all text that stands under one of these property names, at any depth, and the users and passwords of URLs in it. */
  addNamed(value: unknown, names: readonly string[], isNamed = false): void {
    if (isNamed && typeof value === "string") {
      const user = /:\/\/([^/@]*)@/.exec(value)?.[1] ?? "";
      for (const text of [value, ...user.split(":")]) this.add(text, true);
    } else if (typeof value === "object") {
      for (const [name, member] of Object.entries(value ?? {})) {
        this.addNamed(member, names, isNamed || names.includes(name));
      }
    }
  }

  /** The text without any of them, or most of one, however it is escaped; in steps that are linear in the text. */
  hide(text: string): string {
    this.#pieces ??= piecesOf(this.#texts.keys());
    return replacePieces(this.#pieces, text, "[redacted]");
  }

  /** Parses JSON, each text, number and name in it without secrets. @throws {SyntaxError} */
  parse(json: string): unknown {
    // A word of the body can be the API's own as well.
    const hideName = (text: string) =>
      WORD.test(text) && this.#texts.get(text) !== false ? text : this.hide(text);
    return JSON.parse(json, (name, value: unknown) => {
      if (typeof value === "string") return COMPARED.test(name) ? hideName(value) : this.hide(value);
      if (typeof value === "number") return this.hide(`${value}`) === `${value}` ? value : "[redacted]";
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [hideName(key), member]));
    });
  }

  /** The headers, each name and value without secrets. */
  hideIn(headers: Headers): Headers {
    return new Headers(
      [...headers].map(([name, value]): [string, string] => [
        // No name of a header has brackets.
        this.hide(name).replace(/[[\]]/g, ""),
        this.hide(value),
      ]),
    );
  }

  /**
   * An error that a `fetch` threw, as it is, unless something in it tells a secret or cannot be looked into, such as a
   * request. Then an error that has only its code and message, without secrets, and so of its causes.
   */
  safeCause(error: unknown, depth = DEPTH): unknown {
    let message = "";
    const rest: { code?: string; cause?: unknown } = {};
    try {
      const text = JSON.stringify(error, ownMembers);
      if (this.hide(text) === text) return error;
    } catch {
      // It can't be looked into, or holds itself.
    }
    try {
      const found = Object(error) as Readonly<Record<string, unknown>>;
      message = this.hide(`${found["message"] ?? error}`);
      if (found["code"]) rest.code = this.hide(`${found["code"]}`);
      if (found["cause"] && depth > 0) rest.cause = this.safeCause(found["cause"], depth - 1);
    } catch {
      // A getter throws, or there is no text: then no more is known.
    }
    return Object.assign(Error(message), rest);
  }
}

/** For `JSON.stringify`: all that an inspection would show of an error and of what is in it. @throws for what hides its members. */
function ownMembers(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // Every error has a stack; `instanceof Error` fails in Jest and `node:vm`, which have an `Error` of their own.
  if (!("stack" in value) && Object.getPrototypeOf(value) !== Object.prototype) throw TypeError();
  return Object.fromEntries(
    Reflect.ownKeys(value).map((key) => [String(key), (value as Record<PropertyKey, unknown>)[key]]),
  );
}
