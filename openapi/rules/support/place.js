// @ts-check

/**
 * A value of the document and where it stands: what every rule that leaves the visited node works with.
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {Pick<import("@redocly/openapi-core").UserContext, "resolve">} Resolver
 * @typedef {{ readonly node: unknown, readonly location: Location }} Place
 * @typedef {{ readonly node: Record<string, unknown>, readonly location: Location }} ObjectPlace
 */

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>} whether it is a map, not a list and not null
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value below a place; its node is undefined where there is none.
 * @param {Place} place
 * @param {...(string | number)} keys
 * @returns {Place}
 */
export function child(place, ...keys) {
  let node = place.node;
  for (const key of keys)
    node = typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
  return { node, location: place.location.child(keys.map(String)) };
}

/**
 * The members of a map, or nothing where there is no map.
 * @param {Place} place
 * @returns {{ key: string, place: Place }[]}
 */
export function members(place) {
  if (!isObject(place.node)) return [];
  return Object.keys(place.node).map((key) => ({ key, place: child(place, key) }));
}

/**
 * The items of a list, or nothing where there is no list.
 * @param {Place} place
 * @returns {Place[]}
 */
export function items(place) {
  return Array.isArray(place.node) ? place.node.map((_, index) => child(place, index)) : [];
}

/**
 * What a place stands for: the target of its `$ref`, however many hops away, else itself.
 * Undefined where that is no map: unresolved references are `no-unresolved-refs`' to report, wrong types are `struct`'s.
 * @param {Resolver} context
 * @param {Place} place
 * @returns {ObjectPlace | undefined}
 */
export function follow(context, place) {
  return facets(context, place).at(-1);
}

/**
 * The maps that together make up what stands at a place: where a `$ref` has siblings, these count too (OpenAPI 3.1
 * §4.8.24: a Schema Object's `$ref` is one keyword among others). The nearest comes first, the final target last.
 * @param {Resolver} context
 * @param {Place} place
 * @returns {ObjectPlace[]}
 */
export function facets(context, { node, location }) {
  if (!isObject(node)) return [];
  if (typeof node["$ref"] !== "string") return [{ node, location }];
  const resolved = context.resolve({ $ref: node["$ref"] }, location.source.absoluteRef);
  if (resolved.location === undefined || !isObject(resolved.node)) return [];
  const siblings = Object.keys(node).length > 1 ? [{ node, location }] : [];
  const hops = (resolved.chain ?? []).flatMap((hop) =>
    isObject(hop.node) ? [{ node: hop.node, location: hop.location }] : [],
  );
  return [...siblings, ...hops, { node: resolved.node, location: resolved.location }];
}

/**
 * A keyword of what stands at a place, by its nearest facet.
 * @param {Resolver} context
 * @param {Place} place
 * @param {string} keyword
 * @returns {Place | undefined}
 */
export function keyword(context, place, keyword) {
  const facet = facets(context, place).find(({ node }) => node[keyword] !== undefined);
  return facet && child(facet, keyword);
}

/**
 * A place's name for people: the file and pointer it is at, without the folders above.
 * @param {Place} place
 */
export function nameOf({ location }) {
  const file = location.source.absoluteRef.split(/[\\/]/).at(-1) ?? "";
  return location.pointer === "#/" ? file : `${file}${location.pointer}`;
}
