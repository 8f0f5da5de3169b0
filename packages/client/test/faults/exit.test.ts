import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import type { Plan, Received } from "./child.js";
import { openPorts } from "./ports.js";
import { scriptedServer } from "./scripted-server.js";
import { childRows } from "./table.js";

/** The most that the acceptance of this client allows from the last outcome to the end of the process, in milliseconds. */
const EXIT_MS = 1_000;

it("a process that made every call of the table has the same outcomes without hooks, and exits by itself", async () => {
  await using ports = await openPorts();
  const { closedPort, deafPort } = ports;
  const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), {
    execArgv: ["--import=tsx/esm", "--conditions=@intuned/source"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const servers = await Promise.all(
    childRows.map((row, index) =>
      scriptedServer(row, () => void child.send({ received: index } satisfies Received)),
    ),
  );
  onTestFinished(async () => void (await Promise.all(servers.map((it) => it[Symbol.asyncDispose]()))));
  const rows = servers.map(({ url, elsewhere }) => ({ url, elsewhere }));
  child.send({ rows, closedPort, deafPort } satisfies Plan);

  const { lines, errors, code } = await runToEnd(child);

  const outcomes = lines.map((line, index) => ({
    name: childRows[index]?.name,
    ...(JSON.parse(line) as object),
    requests: servers[index]?.requests.length,
    started: servers[index]?.started(),
  }));
  expect({ errors, code }).toEqual({ errors: "", code: 0 });
  expect(outcomes).toEqual(childRows.map(({ name, want }) => ({ name, ...want })));
}, 90_000);

/** All that the child prints, and its exit code; `late` where it had to be ended. */
async function runToEnd(child: ChildProcess) {
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
    if (lines.push(line) === childRows.length) lastLine(undefined);
  });
  const exit = once(child, "close").then(([code]) => code as number);
  const tooLate = isPrinted.then(
    () => new Promise((resolve) => setTimeout(resolve, EXIT_MS, "did not exit by itself").unref()),
  );
  return { lines, code: await Promise.race([exit, tooLate]), errors };
}
