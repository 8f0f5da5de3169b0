import { isObject } from "../json.js";
import { childPointer, valueAt } from "../pointer.js";
import { tryResolvePointer } from "../resolve.js";

/** An example that the document gives for a media type or a parameter. */
export interface NamedExample {
  readonly name: string;
  /** Pointer to the value. */
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * The examples of the media type, parameter or header at `pointer`: its named `examples`, their references followed, or
 * its single `example`. One by `externalValue` is left out: it is not in the document.
 */
export function namedExamples(document: object, pointer: string): NamedExample[] {
  const owner = valueAt(document, pointer);
  if (!isObject(owner)) return [];
  if (!isObject(owner["examples"]))
    return "example" in owner
      ? [{ name: "example", pointer: childPointer(pointer, "example"), value: owner["example"] }]
      : [];
  return Object.keys(owner["examples"]).flatMap((name) => {
    const found = tryResolvePointer(document, childPointer(pointer, "examples", name));
    return found && "value" in found.value
      ? [{ name, pointer: childPointer(found.pointer, "value"), value: found.value["value"] }]
      : [];
  });
}
