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
  const closed = once(child, "close");
  const [port] = await Promise.race([
    once(child, "message"),
    closed.then(([code]): never => {
      throw new Error(`The bench's server ended with ${code} before it listened.`);
    }),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await closed;
    },
  };
}
