import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loopbackGuardUrl } from "@intuned/mock";

/** What a program said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the samples of a language are run. */
export interface Language {
  readonly lang: string;
  readonly ending: string;
  /** Why they cannot be run here; `undefined` where they can. */
  readonly obstacle: string | undefined;
  readonly command: (file: string) => readonly [string, ...string[]];
}

/** The first command that can be run. */
export const found = (...commands: [command: string, ...args: string[]][]): string | undefined =>
  commands.find(([command, ...args]) => {
    try {
      execFileSync(command, args, { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  })?.[0];

const curl = found(["curl", "--version"]);
const python = found(["python3", "--version"]);
export const go = found(["go", "version"], ["/usr/local/go/bin/go", "version"]);

const node = [
  process.execPath,
  "--import",
  loopbackGuardUrl,
  "--import",
  import.meta.resolve("tsx"),
] as const;

export const languages: readonly Language[] = [
  {
    lang: "ts",
    ending: "ts",
    obstacle: undefined,
    command: (file) => [...node, "--conditions=@intuned/source", file],
  },
  {
    lang: "sh",
    ending: "sh",
    obstacle: curl ? undefined : "there is no curl",
    command: (file) => ["sh", file],
  },
  {
    lang: "python",
    ending: "py",
    obstacle: python ? undefined : "there is no python3",
    command: (file) => [python ?? "", file],
  },
  {
    lang: "go",
    ending: "go",
    obstacle: go ? undefined : "there is no go",
    command: (file) => [go ?? "", "run", file],
  },
];

/**
 * Where every request goes that is not to this machine: to a port that nobody listens on. Node does not ask for proxies; it has
 * the loopback guard.
 */
const NO_WAY_OUT = Object.fromEntries(
  ["http_proxy", "https_proxy", "all_proxy"].flatMap((name) =>
    [name, name.toUpperCase()].map((each) => [each, "http://127.0.0.1:9"]),
  ),
);

/** Runs a command with nothing of this process's environment but what finds programs and their caches. */
export function run(
  [command, ...args]: readonly [string, ...string[]],
  { env = {}, cwd }: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<Ended> {
  const { PATH, HOME } = process.env;
  const whole = {
    PATH,
    HOME,
    GOTOOLCHAIN: "local",
    GOPROXY: "off",
    ...NO_WAY_OUT,
    no_proxy: "127.0.0.1",
    NO_PROXY: "127.0.0.1",
    ...env,
  };
  return new Promise((resolve) => {
    execFile(command, args, { env: whole, cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({
        code: error === null ? 0 : typeof error.code === "number" ? error.code : -1,
        stdout,
        stderr,
      }),
    );
  });
}

/** A folder for programs, deleted with the block. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "intuned-samples-"));
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** The sample with another server; it names its own one once, or this is no sample of that server. */
export function onServer(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${from} stands ${parts.length - 1} times in:\n${text}`);
  return parts.join(to);
}

/** Runs the text of a sample as a program of its language. Whoever calls it has replaced the server. */
export async function runText(
  { command, ending }: Language,
  text: string,
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, `sample.${ending === "ts" ? "mts" : ending}`);
  await writeFile(file, text);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder.path, name), content);
  return await run(command(file), { env, cwd: folder.path });
}
