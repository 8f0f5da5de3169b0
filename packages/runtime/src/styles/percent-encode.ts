/**
 * Percent-encodes all but RFC 3986's unreserved characters, as RFC 6570 §3.2.1 wants it; `encodeURIComponent` alone
 * spares `!'()*`, and throws for half of a surrogate pair, which URLs replace by U+FFFD.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
