/** What stops a command: an argument, a folder or a missing file. The message says what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
