import { ClientError } from "./client-error.js";

/** An option of the client or of a call is missing or malformed. Thrown before anything is sent. */
export class OptionsError extends ClientError {
  static override readonly kind = "OptionsError";
  static override readonly code = "bad-options";
  declare readonly name: typeof OptionsError.kind;
  declare readonly code: typeof OptionsError.code;
  /** The option's name, as the constructor takes it: `"apiKey"`. */
  declare readonly option: string;

  constructor(option: string, message: string, details: { readonly cause?: unknown } = {}) {
    super(message, details);
    this.option = option;
  }
}
