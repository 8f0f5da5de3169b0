/** An output folder that cannot be written to, or must not be. Nothing in it was changed. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
