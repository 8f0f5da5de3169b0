import { asString, type Operation } from "@intuned/document";
import { camelCase, splitWords } from "../names/words.js";

/** The operation's own id, else one made of its method and path: `GET /books/{isbn}` → `getBooksIsbn`. */
export function operationIdOf({ value, method, path }: Pick<Operation, "value" | "method" | "path">): string {
  const lower = method.toLowerCase();
  return asString(value["operationId"]) || camelCase(splitWords(`${lower} ${path}`)) || lower;
}
