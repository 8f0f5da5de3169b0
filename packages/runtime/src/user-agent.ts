/** Browsers say who they are themselves, and ask the server's leave (CORS) for a page that does so. */
const BROWSER = /^Mozilla/;

/** The `User-Agent` (RFC 9110 §10.1.5): the program's name before the client's, most significant first. */
export function userAgent(program: string | undefined, name: string, version = "0"): string | undefined {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  if (BROWSER.test(navigator?.userAgent ?? "")) return undefined;
  return `${program === undefined ? "" : `${program} `}${name}/${version}`;
}
