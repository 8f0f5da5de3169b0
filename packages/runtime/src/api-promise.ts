/** The success body together with the HTTP response it came in (its body is already read, unless it is the data). */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/** What a method returns: await it for the success body, or `.withResponse()` for the raw response as well. */
export class ApiPromise<T> extends Promise<T> {
  readonly #answer: Promise<WithResponse<T>>;

  /** `then` and its kin give plain promises. */
  static override readonly [Symbol.species]: PromiseConstructor = Promise;

  /** @param answer settles with the body and the response, or rejects with a `ClientError`. */
  constructor(answer: Promise<WithResponse<T>>) {
    super((resolve, reject) => {
      answer.then(({ data }) => resolve(data), reject);
    });
    this.#answer = answer;
  }

  /** The success body and the raw response: status, headers. Rejects as the promise itself does. */
  withResponse(): Promise<WithResponse<T>> {
    // The caller takes the other branch: a rejection of this one must not count as unhandled.
    this.catch(() => {});
    return this.#answer;
  }
}
