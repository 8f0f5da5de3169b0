import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { commandFile, readBundle, repositoryAt, repositoryRoot } from "@intuned/scripts";
import openapiTS, { astToString } from "openapi-typescript";

const run = promisify(execFile);

/** The quick start: a client is made, a task started, its id used. */
const OURS = `import { IntunedClient } from "@intuned/client";
const client = new IntunedClient({ workspaceId: "123e4567-e89b-12d3-a456-426614174000", apiKey: "any" });
const started = await client.webTasks.start({ task: "Scrape YC companies from batch S24" });
export const id: string = started.webTaskId;
// @ts-expect-error what comes back is typed
started.webTaskID;
`;

/** The same by openapi-fetch on what openapi-typescript makes of the document. */
const OPENAPI_FETCH = `import createClient from "openapi-fetch";
import type { paths } from "./paths.js";
const client = createClient<paths>({ baseUrl: "http://127.0.0.1", headers: { "x-api-key": "any" } });
const { data } = await client.POST("/{workspaceId}/web-tasks/start", {
  params: { path: { workspaceId: "123e4567-e89b-12d3-a456-426614174000" } },
  body: { task: "Scrape YC companies from batch S24" },
});
export const id: string | undefined = data?.webTaskId;
`;

/** How many types the compiler instantiates for a program. */
export interface Instantiations {
  readonly ours: number;
  readonly openapiFetch: number;
}

/**
 * Compiles the quick start by the built packages' declarations, and the same program by openapi-fetch.
 *
 * @param peerModules a `node_modules` that has openapi-fetch.
 */
export async function measureInstantiations(peerModules: string): Promise<Instantiations> {
  const folder = await mkdtemp(path.join(repositoryRoot, "node_modules/.cache-instantiations-"));
  try {
    const document = await readBundle(repositoryAt(repositoryRoot));
    const types = astToString(
      await openapiTS(structuredClone(document) as never, { silent: true, defaultNonNullable: false }),
    );
    const names = {
      "ours.ts": OURS,
      "peer.ts": OPENAPI_FETCH,
      "paths.ts": types,
      "package.json": '{"type":"module"}',
    };
    for (const [name, text] of Object.entries(names)) await writeFile(path.join(folder, name), text);
    await symlink(peerModules, path.join(folder, "node_modules"));
    return { ours: await count(folder, "ours.ts"), openapiFetch: await count(folder, "peer.ts") };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How a user's compiler is set: strict, and declarations taken as they are. */
const COMPILER_OPTIONS = {
  module: "nodenext",
  target: "es2023",
  lib: ["es2023", "dom"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

async function count(folder: string, file: string): Promise<number> {
  const config = path.join(folder, `tsconfig.${file}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: [file] }));
  const tsc = commandFile("typescript", "tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", config, "--extendedDiagnostics"]);
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}
