/** A URL fit for a message: without user info, query and fragment, any of which can hold a credential. */
export function redactUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
