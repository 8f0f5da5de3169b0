import {
  type Api,
  childPointer,
  isObject,
  type Operation,
  pointerTokens,
  readPathItem,
  valueAt,
} from "@intuned/document";
import { kebab } from "./text/kebab.js";

/** Which page shows what. */
export interface PageNames {
  /** Path of an operation's page, by the operation's pointer; those of webhooks too. */
  readonly operations: ReadonlyMap<string, string>;
  /** Path of a schema's page, by the schema's pointer; only of component schemas. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Top-level webhooks. */
  readonly webhooks: readonly Operation[];
  /** Page of what a text names: an `operationId`, or a schema's name that is no ordinary word. */
  readonly pageOf: (name: string) => string | undefined;
}

/** Pages that every reference may have: no operation takes their place. */
const RESERVED = ["index", "authentication", "errors", "schemas"];

/** Names the pages of all operations and schemas; of two that want the same name the later one is numbered. */
export function pageNames(api: Api): PageNames {
  const { document } = api;
  const webhooks = Object.keys(objectAt(document, "/webhooks")).flatMap((name) =>
    readPathItem(document, childPointer("/webhooks", name), name),
  );
  const named = [...api.operations, ...webhooks];
  const operations = nameAll(
    named.map(({ pointer, operationId }) => [pointer, operationId]),
    "reference",
    RESERVED,
  );
  const schemas = nameAll(
    sorted(Object.keys(objectAt(document, "/components/schemas"))).map((name) => [
      childPointer("/components/schemas", name),
      name,
    ]),
    "reference/schemas",
    [],
  );
  const byName = new Map<string, string>();
  for (const [pointer, path] of schemas) byName.set(lastToken(pointer), path);
  for (const { pointer, operationId } of named) byName.set(operationId, operations.get(pointer) ?? "");
  return {
    operations,
    schemas,
    webhooks,
    pageOf: (name) => (isTellingName(name) ? byName.get(name) : undefined),
  };
}

/** A bundle's schemas stand in the order in which something first referred to them, in which nobody finds anything. */
const sorted = (names: readonly string[]): string[] =>
  [...names].sort((left, right) => left.localeCompare(right, "en"));

/** `ErrorObject` and `list-users`, not `status`, which is more likely a field's name. */
const isTellingName = (name: string): boolean => /[a-z0-9][A-Z]|[a-zA-Z0-9][-/.][a-zA-Z0-9]/.test(name);

export const objectAt = (document: object, pointer: string): Record<string, unknown> => {
  const value = valueAt(document, pointer);
  return isObject(value) ? value : {};
};

const lastToken = (pointer: string): string => pointerTokens(pointer).at(-1) ?? "";

function nameAll(
  named: readonly (readonly [pointer: string, name: string])[],
  folder: string,
  reserved: readonly string[],
): Map<string, string> {
  const taken = new Set(reserved);
  const paths = new Map<string, string>();
  for (const [pointer, name] of named) {
    const wanted = kebab(name);
    let free = wanted;
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`;
    taken.add(free);
    paths.set(pointer, `${folder}/${free}`);
  }
  return paths;
}
