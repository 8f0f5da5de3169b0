import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { bundleProgram } from "./bundle-program.js";
import { runtimeModules } from "./install-runtimes.js";
import { obstacleOf } from "./obstacle-of.js";
import type { Runtime } from "./runtime.js";

const command = path.join(runtimeModules, "@cloudflare/workerd-linux-64/bin/workerd");

/** One worker on a free port of loopback; it may reach loopback, and nothing else. */
const configuration = (compatibilityDate: string) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.js")],
      compatibilityDate = "${compatibilityDate}",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/**
 * Cloudflare's runtime: it takes a module that is bundled, has no environment, and forbids what a page may do.
 *
 * @param compatibilityDate the day whose behaviour it shows.
 */
function workerd(name: string, compatibilityDate: string): Runtime {
  return {
    name,
    tellsRefused: false,
    obstacle: () => obstacleOf(command),
    run: async (project, scenario, baseUrl) => {
      await writeFile(path.join(project, "worker.bundle.js"), await bundleProgram(project, "worker.js"));
      await writeFile(path.join(project, "worker.capnp"), configuration(compatibilityDate));
      await using server = await serveWorker(project);
      const query = new URLSearchParams({ scenario, baseUrl });
      const response = await fetch(`http://127.0.0.1:${server.port}/?${query}`);
      if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
      return response.json();
    },
  };
}

export const workerdRuntimes: readonly Runtime[] = [
  workerd("workerd", "2026-11-01"),
  // The last day on which its `fetch` throws on the field `cache`.
  workerd("workerd as of 2024-11-10", "2024-11-10"),
];

async function serveWorker(cwd: string): Promise<AsyncDisposable & { readonly port: number }> {
  // workerd tells its port on a file descriptor of the caller's choice, one JSON object a line.
  const stdio = ["ignore", "ignore", "pipe", "pipe"] as const;
  const child = spawn(command, ["serve", "--control-fd=3", "worker.capnp"], { cwd, stdio: [...stdio] });
  const closed = once(child, "close");
  const stop = async () => {
    child.kill();
    await closed;
  };
  try {
    return { port: await readPort(child), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readPort(child: ChildProcess): Promise<number> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  for await (const chunk of child.stdio[3] as Readable) {
    const port = /"event":"listen".*"port":(\d+)/.exec(String(chunk))?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`workerd ended before it listened:\n${said}`);
}
