/** Browsers say who they are themselves, and ask the server's leave (CORS) for a page that does so. */
const BROWSER = /^Mozilla/;

/** What no product or version can hold; class names and documents' versions can hold anything. */
const NO_TOKEN = /[^\w!#$%&'*+./^`|~-]+/g;

/** The `User-Agent` (RFC 9110 §10.1.5): the program's name before the client's, most significant first. */
export function userAgent(program: string | undefined, name: string, version = "0"): string | undefined {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  if (BROWSER.test(navigator?.userAgent ?? "")) return undefined;
  const product = `${name}/${version}`.replace(NO_TOKEN, "-");
  return `${program === undefined ? "" : `${program} `}${product}`;
}
