const HIDDEN = "[redacted]";

/** How deep an error from outside is searched. */
const DEPTH = 6;

/** The secrets of one call: its credentials, and what its body holds under names that the document marks as secret. */
export class Secrets {
  readonly #texts = new Set<string>();

  /** Text too short to be a secret is none, lest every letter of a message be hidden. */
  add(text: string): void {
    if (text.length > 3) this.#texts.add(text).add(encodeURIComponent(text));
  }

  /** Adds all text that stands under one of these property names, at any depth. */
  addNamed(value: unknown, names: readonly string[], isNamed = false): void {
    if (typeof value === "string" && isNamed) this.add(value);
    else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        this.addNamed(member, names, isNamed || names.includes(name));
      }
    }
  }

  /** The text without any of them. */
  hide(text: string): string {
    let hidden = text;
    for (const secret of this.#texts) hidden = hidden.replaceAll(secret, HIDDEN);
    return hidden;
  }

  /** Parses JSON, each text in it without secrets. @throws {SyntaxError} */
  parse(json: string): unknown {
    return JSON.parse(json, (_, value) => (typeof value === "string" ? this.hide(value) : value));
  }

  /** The headers, each value without secrets. */
  hideIn(headers: Headers): Headers {
    return new Headers([...headers].map(([name, value]): [string, string] => [name, this.hide(value)]));
  }

  /**
   * An error that a `fetch` threw, as it is, unless something in it tells a secret: its message, the request that it holds.
   * Then an error that has only its name, code and hidden message.
   */
  safeCause(error: unknown): unknown {
    if (!this.#isTold(error)) return error;
    const { name, message, code } = Object(error) as Partial<Record<string, unknown>>;
    return Object.assign(new Error(this.hide(String(message ?? error))), { name, code });
  }

  #isTold(value: unknown, depth = DEPTH): boolean {
    if (typeof value === "string") return this.hide(value) !== value;
    if (typeof value !== "object" || value === null || depth === 0) return false;
    if (value instanceof Headers) return [...value.values()].some((it) => this.#isTold(it));
    // A `Request` has its headers by a getter, an error its message as a hidden property.
    return [...Object.getOwnPropertyNames(value), "headers", "url"].some((name) =>
      this.#isTold((value as Record<string, unknown>)[name], depth - 1),
    );
  }
}
