import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { loopbackGuardEnvironment, loopbackGuardUrl } from "@intuned/mock";
import { repositoryRoot } from "./repository.js";

/** What stands in for a key where no real one may be used. It is no secret. */
export const DUMMY_KEY = "dummy-key-for-the-mock";

/** The sample of the reference page. */
const exampleFile: string = path.join(repositoryRoot, "examples/start-web-task.ts");

/**
 * The environment in which a program of ours talks to the mock. The mock's address and a dummy key override what the
 * shell exports: an exported real key must never start a task that somebody pays for. On top, every connection that
 * leaves this machine is refused.
 */
function mockEnvironment(baseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...loopbackGuardEnvironment("example"),
    NODE_OPTIONS: `--import=${loopbackGuardUrl}`,
    INTUNED_BASE_URL: baseUrl,
    INTUNED_API_KEY: DUMMY_KEY,
  };
}

/** Runs the sample against the mock, its output on ours, as a user's program would run: on the built packages. */
export async function runExample(baseUrl: string): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", exampleFile], {
    cwd: repositoryRoot,
    env: mockEnvironment(baseUrl),
    stdio: "inherit",
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
