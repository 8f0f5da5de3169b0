import ts from "typescript";

/** Words that cannot name a variable, parameter or function in a strict-mode module (ECMA-262 §12.7.2) or one of CommonJS, or that generated code uses. */
const RESERVED = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum " +
    "eval export exports extends false finally for from function get if implements import in infer instanceof interface is keyof let module " +
    "namespace never new null number object of package private protected public readonly require return set static string super switch symbol " +
    "this throw true try type typeof undefined unique unknown using var void while with yield"
  ).split(" "),
);

/** A name that can be declared: characters that no identifier holds dropped, a leading digit or a reserved word set off by `_`. */
export function identifier(name: string): string {
  const kept = identifierCharacters(name);
  return RESERVED.has(kept) ? `${kept}_` : withStart(kept);
}

/** The characters of an identifier, `_` before them where they can't begin one. */
export function withStart(characters: string): string {
  return /^[\p{ID_Start}$_]/u.test(characters) ? characters : `_${characters}`;
}

/**
 * What can stand in an identifier, as the compiler knows it: what is a letter to this Node need not be one to it. Beyond the
 * Basic Multilingual Plane, where each version of Unicode adds letters, none is kept.
 */
export function identifierCharacters(name: string): string {
  return name.replace(/[^\w$]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isKept = code < 0x10000 && ts.isIdentifierPart(code, ts.ScriptTarget.ESNext);
    return isKept && /\p{ID_Continue}/u.test(character) ? character : "";
  });
}

/** Hands out names, each once: a name asked for again comes back as `name2`, `name3`, … */
export class UniqueNames {
  readonly #taken: Set<string>;
  readonly #counts = new Map<string, number>();

  /** @param taken names that are never handed out. */
  constructor(taken?: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** The name, or the first free numbered form of it. */
  take(wanted: string): string {
    let name = wanted;
    // Where the last number of a name stopped, so that a thousand operations of one name take no million steps.
    let count = this.#counts.get(wanted) ?? 2;
    for (; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#counts.set(wanted, count);
    this.#taken.add(name);
    return name;
  }
}
