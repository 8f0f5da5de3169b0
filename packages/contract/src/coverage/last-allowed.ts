import { isObject, schemaTypes, valueAt } from "@intuned/document";

/** Of a limit or a size: whether a value that the keyword applies to is the last one that it allows. */
export type AtLimit = (value: unknown) => boolean;

const sizeOf: Record<string, (value: unknown) => number> = {
  minLength: (value) => [...String(value)].length,
  maxLength: (value) => [...String(value)].length,
  minItems: (value) => (value as unknown[]).length,
  maxItems: (value) => (value as unknown[]).length,
  minProperties: (value) => Object.keys(value as object).length,
  maxProperties: (value) => Object.keys(value as object).length,
};

/**
 * Tells the last value that a limit or a size allows; `undefined` for keywords that have no last one. An open limit of
 * numbers that are neither integers nor multiples of something has none either.
 *
 * @param at pointer to the schema that the keyword stands in.
 */
export function atLimit(document: object, at: string, keyword: string, value: unknown): AtLimit | undefined {
  const size = sizeOf[keyword];
  if (size) return (it) => size(it) === value;
  const last = typeof value === "number" ? lastNumber(document, at, keyword, value) : undefined;
  return last === undefined ? undefined : (it) => it === last;
}

function lastNumber(document: object, at: string, keyword: string, limit: number): number | undefined {
  if (!/^(exclusiveM|m)(ax|in)imum$/.test(keyword)) return undefined;
  const isOpen = keyword.startsWith("exclusive");
  const inwards = keyword.toLowerCase().endsWith("minimum") ? 1 : -1;
  const step = stepOf(document, at);
  if (step === undefined) return isOpen ? undefined : limit;
  const steps = limit / step;
  const nearest = inwards === 1 ? Math.ceil(steps) : Math.floor(steps);
  return (isOpen && nearest === steps ? nearest + inwards : nearest) * step;
}

/** What allowed numbers are multiples of. */
function stepOf(document: object, at: string): number | undefined {
  const schema = valueAt(document, at);
  const step = isObject(schema) ? schema["multipleOf"] : undefined;
  if (typeof step === "number" && step > 0) return step;
  const types = schemaTypes(document, at);
  return types.has("integer") && !types.has("number") ? 1 : undefined;
}
