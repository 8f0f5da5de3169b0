import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { startMock } from "@intuned/mock";
import { exampleInputs, findWorkflows } from "./find-workflows.js";
import { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
import { isLoopback, runRespect } from "./run-respect.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";

const USAGE = `npm run workflow -- [name]... [--server URL] [--input name=value]... [--allow-remote]

  name              a workflow, or a file below openapi/workflows (default: all workflows)
  --server URL      where the calls go (default: a mock of openapi/, started for this run)
  --input           an input of the workflows. On this machine the examples of the document are used; elsewhere workspace and
                    key come from the environment variables that the client reads
  --allow-remote    lets --server name another machine: tasks that are started there may be billed`;

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  const { help, names, server, inputs, allowRemote } = readArguments();
  if (help) return console.log(USAGE);
  const found = findWorkflows(repository, names);
  const mock =
    server === undefined ? await startMock({ document: await currentDocument(repository) }) : undefined;
  try {
    const target = server ?? mock?.baseUrl ?? "";
    const shared = !isLoopback(target) && allowRemote ? await clientInputs(repository, inputs) : {};
    for (const { file, workflows } of found) {
      const code = await runRespect({
        folder: path.dirname(repository.entry),
        file,
        workflows: workflows.map(({ workflowId }) => workflowId),
        server: target,
        inputs: { ...(isLoopback(target) ? exampleInputs(workflows) : shared), ...inputs },
        allowRemote,
      });
      if (code !== 0) process.exitCode = code;
    }
  } finally {
    await mock?.close();
  }
});

/** The document as it stands now, whether or not it was generated. */
async function currentDocument(repository: Repository) {
  const { lintAndBundle } = await import("./bundle-spec.js");
  return (await lintAndBundle(repository)).document;
}

/** What the client reads from the environment, by the names of its options. @throws {SpecError} a variable isn't set. */
async function clientInputs(
  repository: Repository,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const [{ readClient, readOperations }, { Problems }] = await Promise.all([
    import("@intuned/codegen"),
    import("@intuned/document"),
  ]);
  const document = await currentDocument(repository);
  const problems = new Problems();
  const client = readClient(document, readOperations(document, problems), problems);
  const entries = [...client.parameters, ...client.credentials].flatMap(({ option, env, required }) => {
    if (env === undefined || given[option] !== undefined) return [];
    const value = process.env[env];
    if (value === undefined && required)
      throw new SpecError(`${env} is not set. Set it, or say --input ${option}=VALUE.`);
    return value === undefined ? [] : [[option, value] as const];
  });
  return Object.fromEntries(entries);
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
      names: positionals.map((name) => path.basename(name)),
      server: values.server,
      inputs: Object.fromEntries(inputs),
      allowRemote: values["allow-remote"],
    };
  } catch (error) {
    throw new SpecError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
