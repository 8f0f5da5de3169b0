// @ts-check
import { isDeepStrictEqual } from "node:util";
import { child, follow, members } from "./place.js";
import { targetOf } from "./read-files.js";

/** @import { Operation, Parameter } from "./extensions.js" */
/** @import { ObjectPlace, Place, Resolver } from "./place.js" */

/**
 * The `links` of an operation's responses that lead to another operation, by `operationId` or by `operationRef`.
 * @param {Resolver} context
 * @param {Place} root
 * @param {Operation} from
 * @param {Operation} to
 * @returns {ObjectPlace[]}
 */
export function linksBetween(context, root, from, to) {
  return members(child(from.place, "responses")).flatMap(({ place: response }) =>
    members(child(follow(context, response) ?? response, "links")).flatMap(({ place }) => {
      const link = follow(context, place);
      return link !== undefined && leadsTo(link, root, to) ? [link] : [];
    }),
  );
}

/** @type {(link: ObjectPlace, root: Place, to: Operation) => boolean} */
function leadsTo({ node, location }, root, { path, method, place }) {
  const { operationId, operationRef } = node;
  if (operationId !== undefined) return operationId === place.node["operationId"];
  if (typeof operationRef !== "string") return false;
  const target = targetOf(operationRef, location.source.absoluteRef);
  if (target === undefined) return false;
  // Through the paths of the document, or straight into the file that has the operation.
  const own = targetOf(place.location.absolutePointer, "");
  return (
    (target.file === root.location.source.absoluteRef &&
      isDeepStrictEqual(target.keys, ["paths", path, method])) ||
    isDeepStrictEqual(target, own)
  );
}

/**
 * Where a link fills a parameter; undefined where it doesn't.
 * @param {ObjectPlace} link
 * @param {Parameter} parameter
 * @returns {Place | undefined}
 */
export function filledBy(link, parameter) {
  const { name, in: where } = parameter;
  return members(child(link, "parameters")).find(({ key }) => key === name || key === `${where}.${name}`)
    ?.place;
}
