const HIDDEN = "[redacted]";

/** The secrets of one call: its credentials, and what its body holds under names that the document marks as secret. */
export class Secrets {
  readonly #texts = new Set<string>();

  /** Text too short to be a secret is none, lest every letter of a message be hidden. */
  add(text: string): void {
    if (text.length > 3) this.#texts.add(text);
  }

  /** Adds all text that stands under one of these property names, at any depth, and the passwords of URLs in it. */
  addNamed(value: unknown, names: readonly string[], isNamed = false): void {
    if (typeof value === "string" && isNamed) {
      this.add(value);
      this.add(/:\/\/[^/@]*:([^/@]*)@/.exec(value)?.[1] ?? "");
    } else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        this.addNamed(member, names, isNamed || names.includes(name));
      }
    }
  }

  /** The text without any of them, however they are escaped in it. */
  hide(text: string): string {
    let hidden = text;
    // The longest first: it can hold another.
    for (const secret of [...this.#texts].sort((a, b) => b.length - a.length)) {
      hidden = hidden.replace(patternOf(secret), HIDDEN);
    }
    return hidden;
  }

  /** Parses JSON, each text and name in it without secrets. @throws {SyntaxError} */
  parse(json: string): unknown {
    return JSON.parse(json, (_, value: unknown) => {
      if (typeof value === "string") return this.hide(value);
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [this.hide(name), member]));
    });
  }

  /** The headers, each value without secrets. */
  hideIn(headers: Headers): Headers {
    return new Headers([...headers].map(([name, value]): [string, string] => [name, this.hide(value)]));
  }

  /**
   * An error that a `fetch` threw, as it is, unless something in it tells a secret or cannot be looked into, such as a
   * request. Then an error that has only its name, code and message, without secrets.
   */
  safeCause(error: unknown): unknown {
    try {
      if (!this.#isTold(error, new Set())) return error;
    } catch {
      // A getter throws: then what it would give is not known.
    }
    const read = (name: string) => {
      try {
        const value: unknown = Object(error)[name];
        return typeof value === "string" ? this.hide(value) : undefined;
      } catch {
        return undefined;
      }
    };
    const message = typeof error === "string" ? this.hide(error) : read("message");
    return Object.assign(new Error(message), { name: read("name"), code: read("code") });
  }

  #isTold(value: unknown, seen: Set<unknown>): boolean {
    if (typeof value === "string") return this.hide(value) !== value;
    if (typeof value !== "object" || value === null || seen.has(value)) return false;
    seen.add(value);
    const isOpen =
      value instanceof Error || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return (
      !isOpen ||
      Reflect.ownKeys(value).some(
        (name) =>
          this.#isTold(String(name), seen) ||
          this.#isTold((value as Record<string | symbol, unknown>)[name], seen),
      )
    );
  }
}

/** Finds a text as it is and escaped for JSON, URLs and HTML: its letters and digits stay, whatever else is in it does not. */
function patternOf(text: string): RegExp {
  const source = text.replace(/\W/gu, (character) => {
    const itself = character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
    return `(?:\\\\*${itself}|(?:\\\\+u[\\da-f]{4})+|(?:%[\\da-f]{2})+|&#?\\w+;|\\+)`;
  });
  return new RegExp(source, "gi");
}
