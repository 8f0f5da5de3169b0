import { pathMatcher } from "@intuned/conforming/wire";
import type { Api } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";

/** Values of the path parameters of a request, by the names in the operation's path template. */
export function pathValues(api: Api, { target }: HttpRequest): Record<string, string> {
  const values = pathMatcher(api)(target)?.values ?? new Map<string, string>();
  return Object.fromEntries([...values].map(([name, text]) => [name, decodeURIComponent(text)]));
}
