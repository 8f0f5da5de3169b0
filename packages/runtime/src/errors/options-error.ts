import { ClientError } from "./client-error.js";

/** An option of the client or of a call is missing or malformed. Thrown before anything is sent. */
export class OptionsError extends ClientError {
  override readonly name = "OptionsError";
  /** The option's name, as the constructor takes it: `"apiKey"`. */
  declare readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
