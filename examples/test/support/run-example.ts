import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { loopbackGuardEnvironment, loopbackGuardUrl } from "@intuned/mock";

const workspaceId = "123e4567-e89b-12d3-a456-426614174000";

/** What an example is run with. Of this process's environment it gets `PATH` alone. */
export interface ExampleSettings {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** An example that runs. It is ended with the block. */
export interface RunningExample extends AsyncDisposable {
  /** What it has said so far: both streams, as they came. */
  readonly output: { text: string };
  /** Its exit code; `null` where a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Resolves when it has said this. Rejects when it ends without having. */
  said(words: string): Promise<void>;
  /** As Ctrl+C does. */
  interrupt(): void;
  /** Ends it, and resolves when all is read that it said. */
  end(): Promise<void>;
}

/** Starts an example as a process that reaches loopback only, whatever it is told. */
export function startExample(file: string, { args = [], env = {} }: ExampleSettings = {}): RunningExample {
  const program = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const options = ["--import", loopbackGuardUrl, "--import", "tsx", "--conditions=@intuned/source"];
  const child = spawn(process.execPath, [...options, program, ...args], {
    env: { PATH: process.env["PATH"], ...loopbackGuardEnvironment("example"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (said) => {
      output.text += said;
      child.emit("said");
    });
  }
  const end = async () => {
    if (child.exitCode === null) child.kill();
    await exited;
  };
  const exited = once(child, "close").then(([code]) => code as number | null);
  return {
    output,
    exited,
    async said(words) {
      while (!output.text.includes(words)) {
        const event = await Promise.race([once(child, "said"), exited.then(() => "ended")]);
        if (event === "ended") throw new Error(`It ended without a word of ${words}: ${output.text}`);
      }
    },
    interrupt: () => child.kill("SIGINT"),
    end,
    [Symbol.asyncDispose]: end,
  };
}

/** Runs an example to its end, and tells its exit code and what it said. */
export async function runExample(file: string, settings?: ExampleSettings) {
  await using example = startExample(file, settings);
  const code = await example.exited;
  return { code, output: example.output.text };
}

/** The environment by which an example finds a server. The key is none. */
export function serverEnvironment(baseUrl: string): Record<string, string> {
  return { INTUNED_BASE_URL: baseUrl, INTUNED_API_KEY: "any", INTUNED_WORKSPACE_ID: workspaceId };
}
