import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { loopbackGuardEnvironment, loopbackGuardUrl, startMock } from "@intuned/mock";
import { parse } from "yaml";
import { commandFile, quietEnvironment } from "../without-telemetry.js";
import { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
import { DUMMY_KEY } from "./run-example.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";

const USAGE = `npm run workflow -- [file] [--server URL] [--input name=value]... [--allow-remote]

  file              a workflow below openapi/workflows (default: each of them)
  --server URL      where the calls go (default: a mock of openapi/, started for this run)
  --input           an input of the workflow; workspaceId and apiKey need none on this machine, elsewhere they come
                    from INTUNED_WORKSPACE_ID and INTUNED_API_KEY
  --allow-remote    lets --server name another machine: tasks that are started there may be billed`;

/** The workspace of the examples; the mock takes any. */
const EXAMPLE_WORKSPACE = "123e4567-e89b-12d3-a456-426614174000";

export interface WorkflowOptions {
  /** File name below `openapi/workflows`. */
  readonly workflow: string;
  /** Where every call goes, whatever servers the document names. */
  readonly server: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly allowRemote?: boolean;
}

/**
 * Runs an Arazzo workflow with `redocly respect`, its output on ours; gives its exit code. Without a server respect calls
 * the document's first one, which is production: this is the one place that runs it. On this machine the process cannot
 * reach any other, whatever the workflow says.
 *
 * @throws {SpecError} the server is no http(s) URL, or not on this machine and `allowRemote` is not set, or there is no such workflow.
 */
export async function runWorkflow(
  repository: Repository,
  { workflow, server, inputs, allowRemote = false }: WorkflowOptions,
): Promise<number> {
  if (!/^https?:\/\//i.test(server))
    throw new SpecError(
      `${server} is no URL of a server: it begins with http:// or https://, as in http://127.0.0.1:4010.`,
    );
  const isLocal = isLoopback(server);
  if (!isLocal && !allowRemote)
    throw new SpecError(
      `${server} is not this machine: tasks that are started there may be billed. Say --allow-remote if you want that.`,
    );
  const folder = path.dirname(repository.entry);
  const file = path.join(folder, "workflows", workflow);
  if (!existsSync(file))
    throw new SpecError(`There is no workflow ${workflow}; there is ${workflowsOf(repository).join(", ")}.`);
  const servers = sourcesOf(file).flatMap((name) => ["--server", `${name}=${server}`]);
  const args = ["respect", `workflows/${workflow}`, ...servers, "--input", JSON.stringify(inputs)];
  const child = spawn(process.execPath, [commandFile("@redocly/cli", "redocly"), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      ...quietEnvironment,
      ...loopbackGuardEnvironment("respect"),
      ...(isLocal ? { NODE_OPTIONS: `--import=${loopbackGuardUrl}` } : {}),
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = (await once(child, "close")) as [number | null];
  return code ?? 1;
}

/** File names of the workflows of a checkout. */
function workflowsOf(repository: Repository): string[] {
  const folder = path.join(path.dirname(repository.entry), "workflows");
  return readdirSync(folder).filter((name) => /\.arazzo\.ya?ml$/.test(name));
}

/** Every OpenAPI document that a workflow names: each would be called at its own server. */
function sourcesOf(file: string): string[] {
  const { sourceDescriptions = [] } = parse(readFileSync(file, "utf8")) as {
    sourceDescriptions?: { name: string; type?: string }[];
  };
  return sourceDescriptions.filter(({ type }) => type !== "arazzo").map(({ name }) => name);
}

function isLoopback(server: string): boolean {
  if (!URL.canParse(server)) throw new SpecError(`--server ${server} is no URL`);
  const { hostname } = new URL(server);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  const { help, workflows, server, inputs, allowRemote } = readArguments();
  if (help) return console.log(USAGE);
  const mock = server === undefined ? await mockOf(repository) : undefined;
  try {
    const target = server ?? mock?.baseUrl ?? "";
    const isLocal = isLoopback(target);
    const given = {
      workspaceId: isLocal ? EXAMPLE_WORKSPACE : (process.env["INTUNED_WORKSPACE_ID"] ?? ""),
      apiKey: isLocal ? DUMMY_KEY : (process.env["INTUNED_API_KEY"] ?? ""),
      ...inputs,
    };
    for (const workflow of workflows ?? workflowsOf(repository)) {
      const code = await runWorkflow(repository, { workflow, server: target, inputs: given, allowRemote });
      if (code !== 0) process.exitCode = code;
    }
  } finally {
    await mock?.close();
  }
});

/** A mock of the document as it stands now, whether or not it was generated. */
async function mockOf(repository: Repository) {
  const { lintAndBundle } = await import("./bundle-spec.js");
  const { document } = await lintAndBundle(repository);
  return startMock({ document });
}

function readArguments() {
  const options = {
    help: { type: "boolean", short: "h", default: false },
    server: { type: "string" },
    input: { type: "string", multiple: true },
    "allow-remote": { type: "boolean", default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const inputs = (values.input ?? []).map((text): [string, string] => {
      const [name = "", ...value] = text.split("=");
      if (value.length === 0) throw new Error(`--input ${text} is not name=value`);
      return [name, value.join("=")];
    });
    return {
      help: values.help,
      workflows: positionals.length === 0 ? undefined : positionals.map((file) => path.basename(file)),
      server: values.server,
      inputs: Object.fromEntries(inputs),
      allowRemote: values["allow-remote"],
    };
  } catch (error) {
    throw new SpecError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
