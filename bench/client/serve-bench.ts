import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The server of the bench, running. */
export interface BenchServer extends AsyncDisposable {
  readonly url: string;
}

/** Starts the server in a process of its own, so that it takes no time of the one that is measured. */
export async function serveBench(): Promise<BenchServer> {
  const child = fork(fileURLToPath(new URL("./bench-server.ts", import.meta.url)), {
    execArgv: ["--import=tsx/esm"],
  });
  let isStopping = false;
  const closed = once(child, "close");
  closed.then(([code, signal]) => {
    // What is measured would only tell of a refused connection.
    if (!isStopping) console.error(`The bench's server ended too soon, with ${signal ?? code}.`);
  });
  const [port] = await Promise.race([
    once(child, "message"),
    closed.then((): never => {
      throw new Error("The bench's server did not begin to listen.");
    }),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      isStopping = true;
      child.kill();
      await closed;
    },
  };
}
