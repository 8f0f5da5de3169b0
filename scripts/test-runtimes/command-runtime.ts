import { obstacleOf } from "./obstacle-of.js";
import { runCommand } from "./run-command.js";
import type { Runtime } from "./runtime.js";

/** A runtime that is a command: `command ...args scenario baseUrl`, in the project's folder. */
export function commandRuntime(name: string, command: string, ...args: readonly string[]): Runtime {
  return {
    name,
    tellsRefused: true,
    obstacle: () => obstacleOf(command),
    run: async (project, scenario, baseUrl) =>
      JSON.parse(await runCommand(project, command, [...args, scenario, baseUrl])),
  };
}
