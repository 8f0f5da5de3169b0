import { parseArgs } from "node:util";
import { SpecError } from "./spec-error.js";

/** What `npm start` is told. */
export interface StartArguments {
  readonly help: boolean;
  readonly once: boolean;
  readonly port: number;
  readonly docsPort: number;
}

export const START_USAGE = `npm start -- [--once] [--port N] [--docs-port N]

  --once         end after the sample has run
  --port N       where the mock listens (default 4010; the next free port where it is taken)
  --docs-port N  where the docs are served (default 4020; the next free port where it is taken)
  --help         print this`;

/**
 * The options; also those that npm took for its own because `--` was forgotten: it hands them on as variables.
 *
 * @throws {SpecError} with the usage.
 */
export function readStartArguments(args: readonly string[], env: NodeJS.ProcessEnv): StartArguments {
  const { npm_config_once: npmOnce, npm_config_port: npmPort, npm_config_docs_port: npmDocsPort } = env;
  const options = {
    help: { type: "boolean", short: "h", default: false },
    once: { type: "boolean", default: npmOnce === "true" },
    port: { type: "string", default: npmPort ?? "4010" },
    "docs-port": { type: "string", default: npmDocsPort ?? "4020" },
  } as const;
  try {
    // `npm start --port 4011` gives us `true` for the port, and the number as an argument.
    if (npmPort === "true" || npmDocsPort === "true")
      throw new Error("npm took the port for its own: put -- before it");
    const { values } = parseArgs({ args: [...args], options });
    const port = readPort("--port", values.port);
    const docsPort = readPort("--docs-port", values["docs-port"]);
    return { help: values.help, once: values.once, port, docsPort };
  } catch (error) {
    throw new SpecError(`${error instanceof Error ? error.message : String(error)}\n\n${START_USAGE}`);
  }
}

function readPort(option: string, text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${option} ${text} is no port`);
  return port;
}
