import { parseArgs } from "node:util";
import type { OptionSpec } from "./command-table.js";

/** Arguments that cannot be understood, or that ask for what is not there. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What was given, by option. */
export interface GivenOptions {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  /** @throws {UsageError} it is not given. */
  readonly required: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  /** @throws {UsageError} it is no whole number from `least` on. */
  readonly number: (name: string, least?: number) => number | undefined;
}

/**
 * Reads a command's arguments by its table.
 *
 * @throws {UsageError} for an unknown, repeated, empty or malformed argument.
 */
export function parseOptions(
  args: readonly string[],
  table: Readonly<Record<string, OptionSpec>>,
): GivenOptions {
  const values = parse(args, table);
  const text = (name: string) => values.get(name)?.at(-1);
  return {
    has: (name) => values.has(name),
    text,
    required: (name) => {
      const given = text(name);
      if (given === undefined) throw new UsageError(`--${name} is missing`);
      return given;
    },
    list: (name) => values.get(name) ?? [],
    number: (name, least = 0) => {
      const given = text(name);
      if (given === undefined) return undefined;
      if (/^\d{1,15}$/.test(given) && Number(given) >= least) return Number(given);
      throw new UsageError(`--${name} is ${JSON.stringify(given)}; expected a whole number from ${least} on`);
    },
  };
}

function parse(
  args: readonly string[],
  table: Readonly<Record<string, OptionSpec>>,
): ReadonlyMap<string, readonly string[]> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], strict: true, options });
  } catch (error) {
    throw new UsageError(plainer((error as Error).message), { cause: error });
  }
  const given = new Map<string, readonly string[]>();
  for (const [name, list] of Object.entries(parsed.values)) {
    const texts = (list as (string | boolean)[]).map(String);
    if (texts.length > 1 && table[name]?.multiple !== true) throw new UsageError(`--${name} is given twice`);
    if (texts.some((text) => text.trim() === "")) throw new UsageError(`--${name} is empty`);
    given.set(name, texts);
  }
  return given;
}

/** The first sentence of what `parseArgs` says; a value that looks like an option needs `=`. */
function plainer(message: string): string {
  const [line = ""] = message.split("\n");
  const [, option] = /^Option '(--[\w-]+)[^']*' argument is ambiguous/.exec(line) ?? [];
  return option === undefined
    ? line.replace(/\.$/, "")
    : `${option} has no value; one that begins with - is given by ${option}=-…`;
}

/**
 * An option that is the address of a server, as `new URL` writes it; `undefined` when it is not given.
 *
 * @throws {UsageError} it is no http or https URL, or holds a credential, which reports would show.
 */
export function readUrl(given: GivenOptions, name: string): string | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const whole = `http://${text}`;
    // `localhost:3000` is a URL of the scheme `localhost`.
    const isHost = /^[\w.-]+(:\d+)?(\/.*)?$/.test(text) && URL.canParse(whole);
    throw new UsageError(`--${name} is no http or https URL${isHost ? `; is it ${whole}?` : ""}`);
  }
  if (url.username !== "" || url.password !== "")
    throw new UsageError(`--${name} holds a credential; give it by --credential`);
  return url.href;
}
