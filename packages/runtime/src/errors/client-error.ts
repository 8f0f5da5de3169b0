/** What every error of the family says of the call that failed. Never holds a credential. */
export interface CallDescription {
  /** The operation's name in the OpenAPI document (`operationId`). */
  readonly operationId: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** The request's URL without user info, query or fragment. */
  readonly url: string;
}

/**
 * The base of all errors that a client throws: `catch (error) { if (error instanceof ClientError) … }`.
 *
 * Not of this family: a `TypeError` for a call that TypeScript would have refused.
 */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  /** The call that failed; absent where no call was made (bad options). */
  declare readonly call: CallDescription | undefined;

  /** @param message what comes after the method and URL of the call, where there is one. */
  constructor(message: string, details: { call?: CallDescription; cause?: unknown } = {}) {
    const { call } = details;
    super(call === undefined ? message : `${call.method} ${call.url} ${message}`, details);
    this.call = call;
  }
}
