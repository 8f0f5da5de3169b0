import type { Answer } from "../support/echo-server.js";

/** One operation, a call of it, and every byte of it that matters at the server. */
export interface WireCase {
  /** What is sent, as the start of a sentence. */
  readonly given: string;
  readonly path: string;
  /** `get` unless it says otherwise. */
  readonly method?: string;
  /** The operation object; it answers 200 with JSON unless it says otherwise. */
  readonly operation: object;
  readonly answer?: Answer;
  /** Calls the generated method with what follows. */
  readonly call: (send: (...args: unknown[]) => Promise<unknown>) => Promise<unknown>;
  readonly want: {
    readonly method: string;
    readonly url: string;
    /** `undefined`: the header is not sent. */
    readonly headers?: Readonly<Record<string, string | undefined>>;
    /** The body, a multipart boundary replaced by `BOUNDARY`; without it there is none. */
    readonly text?: string;
    /** What the call resolves to. */
    readonly got?: unknown;
  };
}
