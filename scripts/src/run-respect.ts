import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { loopbackGuardEnvironment, loopbackGuardUrl } from "@intuned/mock";
import { parse } from "yaml";
import { commandFile, quietEnvironment } from "../without-telemetry.js";
import { SpecError } from "./spec-error.js";

export interface RespectOptions {
  /** The folder that respect runs in, whose `redocly.yaml` it reads. */
  readonly folder: string;
  /** The Arazzo document, below the folder. */
  readonly file: string;
  /** The names of its workflows to run; all where omitted. */
  readonly workflows?: readonly string[] | undefined;
  /** Where every call goes, whatever servers the OpenAPI document names. */
  readonly server: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly allowRemote?: boolean;
  /** A file that gets the results as JSON; respect then prints nothing here. */
  readonly report?: string;
}

/**
 * Runs workflows with `redocly respect`, its output on ours; gives its exit code. Without a server respect calls the
 * document's first one, which is production: this is the one place that runs it. On this machine the process cannot
 * reach any other, whatever the workflow says.
 *
 * @throws {SpecError} the server is no http(s) URL, or not on this machine and `allowRemote` is not set.
 */
export async function runRespect(options: RespectOptions): Promise<number> {
  const { folder, file, workflows = [], server, inputs, allowRemote = false, report } = options;
  if (!/^https?:\/\//i.test(server))
    throw new SpecError(
      `${server} is no URL of a server: it begins with http:// or https://, as in http://127.0.0.1:4010.`,
    );
  const isLocal = isLoopback(server);
  if (!isLocal && !allowRemote)
    throw new SpecError(
      `${server} is not this machine: tasks that are started there may be billed. Say --allow-remote if you want that.`,
    );
  const args = [
    ...["respect", file, "--input", JSON.stringify(inputs)],
    ...sourcesOf(path.join(folder, file)).flatMap((name) => ["--server", `${name}=${server}`]),
    ...workflows.flatMap((name) => ["--workflow", name]),
    ...(report === undefined ? [] : ["--json-output", report]),
  ];
  const child = spawn(process.execPath, [commandFile("@redocly/cli", "redocly"), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      ...quietEnvironment,
      ...loopbackGuardEnvironment("respect"),
      ...(isLocal ? { NODE_OPTIONS: `--import=${loopbackGuardUrl}` } : {}),
    },
    stdio: report === undefined ? ["ignore", "inherit", "inherit"] : "ignore",
  });
  const [code] = (await once(child, "close")) as [number | null];
  return code ?? 1;
}

/** Whether a server is on this machine. @throws {SpecError} it is no URL. */
export function isLoopback(server: string): boolean {
  if (!URL.canParse(server)) throw new SpecError(`--server ${server} is no URL`);
  const { hostname } = new URL(server);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

/** Every OpenAPI document that a workflow names: each would be called at its own server. */
function sourcesOf(file: string): string[] {
  const { sourceDescriptions = [] } = parse(readFileSync(file, "utf8")) as {
    sourceDescriptions?: { name: string; type?: string }[];
  };
  return sourceDescriptions.filter(({ type }) => type !== "arazzo").map(({ name }) => name);
}
