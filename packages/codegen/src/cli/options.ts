import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  readonly input: string;
  readonly output: string;
  readonly name: string | undefined;
  readonly strict: boolean;
  readonly package: boolean;
  readonly openapiFetch: boolean;
  readonly check: boolean;
  readonly allowRemote: boolean;
  /** Bytes; `undefined` for the default. */
  readonly maxBytes: number | undefined;
}

/** Arguments that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `Usage: codegen --input FILE_OR_URL --output DIR [options]

Generates types and a typed client from an OpenAPI 3.0 or 3.1 document, JSON or YAML, in one file or several.

  -i, --input FILE_OR_URL  the document: a path, or an http(s) URL
  -o, --output DIR         the folder to make, or to bring up to date; files that were not generated stay
  -n, --name NAME          the client's name, instead of the document's title
      --strict             refuse a document of which a part cannot be generated
      --no-package         leave out package.json and tsconfig.json
      --openapi-fetch      add a client of openapi-fetch: createFetchClient in openapi-fetch.ts
      --check              add validators of responses: check/answer-validators.ts; needs ajv and esbuild
      --allow-remote       follow references to other sites
      --max-size MB        size limit of the document, all files together; 32 unless given
  -h, --help               print this
  -v, --version            print the version

Exit codes: 0 generated; 1 the document or the folder was refused, nothing was written; 2 wrong arguments; 70 a fault of
this tool.
`;

/**
 * Reads the command line.
 *
 * @throws {UsageError} for an unknown, repeated, missing or malformed argument.
 */
export function readOptions(args: readonly string[]): Options | "help" | "version" {
  const values = parse(args);
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  for (const name of ["input", "output", "name"] as const) {
    if (values[name] === undefined && name !== "name") throw new UsageError(`--${name} is missing`);
    if (values[name]?.trim() === "") throw new UsageError(`--${name} is empty`);
  }
  return {
    input: values.input ?? "",
    output: values.output ?? "",
    name: values.name,
    strict: values.strict === true,
    package: values["no-package"] !== true,
    openapiFetch: values["openapi-fetch"] === true,
    check: values.check === true,
    allowRemote: values["allow-remote"] === true,
    maxBytes: readSize(values["max-size"]),
  };
}

function parse(args: readonly string[]) {
  try {
    const { values, tokens } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      tokens: true,
      options: {
        input: { type: "string", short: "i" },
        output: { type: "string", short: "o" },
        name: { type: "string", short: "n" },
        strict: { type: "boolean" },
        "no-package": { type: "boolean" },
        "openapi-fetch": { type: "boolean" },
        check: { type: "boolean" },
        "allow-remote": { type: "boolean" },
        "max-size": { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
    const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined) throw new UsageError(`--${repeated} is given twice`);
    return values;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message.split("\n")[0] ?? "", { cause: error });
  }
}

function readSize(megabytes: string | undefined): number | undefined {
  if (megabytes === undefined) return undefined;
  const size = /^\d+(?:\.\d+)?$/.test(megabytes) ? Number(megabytes) * 1024 * 1024 : 0;
  if (size > 0 && size <= 1024 ** 3) return Math.floor(size);
  throw new UsageError(
    `--max-size is ${JSON.stringify(megabytes)}; expected megabytes above 0, at most 1024`,
  );
}
