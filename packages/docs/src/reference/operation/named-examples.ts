import { childPointer, isJson, isObject, tryResolvePointer, valueAt } from "@intuned/document";
import { code } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";

/** An example of a body, parameter or header, with what is said of it. */
export interface ShownExample {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  /** `undefined` when only `externalValue` is given. */
  readonly value: unknown;
  readonly externalValue?: string;
}

/** All examples of the media type, parameter or header at `pointer`, those outside the document among them. */
export function shownExamples(document: object, pointer: string): ShownExample[] {
  const owner = valueAt(document, pointer);
  if (!isObject(owner)) return [];
  const { examples } = owner;
  if (!isObject(examples)) return "example" in owner ? [{ name: "example", value: owner["example"] }] : [];
  return Object.keys(examples).flatMap((name): ShownExample[] => {
    const examplePointer = childPointer(pointer, "examples", name);
    const found = tryResolvePointer(document, examplePointer);
    if (found === undefined) return [];
    // Beside a reference, both override what the example says of itself.
    const said = {
      ...found.value,
      ...(isObject(valueAt(document, examplePointer)) ? (valueAt(document, examplePointer) as object) : {}),
    };
    const { summary, description, externalValue } = said as Record<string, unknown>;
    return [
      {
        name,
        ...(typeof summary === "string" && { summary }),
        ...(typeof description === "string" && { description }),
        value: found.value["value"],
        ...(typeof externalValue === "string" && { externalValue }),
      },
    ];
  });
}

/** A summary longer than this stands below the title, which is then the example's name. */
const LONGEST_TITLE = 32;

/** What an example is called among others: `Full with S3 sink`. */
export function exampleTitle({ name, summary }: ShownExample): string {
  if (summary !== undefined && summary.length <= LONGEST_TITLE) return summary;
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[-_]+/g, " ");
  return (
    words.charAt(0).toUpperCase() +
    words.slice(1).replaceAll(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
  );
}

/** The value of an example as a block, in the language of its media type. */
export function exampleBlock(value: unknown, mediaType = "application/json"): Block {
  if (typeof value === "string" && !isJson(mediaType))
    return code(/xml/i.test(mediaType) ? "xml" : /html/i.test(mediaType) ? "html" : "text", value);
  return code("json", JSON.stringify(value, null, 2) ?? "null");
}
