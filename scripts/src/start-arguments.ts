import { parseArgs } from "node:util";
import { SpecError } from "./spec-error.js";

/** What `npm start` is told. */
export interface StartArguments {
  readonly help: boolean;
  readonly once: boolean;
  readonly port: number;
}

export const START_USAGE = `npm start -- [--once] [--port N]

  --once    end after the sample has run
  --port N  where the mock listens (default 4010; the next free port where it is taken)
  --help    print this`;

/**
 * The options; also those that npm took for its own because `--` was forgotten: it hands them on as variables.
 *
 * @throws {SpecError} with the usage.
 */
export function readStartArguments(args: readonly string[], env: NodeJS.ProcessEnv): StartArguments {
  const { npm_config_once: npmOnce, npm_config_port: npmPort } = env;
  const options = {
    help: { type: "boolean", short: "h", default: false },
    once: { type: "boolean", default: npmOnce === "true" },
    port: { type: "string", default: npmPort ?? "4010" },
  } as const;
  try {
    // `npm start --port 4011` gives us `true` for the port, and the number as an argument.
    if (npmPort === "true") throw new Error("npm took --port for its own: put -- before it");
    const { values } = parseArgs({ args: [...args], options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`--port ${values.port} is no port`);
    return { help: values.help, once: values.once, port };
  } catch (error) {
    throw new SpecError(`${error instanceof Error ? error.message : String(error)}\n\n${START_USAGE}`);
  }
}
