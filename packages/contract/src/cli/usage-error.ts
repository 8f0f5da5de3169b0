/** Arguments that cannot be understood, or that ask for what is not there. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
