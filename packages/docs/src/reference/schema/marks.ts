import type { SchemaView } from "./schema-view.js";

/** Short words after a type, in the order in which they matter to who writes a call. */
export function marksOf(
  { parts, isNullable }: SchemaView,
  { isRequired, isDeprecated = false }: { readonly isRequired: boolean; readonly isDeprecated?: boolean },
): string[] {
  const has = (keyword: string) => parts.some(({ schema }) => schema[keyword] === true);
  return [
    ...(isRequired ? ["required"] : []),
    ...(isDeprecated || has("deprecated") ? ["deprecated"] : []),
    ...(has("writeOnly") ? ["write-only"] : []),
    ...(has("readOnly") ? ["read-only"] : []),
    ...(isNullable ? ["nullable"] : []),
  ];
}
