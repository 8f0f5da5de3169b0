import { isContainer } from "@intuned/document";

/**
 * A document whose enums that say that they grow bind nobody: a value that is not listed yet is no mistake of the server.
 * What nothing grows in stays the same object.
 */
export function openEnums<T>(node: T): T {
  if (!isContainer(node)) return node;
  const mark = (node as Record<string, unknown>)["x-extensible-enum"];
  const isOpen = mark === true || Array.isArray(mark);
  const entries = Object.entries(node)
    .filter(([key]) => !(isOpen && key === "enum"))
    .map(([key, value]) => [key, openEnums(value)] as const);
  const isSame = !isOpen && entries.every(([key, value]) => (node as Record<string, unknown>)[key] === value);
  if (isSame) return node;
  return (Array.isArray(node) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}
