import type { Api } from "@intuned/document";
import type { HeaderList } from "@intuned/document/serialize";
import { type GivenOptions, UsageError } from "./parse-options.js";

export interface GivenCredentials {
  readonly credentials: ReadonlyMap<string, string>;
  readonly headers: HeaderList;
}

/**
 * The credentials and headers of the command line. A header that carries a credential of the document counts as that
 * credential, so that cases without one stay without.
 *
 * @throws {UsageError} an unknown scheme, a variable that is not set, a header without a name.
 */
export function readCredentials(
  api: Api,
  given: GivenOptions,
  environment: Readonly<Record<string, string | undefined>>,
): GivenCredentials {
  const known = api.operations.flatMap(({ security }) => (security?.alternatives ?? []).flat());
  const credentials = new Map<string, string>();
  for (const text of given.list("credential")) {
    const [scheme = "", variable = ""] = text.split(/=(.*)/s, 2);
    if (!known.some((each) => each.scheme === scheme)) {
      const names = [...new Set(known.map((each) => each.scheme))].join(", ") || "none";
      // Never the text itself: a key may stand there by mistake.
      throw new UsageError(`--credential names no security scheme of the document; it has: ${names}`);
    }
    const secret = environment[variable];
    if (secret === undefined || secret === "")
      throw new UsageError(
        `--credential ${scheme}: there is no environment variable of that name; it takes a name, not a key`,
      );
    credentials.set(scheme, secret);
  }
  const headers: [string, string][] = [];
  for (const text of given.list("header")) {
    const match = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/s.exec(text);
    if (!match) throw new UsageError('--header takes "Name: value"');
    const [, name = "", value = ""] = match;
    const scheme = known.find(
      (each) => each.in === "header" && each.name?.toLowerCase() === name.toLowerCase(),
    );
    if (scheme) credentials.set(scheme.scheme, value);
    else headers.push([name, value]);
  }
  return { credentials, headers };
}
