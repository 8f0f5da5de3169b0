import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { loopbackGuardUrl } from "@intuned/mock";
import { runtimeModules } from "./install-runtimes.js";
import { environmentIn, runCommand } from "./run-command.js";
import type { LoopbackServer } from "./serve-loopback.js";

const NEXT = path.join(runtimeModules, "next/dist/bin/next");

/** The Next.js application of `programs/next` in a project, with the API that its pages call. */
export interface NextApp {
  /** The application's folder. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Builds the application by `next build`: its pages are prerendered where that's possible, and call the API.
 *
 * @throws {Error} with what Next printed, when the build fails.
 */
export async function buildNext(project: string, apiUrl: string): Promise<NextApp> {
  const folder = path.join(project, "next");
  const modules = path.join(folder, "node_modules");
  await mkdir(modules);
  for (const name of ["next", "react", "react-dom"])
    await symlink(path.join(runtimeModules, name), path.join(modules, name));
  const environment = {
    INTUNED_BASE_URL: apiUrl,
    INTUNED_WORKSPACE_ID: "123e4567-e89b-12d3-a456-426614174000",
    INTUNED_API_KEY: "any",
    NEXT_TELEMETRY_DISABLED: "1",
    // No compiler is downloaded either: npm has installed the one for this platform.
    NODE_OPTIONS: `--import=${loopbackGuardUrl}`,
  };
  await runCommand(folder, process.execPath, [NEXT, "build"], { environment, timeoutMs: 110_000 });
  return { folder, environment };
}

/** The paths of the pages and handlers that the build has prerendered. */
export async function readPrerendered({ folder }: NextApp): Promise<string[]> {
  const manifest = await readFile(path.join(folder, ".next/prerender-manifest.json"), "utf8");
  return Object.keys(JSON.parse(manifest).routes);
}

/** Serves the built application by `next start` on a free port of this machine. */
export async function serveNext({ folder, environment }: NextApp): Promise<LoopbackServer> {
  const args = [NEXT, "start", "--hostname", "127.0.0.1", "--port", "0"];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...environmentIn(folder), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const stop = async () => {
    // It would wait for idle connections to be closed.
    child.kill("SIGKILL");
    await closed;
  };
  try {
    return { baseUrl: await readUrl(child.stdout, child.stderr), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until Next reports where it listens and that it's ready. */
async function readUrl(output: Readable, errors: Readable): Promise<string> {
  let printed = "";
  errors.setEncoding("utf8").on("data", (text: string) => (printed += text));
  // Reads on, so that what pages log doesn't fill the pipe.
  const lines = output.setEncoding("utf8");
  return new Promise((resolve, reject) => {
    lines.on("data", (text: string) => {
      printed += text;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url !== undefined && printed.includes("Ready")) resolve(url);
    });
    lines.on("end", () => reject(new Error(`next start ended before it was ready:\n${printed}`)));
  });
}
