import type { Client } from "./client.js";

/** The base of generated resources: the operations of one tag, bound to a client. */
export class Resource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** No property of its own: what is printed of a client would hold the client again. */
  protected get client(): Client {
    return this.#client;
  }
}
