/** Whether a text matches a `pattern`; what is no regular expression of ECMA-262 with the flag `u` matches nothing. */
export function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}
