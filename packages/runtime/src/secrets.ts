/** The secrets of one call: its credentials, and what its body holds under names that the document marks as secret. */
export class Secrets {
  readonly #texts: string[] = [];

  /** Text too short to be a secret is none, lest every letter of a message be hidden. */
  add(text: string): void {
    if (/\w.*\w.*\w.*\w/s.test(text)) this.#texts.push(text.replace(/^\W+|\W+$/g, ""));
  }

  /** Adds all text that stands under one of these property names, at any depth, and the passwords of URLs in it. */
  addNamed(value: unknown, names: readonly string[], isNamed = false): void {
    if (isNamed && typeof value === "string") {
      for (const text of [value, /:\/\/[^/@]*:([^/@]*)@/.exec(value)?.[1] ?? ""]) this.add(text);
    } else if (typeof value === "object") {
      for (const [name, member] of Object.entries(value ?? {})) {
        this.addNamed(member, names, isNamed || names.includes(name));
      }
    }
  }

  /**
   * The text without any of them, however they are escaped in it for JSON, URLs or HTML: letters and digits stay what they
   * are, and anything else becomes up to eight other characters.
   */
  hide(text: string): string {
    // The longest first: it can hold another.
    return this.#texts
      .sort((a, b) => b.length - a.length)
      .reduce(
        (it, secret) => it.replace(RegExp(secret.replace(/\W/g, "[^]{1,8}?"), "g"), "[redacted]"),
        text,
      );
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
    const isOpen =
      value instanceof Error || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
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
