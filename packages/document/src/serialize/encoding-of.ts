import { isObject } from "../json.js";

/** What a media type says of how one member of a form is sent. https://spec.openapis.org/oas/v3.1.0#encoding-object */
export function encodingOf(
  mediaType: { readonly [keyword: string]: unknown },
  name: string,
): Record<string, unknown> {
  const { encoding } = mediaType;
  const found = isObject(encoding) ? encoding[name] : undefined;
  return isObject(found) ? found : {};
}
