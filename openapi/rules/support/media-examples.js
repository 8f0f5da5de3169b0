// @ts-check
import { child, follow, members } from "./place.js";

/** @import { ObjectPlace, Place, Resolver } from "./place.js" */

/**
 * The examples of a Media Type Object that can be read here: `examples`, references followed, or the single `example`.
 * An example that is only given by its `externalValue` is not.
 * @param {Resolver} context
 * @param {ObjectPlace} media
 * @returns {{ name: string | undefined, value: Place }[]}
 */
export function mediaExamples(context, media) {
  const named = members(child(media, "examples")).flatMap(({ key, place }) => {
    const example = follow(context, place);
    if (example === undefined || !("value" in example.node)) return [];
    return [{ name: key, value: child(example, "value") }];
  });
  return "example" in media.node ? [...named, { name: undefined, value: child(media, "example") }] : named;
}
