import { parseArgs } from "node:util";

/** Arguments that the command doesn't understand. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What the command is to do. */
export interface DiffArguments {
  readonly old: string;
  readonly new: string;
  readonly format: string;
  /** Whose breakage decides the exit code. */
  readonly side: "callers" | "servers";
}

/**
 * Reads the command's arguments: options may be before the documents, between them and after them.
 *
 * @throws {UsageError} an argument is unknown, repeated, empty or missing.
 */
export function readArguments(args: readonly string[], formats: readonly string[]): DiffArguments | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [old, changed, ...more] = positionals;
  if (old === undefined || changed === undefined || more.length > 0)
    throw new UsageError("two documents are needed: the old one and the new one");
  return {
    old,
    new: changed,
    format: oneOf("format", values.format, formats),
    side: oneOf("for", values.for, ["callers", "servers"]),
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: text, for: text, help: { type: "boolean" } },
    });
  } catch (error) {
    // The first sentence says what is wrong; the others explain how Node parses arguments.
    const [line = ""] = (error as Error).message.split("\n");
    throw new UsageError(line.replace(/\.( .*)?$/, ""), { cause: error });
  }
}

/** The value of an option; the first of `allowed` where it isn't given. */
function oneOf<T extends string>(name: string, given: readonly string[] = [], allowed: readonly T[]): T {
  if (given.length > 1) throw new UsageError(`--${name} is given twice`);
  const [value = allowed[0]] = given;
  const found = allowed.find((it) => it === value);
  if (found === undefined)
    throw new UsageError(`--${name} is ${JSON.stringify(value)}; expected one of ${allowed.join(", ")}`);
  return found;
}
