import { access } from "node:fs/promises";
import { tmpdir } from "node:os";
import process from "node:process";
import { runCommand } from "./run-command.js";

/** Why a runtime's command cannot be run here: it is not there, or does not even tell its version. */
export async function obstacleOf(command: string): Promise<string | undefined> {
  try {
    await access(command);
  } catch {
    return `its package is not installed: there is none for ${process.platform}-${process.arch}`;
  }
  return runCommand(tmpdir(), command, ["--version"]).then(
    () => undefined,
    (error: Error) => `it does not start on this machine: ${error.message.trim()}`,
  );
}
