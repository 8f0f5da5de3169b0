// @ts-check
import { readFileSync } from "node:fs";
import path from "node:path";
import { isAbsoluteUrl, parseYaml, Source } from "@redocly/openapi-core";
import { isObject } from "./place.js";

/** @import { Location, Place, Resolver } from "./place.js" */

/** References that lead to references, at most. */
const HOPS = 20;

/**
 * Follows references into files that the lint itself doesn't read, such as the OpenAPI document of a workflow. Files on this
 * machine only; one that cannot be read has nothing in it.
 * @param {Location} like a place of the lint: the class of places isn't exported
 * @returns {Resolver}
 */
export function fileResolver(like) {
  const Location = /** @type {new (source: Source, pointer: string) => Location} */ (like.constructor);
  /** @type {Map<string, { source: Source, parsed: unknown } | undefined>} */
  const files = new Map();

  /** @type {(file: string) => { source: Source, parsed: unknown } | undefined} */
  function read(file) {
    if (!files.has(file)) {
      try {
        const text = readFileSync(file, "utf8");
        files.set(file, { source: new Source(file, text), parsed: parseYaml(text, { filename: file }) });
      } catch {
        files.set(file, undefined);
      }
    }
    return files.get(file);
  }

  /** @type {(ref: string, from: string, hops: number) => Place | undefined} */
  function find(ref, from, hops) {
    const target = targetOf(ref, from);
    const document = target && read(target.file);
    if (document === undefined || hops > HOPS) return undefined;
    let place = { node: document.parsed, location: new Location(document.source, "#/") };
    for (const key of target?.keys ?? []) {
      const node = Object(place.node);
      place = { node: Object.hasOwn(node, key) ? node[key] : undefined, location: place.location.child(key) };
      const next = isObject(place.node) && typeof place.node["$ref"] === "string" ? place.node["$ref"] : "";
      if (next !== "") {
        const followed = find(next, place.location.source.absoluteRef, hops + 1);
        if (followed === undefined) return undefined;
        place = /** @type {typeof place} */ (followed);
      }
    }
    return place.node === undefined ? undefined : place;
  }

  return /** @type {Resolver} */ ({
    resolve: (node, from = "") => {
      const found = isObject(node) ? find(String(node["$ref"]), from, 0) : undefined;
      return found ?? { node: undefined, location: undefined };
    },
  });
}

/**
 * The file and the keys that a reference leads to; undefined if that isn't a file of this machine.
 * @param {string} ref
 * @param {string} from the file that has the reference
 * @returns {{ file: string, keys: string[] } | undefined}
 */
export function targetOf(ref, from) {
  const [uri = "", pointer = ""] = ref.split("#");
  if (isAbsoluteUrl(uri)) return undefined;
  const keys = pointer
    .split("/")
    .slice(1)
    .filter((key) => key !== "");
  return {
    file: uri === "" ? from : path.resolve(path.dirname(from), decoded(uri)),
    keys: keys.map((key) => decoded(key).replaceAll("~1", "/").replaceAll("~0", "~")),
  };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
