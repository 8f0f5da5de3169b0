/** A part of the document that no code can be made of: the rest is generated all the same. */
export interface Problem {
  /** JSON Pointer (RFC 6901) of the part, in the bundled document. */
  readonly pointer: string;
  /** What is wrong there, and what became of it. */
  readonly reason: string;
}

/** Thrown where one part of the document cannot be read; caught where that part can be left out. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(pointer: string, reason: string) {
    super(`${pointer === "" ? "/" : pointer}: ${reason}`);
    this.problem = { pointer, reason };
  }
}

/** Collects problems, each once, in the order in which they are met. */
export class Problems {
  readonly #found = new Map<string, Problem>();

  get all(): Problem[] {
    return [...this.#found.values()];
  }

  add(pointer: string, reason: string): void {
    const key = `${pointer}\n${reason}`;
    if (!this.#found.has(key)) this.#found.set(key, { pointer, reason });
  }

  /**
   * Runs `read`; what it cannot read is a problem, and `undefined`.
   *
   * @param consequence what becomes of the part then; ends the reason.
   */
  attempt<T>(read: () => T, consequence: string): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.add(error.problem.pointer, `${error.problem.reason}: ${consequence}`);
      return undefined;
    }
  }
}
