/**
 * A name as part of an address: lower-case letters, digits and hyphens. `webTaskStart` → `web-task-start`. A name with
 * none of these (`日本`) becomes a number made of it, so that it stays the same when other names come and go.
 */
export function kebab(name: string): string {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? `n${hash(name)}` : words.slice(0, LONGEST);
}

/** File systems take 255 bytes; endings and numbers come on top. */
const LONGEST = 120;

/** FNV-1a. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(36);
}
