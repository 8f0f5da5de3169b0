import { type OpenApiDocument, Problems } from "@intuned/document";
import { UniqueNames } from "./names/identifier.js";
import { nameOperations, type OperationName } from "./names/name-operations.js";
import { nameWaiters, type WaiterName } from "./names/name-waiters.js";
import { type Bases, type ResourceNode, resourceTree } from "./names/resource-tree.js";
import { PARAMETER_NAMES, RESERVED_TYPE_NAMES, RUNTIME_NAMES } from "./names/runtime-names.js";
import { type ClientModel, readClient } from "./read/client-definition.js";
import { type ErrorFields, readErrorFields } from "./read/error-fields.js";
import { type Operation, readOperations } from "./read/read-operations.js";
import { type PagesModel, readPages } from "./read/read-pages.js";
import { readWaiters, type WaiterModel } from "./read/read-waiters.js";
import { SecretProperties } from "./read/secret-properties.js";
import { SchemaUsage } from "./typing/schema-usage.js";
import { type TypeDocument, typeDocument } from "./typing/type-document.js";

/** A document, read: everything that is printed of it. */
export interface Api {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly client: ClientModel;
  /** How the API writes its error object, where not in the runtime's words. */
  readonly errorFields: ErrorFields;
  /** The names of the properties of each operation's request body that hold secrets. */
  readonly secrets: ReadonlyMap<Operation, readonly string[]>;
  readonly types: TypeDocument;
  /** By component key, the name under which the types module exports a schema. */
  readonly typeNames: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<Operation, OperationName>;
  readonly resources: readonly ResourceNode[];
  /** How ends are waited for, and what is exported of it. */
  readonly waiters: ReadonlyMap<WaiterModel, WaiterName>;
  /** How the pages of lists are found. */
  readonly pages: ReadonlyMap<Operation, PagesModel>;
  readonly problems: Problems;
}

/**
 * Reads a document. Nothing in it is trusted: what cannot be read is a problem, and left out.
 *
 * Exported names are given in this order, so that what people import most keeps its name: the client, the schemas, the
 * resources, the functions, the waiters.
 *
 * @param name the client's name, instead of the document's title: `Library` for `LibraryClient`.
 * @param bases classes that hand-written ones derive from.
 */
export function readApi(document: OpenApiDocument, name?: string, bases: Bases = {}): Api {
  const problems = new Problems();
  const operations = readOperations(document, problems);
  const client = readClient(document, operations, problems, name);
  const clientNames = [
    client.className,
    `create${client.className}`,
    `${client.prefix}ClientOptions`,
    `${client.prefix}RequestOptions`,
  ];
  const taken = [...RUNTIME_NAMES, ...RESERVED_TYPE_NAMES, ...PARAMETER_NAMES, ...clientNames];
  const types = typeDocument(document, operations, problems, taken);
  const exported = new UniqueNames([...taken, ...types.namedTypes.map((it) => it.name)]);
  const names = nameOperations(operations, exported);
  const usage = new SchemaUsage(document);
  const secrets = new SecretProperties(document, usage);
  const resources = resourceTree(names, exported, bases);
  return {
    document,
    operations,
    client,
    errorFields: readErrorFields({ document, usage }, operations, problems),
    secrets: new Map(operations.map((it) => [it, secrets.of(it)])),
    types,
    typeNames: new Map(types.namedTypes.map((it) => [it.key, it.name])),
    names,
    resources,
    waiters: nameWaiters(readWaiters(document, operations, problems), names, resources, exported),
    pages: readPages(document, operations, problems),
    problems,
  };
}
