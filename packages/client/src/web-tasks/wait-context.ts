import type { CallDescription, RetryOptions } from "@intuned/runtime";
import { type CallContext, type OptionKinds, Secrets } from "@intuned/runtime/support";

/** What the requests of one wait share, from the start on, and an account of them. */
export class WaitContext implements CallContext {
  readonly secrets: Secrets = new Secrets();
  /** The last call. */
  call: CallDescription | undefined;
  /** The retry options of the last call. */
  retry: RetryOptions | undefined;
  #earlier = 0;

  /** @param options the wait's own. */
  constructor(readonly options: OptionKinds) {}

  begin(call: CallDescription, retry: RetryOptions): void {
    this.#earlier = this.attempts;
    this.call = call;
    this.retry = retry;
  }

  /** How many requests were sent so far, by all calls. */
  get attempts(): number {
    return this.#earlier + (this.call?.attempts ?? 0);
  }
}
