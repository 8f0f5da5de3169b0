/** The secrets of one call: its credentials, and what its body holds under names that the document marks as secret. */
export class Secrets {
  readonly #texts = new Set<string>();

  /** Text too short to be a secret is none, lest every letter of a message be hidden. */
  add(text: string): void {
    if (text.length > 3) this.#texts.add(text).add(encodeURIComponent(text));
  }

  /** Adds all text that stands under one of these property names, at any depth. */
  addNamed(value: unknown, names: readonly string[], isNamed = false): void {
    if (isNamed && typeof value === "string") this.add(value);
    if (typeof value !== "object") return;
    for (const [name, member] of Object.entries(value ?? {})) {
      this.addNamed(member, names, isNamed || names.includes(name));
    }
  }

  /** The text without any of them. */
  hide(text: string): string {
    let hidden = text;
    for (const secret of this.#texts) hidden = hidden.replaceAll(secret, "[redacted]");
    return hidden;
  }

  /** Parses JSON, each text in it without secrets. @throws {SyntaxError} */
  parse(json: string): unknown {
    return JSON.parse(json, (_, value) => (typeof value === "string" ? this.hide(value) : value));
  }

  /**
   * An error that a `fetch` threw, as it is, unless something in it tells a secret: its message, the request that it holds.
   * Then an error that has only its hidden message and its code.
   */
  safeCause(error: unknown): unknown {
    if (!this.#isTold(error, 5)) return error;
    const { message, code } = Object(error) as Partial<Record<string, unknown>>;
    return Object.assign(new Error(this.hide(String(message))), { code });
  }

  #isTold(value: unknown, depth: number): boolean {
    if (typeof value === "string") return this.hide(value) !== value;
    if (typeof value !== "object" || value === null || depth === 0) return false;
    // A `Request` has its headers by a getter, an error its message as a hidden property.
    const members = value instanceof Headers ? [...value.values()] : [(value as Request).headers];
    const names = Object.getOwnPropertyNames(value) as (keyof typeof value)[];
    return [...members, ...names.map((name) => value[name])].some((it) => this.#isTold(it, depth - 1));
  }
}
