// @ts-check
/**
 * Every `$ref` of a document that leaves it, with its RFC 6901 pointer. Prism would fetch these while it loads the
 * document, from a disk or from the network; a bundle has none.
 *
 * @param {unknown} node
 * @param {string} [pointer]
 * @returns {{ pointer: string, ref: string }[]}
 */
export function externalRefs(node, pointer = "") {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "$ref" && typeof value === "string" && !value.startsWith("#"))
      return [{ pointer: here, ref: value }];
    return externalRefs(value, here);
  });
}
