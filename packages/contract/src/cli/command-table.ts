/** One option of a command: parsing and help are made of it. */
export interface OptionSpec {
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  readonly multiple?: true;
}

/** The options of `run`, in the order of the help. */
export const RUN_OPTIONS = {
  spec: { value: "FILE_OR_URL", help: "the document: OpenAPI 3.0 or 3.1, JSON or YAML" },
  target: { value: "URL", help: "base URL of the server" },
  seed: { value: "N", help: "what values are made from; 1 unless given" },
  credential: {
    value: "SCHEME=VARIABLE",
    help: "a key, token or user:password, read from an environment variable",
    multiple: true,
  },
  header: { value: "NAME: VALUE", help: "a header field of every request", multiple: true },
  include: { value: "GLOB", help: "operations by id, or `METHOD /path`", multiple: true },
  exclude: { value: "GLOB", help: "operations that are left out", multiple: true },
  phases: { value: "LIST", help: "of examples, coverage, protocol, sequences; all unless given" },
  workflow: { value: "FILE", help: "an Arazzo 1.0 document whose workflows are done", multiple: true },
  input: { value: "NAME=VALUE", help: "an input of the workflows; never a key", multiple: true },
  fuzz: { value: "N", help: "requests left to chance, for each operation, after the plan's; 0 unless given" },
  prefer: { help: "ask for every declared answer by `Prefer: code=`: for mocks" },
  "allow-unsafe": { help: "send POST, PUT, PATCH and DELETE to another machine too" },
  "max-accepted": { value: "N", help: "unsafe calls that may be accepted there; 5 unless given" },
  "callback-url": { value: "URL", help: "receiver that callback URLs are rewritten to" },
  "timeout-ms": { value: "N", help: "for each request; 10000 unless given" },
  "comes-back-ms": { value: "N", help: "that a server which died may take to come back; 15000 unless given" },
  "max-time-ms": { value: "N", help: "for the run: after it nothing more is sent" },
  "max-body": { value: "BYTES", help: "of an answer that are read; 10000000 unless given" },
  workers: { value: "N", help: "requests under way at once; 4 unless given" },
  strict: { help: "drift breaks the contract too" },
  report: { value: "LIST", help: "console, github, junit=FILE, json=FILE, html=FILE, sarif=FILE" },
  "dry-run": { help: "say what would be sent, send nothing" },
  "print-plan": { help: "print the plan, one JSON object a line; send nothing" },
  help: { help: "print this" },
} as const satisfies Record<string, OptionSpec>;

export type RunOptionName = keyof typeof RUN_OPTIONS;

/** The help of one command's options. */
export function optionHelp(options: Readonly<Record<string, OptionSpec>>): string {
  const names = Object.entries(options).map(([name, { value }]) => `--${name}${value ? ` ${value}` : ""}`);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return Object.values(options)
    .map(({ help }, index) => `  ${(names[index] ?? "").padEnd(width)}${help}\n`)
    .join("");
}
