import type { Client } from "./client.js";

/** The base of generated resources: the operations of one tag, bound to a client. */
export class Resource {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }
}
