import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Plan, Received } from "./child.js";
import { openPorts } from "./ports.js";
import type { Row } from "./row.js";
import { scriptedServer } from "./scripted-server.js";
import { childRows } from "./table.js";

/** The most that the acceptance of this client allows from the last outcome to the end of the process, in milliseconds. */
const EXIT_MS = 1_000;

/** What became of the rows in a process of their own. */
export interface ChildRun {
  /** The outcome of each row, by the client's and the server's account. */
  readonly outcomes: readonly object[];
  /** What has to come of each. */
  readonly want: readonly object[];
  /** What the process wrote to standard error. */
  readonly errors: string;
  /** Its exit code; a text where it had to be ended. */
  readonly code: number | string;
}

/**
 * Makes the calls of all rows in a new process, one after the other and without hooks. The servers are in this one.
 *
 * @param operation which operation `start` is; the whole table when omitted.
 */
export async function runInChild(operation?: string): Promise<ChildRun> {
  const rows = childRows(operation);
  await using ports = await openPorts();
  const { closedPort, deafPort } = ports;
  const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), {
    execArgv: ["--import=tsx/esm", "--conditions=@intuned/source"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const servers = await Promise.all(
    rows.map((row, index) =>
      scriptedServer(row, () => void child.send({ received: index } satisfies Received)),
    ),
  );
  try {
    const surroundings = servers.map(({ url, elsewhere, ca, proxy }) => ({ url, elsewhere, ca, proxy }));
    child.send({ operation, rows: surroundings, closedPort, deafPort } satisfies Plan);
    const { lines, ...end } = await runToEnd(child, rows);
    const outcomes = lines.map((line, index) => ({
      name: rows[index]?.name,
      ...(JSON.parse(line) as object),
      requests: servers[index]?.requests.length,
      started: servers[index]?.started(),
    }));
    return { outcomes, want: rows.map(({ name, want }) => ({ name, ...want })), ...end };
  } finally {
    child.kill("SIGKILL");
    await Promise.all(servers.map((it) => it[Symbol.asyncDispose]()));
  }
}

/** All that the child prints, and how it ends. */
async function runToEnd(child: ChildProcess, rows: readonly Row[]) {
  const lines: string[] = [];
  let errors = "";
  let lastLine = (_: unknown) => {};
  const isPrinted = new Promise((resolve) => {
    lastLine = resolve;
  });
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) => {
    if (lines.push(line) === rows.length) lastLine(undefined);
  });
  const exit = once(child, "close").then(([code]) => code as number);
  const tooLate = isPrinted.then(
    () => new Promise<string>((resolve) => setTimeout(resolve, EXIT_MS, "did not exit by itself").unref()),
  );
  return { lines, code: await Promise.race([exit, tooLate]), errors };
}
