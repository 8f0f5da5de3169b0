/** The port that was asked for is held by another process. `fallback: true` takes the next free one instead. */
export class MockPortInUseError extends Error {
  override readonly name = "MockPortInUseError";

  constructor(
    readonly host: string,
    readonly port: number,
  ) {
    super(
      `Port ${port} on ${host} is in use. Stop what listens there, ask for another port, or pass \`fallback: true\` to take the next free one.`,
    );
  }
}

/** Prism cannot serve this document. What was served before goes on being served. */
export class MockDocumentError extends Error {
  override readonly name = "MockDocumentError";

  constructor(readonly reason: string) {
    super(`Prism cannot serve this document: ${reason}`);
  }
}

/** The mock's process ended, and nothing serves the port any more. */
export class MockStoppedError extends Error {
  override readonly name = "MockStoppedError";

  constructor(readonly reason: string) {
    super(`The mock has stopped: ${reason}`);
  }
}
