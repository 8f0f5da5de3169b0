import { asArray, asObject, isObject, type OpenApiDocument, tryResolveRef } from "@intuned/document";
import type { MediaType } from "../read/read-content.js";

/**
 * The first example of a request body that can be sent as it is: one of the media type, else of its schema; `undefined`
 * where there is none.
 */
export function requestExample(
  document: OpenApiDocument,
  { value: media }: MediaType,
): { readonly value: unknown } | undefined {
  const named = Object.values(asObject(media["examples"])).map((it) => asObject(tryResolveRef(document, it)));
  const schema = asObject(tryResolveRef(document, media["schema"]));
  const found = [
    ...named.map((it) => it["value"]),
    media["example"],
    schema["example"],
    asArray(schema["examples"])[0],
  ];
  const usable = found.filter((it) => it !== undefined && !hasExpression(it));
  // Redocly's respect sends no body at all for `{}` and `[]`.
  const value = usable.find((it) => !isEmpty(it)) ?? usable[0];
  return value === undefined ? undefined : { value };
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** What a runtime expression begins with (Arazzo 1.0.1 §4.7, and `$faker` of Redocly). There is no way to escape one. */
const EXPRESSION =
  /\$(?:url|method|statusCode|request|response|inputs|outputs|steps|workflows|sourceDescriptions|components|faker)\b/;

/** Whether a payload would not be sent as it is written, since a text in it is taken for a runtime expression. */
function hasExpression(value: unknown): boolean {
  if (typeof value === "string") return EXPRESSION.test(value);
  if (Array.isArray(value)) return value.some(hasExpression);
  return isObject(value) && Object.values(value).some(hasExpression);
}
