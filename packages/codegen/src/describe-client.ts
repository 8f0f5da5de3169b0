import type { OpenApiDocument } from "@intuned/document";
import type { OperationName } from "./names/name-operations.js";
import type { WaiterName } from "./names/name-waiters.js";
import type { ClientModel } from "./read/client-definition.js";
import type { Operation } from "./read/read-operations.js";
import type { PagesModel } from "./read/read-pages.js";
import type { WaiterModel } from "./read/read-waiters.js";
import { readApi } from "./read-api.js";

/** A generated client, as its callers see it: what documentation and samples are written from. */
export interface ClientDescription {
  readonly model: ClientModel;
  /** How each operation is called. */
  readonly operations: ReadonlyMap<Operation, OperationName>;
  /** What has methods that wait for its end. */
  readonly waiters: ReadonlyMap<WaiterModel, WaiterName>;
  /** Which operations return a list that can be iterated over. */
  readonly pages: ReadonlyMap<Operation, PagesModel>;
}

/**
 * Describes the client that `generateClient` makes of a document, with the same names. What can't be generated is left out.
 *
 * @param name the client's name, instead of the document's title: `Library` for `LibraryClient`.
 */
export function describeClient(document: OpenApiDocument, name?: string): ClientDescription {
  const { client, names, waiters, pages } = readApi(document, name);
  return { model: client, operations: names, waiters, pages };
}
