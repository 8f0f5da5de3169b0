/** One step of a JSON Pointer (RFC 6901 §3), with the slash before it. */
export function pointerToken(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
