/** A JSON Pointer (RFC 6901) from unescaped tokens: `["paths", "/a"]` → `/paths/~1a`. */
export function jsonPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The unescaped tokens of a JSON Pointer (RFC 6901 §4). */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
