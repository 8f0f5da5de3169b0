import { type HeaderList, headerValue } from "@intuned/document/serialize";

/** Which declared answer a caller asks for, by `Prefer: code=429, example=rateLimited`. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  /** The how many-th of all bodies that the conforming server can give, from 0: this server's own preference. */
  readonly sample?: number;
}

/**
 * Reads the preferences that tests control the server by: the same ones that Prism takes. Unknown ones are ignored, as
 * https://www.rfc-editor.org/rfc/rfc7240#section-2 says.
 */
export function readPreference(headers: HeaderList): Preference {
  const pairs = new Map(
    (headerValue(headers, "prefer") ?? "").split(/[,;]/).map((part): [string, string] => {
      const [name = "", ...rest] = part.split("=");
      return [
        name.trim().toLowerCase(),
        rest
          .join("=")
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      ];
    }),
  );
  const code = Number(pairs.get("code"));
  const example = pairs.get("example");
  const sample = Number(pairs.get("sample") ?? Number.NaN);
  return {
    ...(Number.isInteger(code) && code >= 100 && code <= 599 && { code }),
    ...(example !== undefined && { example }),
    ...(Number.isInteger(sample) && { sample }),
  };
}
