import type { ParameterWriter } from "./definition.js";
import { own } from "./own.js";
import { formExploded } from "./styles/form-exploded.js";
import { simple } from "./styles/simple.js";

/** The places beside the path. */
const PLACES = ["query", "header", "cookie"] as const;

/**
 * Writes parameters beside the path by the operation's styles, else by their place's default (OpenAPI 3.1 §4.8.12.3): pairs,
 * or the values of headers, decoded since no percent-encoding applies to those (Appendix D). What comes to nothing, such as
 * an empty array, is left out; the empty string of a header is not nothing. A credential replaces a parameter of its name.
 */
export const writeParameters: ParameterWriter = (
  { optionParameters, styles },
  args,
  credentials,
  optionValue,
) => {
  const [query, header, cookie] = PLACES.map((place) => {
    const isHeader = place === "header";
    const values = Object.fromEntries<unknown>([
      ...(optionParameters?.[place] ?? []).map((name) => [name, optionValue(name)] as const),
      ...Object.entries(args[place] ?? {}),
      ...(isHeader ? [] : Object.entries(credentials[place])),
    ]);
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        const text = (own(styles?.[place], name) ?? (isHeader ? simple : formExploded))(name, value, place);
        return text === "" && value !== "" ? [] : [[name, isHeader ? decodeURIComponent(text) : text]];
      }),
    );
  }) as [Record<string, string>, Record<string, string>, Record<string, string>];
  return {
    query: Object.values(query).join("&"),
    header,
    addCookies: (headers) => {
      const pairs = Object.values(cookie).join("&").replaceAll("&", "; ");
      const all = [headers.get("cookie"), pairs].filter(Boolean).join("; ");
      if (all) headers.set("cookie", all);
    },
  };
};
