import { type Field, itemSchema, memberSchema, schemaTypes } from "@intuned/document";
import { textValue } from "@intuned/document/serialize";

/** What arrived for a field: the value that its text stands for, by its schema. `undefined`: nothing arrived. */
export type Parsed = { readonly value: unknown } | undefined;

const DELIMITERS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** Reads a field from the decoded pairs of a query, of cookies or of a form. */
export function parsePairs(
  document: object,
  field: Field,
  pairs: readonly (readonly [string, string])[],
): Parsed {
  const { name, style, explode, schema } = field;
  if (style === "deepObject") return parseDeep(document, field, pairs);
  const texts = pairs.filter(([key]) => key === name).map(([, text]) => text);
  if (field.mediaType !== undefined) return texts[0] === undefined ? undefined : parseJsonText(texts[0]);
  const types = schemaTypes(document, schema);
  if (isOnly(types, "object") && explode && style === "form")
    return parseMembers(
      document,
      schema,
      pairs.filter(([key]) => isMember(document, schema, key)),
    );
  const [first] = texts;
  if (first === undefined) return undefined;
  if (isOnly(types, "array")) {
    const items = explode ? texts : first.split(DELIMITERS[style] ?? ",");
    return { value: items.map((text) => itemValue(document, schema, text)) };
  }
  if (isOnly(types, "object"))
    return parseAlternating(document, schema, first.split(DELIMITERS[style] ?? ","));
  return { value: textValue(first, types) };
}

/** Reads a field of style `simple`, `label` or `matrix` from the text of a path segment or a header. */
export function parseSimple(
  document: object,
  { name, style, explode, schema, mediaType }: Field,
  text: string,
  decode: (text: string) => string = (same) => same,
): Parsed {
  if (mediaType !== undefined) return parseJsonText(decode(text));
  const types = schemaTypes(document, schema);
  const isMatrix = style === "matrix";
  const body = isMatrix ? text.replace(/^;/, "") : style === "label" ? text.replace(/^\./, "") : text;
  if (isOnly(types, "object")) {
    const separator = explode ? (isMatrix ? ";" : style === "label" ? "." : ",") : ",";
    const parts = (isMatrix && !explode ? body.replace(`${name}=`, "") : body).split(separator);
    if (!explode) return parseAlternating(document, schema, parts.map(decode));
    return parseMembers(
      document,
      schema,
      parts.map((part) => splitPair(part).map(decode) as [string, string]),
    );
  }
  const plain = isMatrix ? body.replaceAll(`${name}=`, "") : body;
  if (!isOnly(types, "array")) return { value: textValue(decode(plain), types) };
  const separator = explode && isMatrix ? ";" : explode && style === "label" ? "." : ",";
  const items = plain === "" ? [] : plain.split(separator).map((item) => item.trim());
  return { value: items.map((item) => itemValue(document, schema, decode(item))) };
}

function splitPair(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Whether `wanted` is the one type besides `null`. */
const isOnly = (types: ReadonlySet<string>, wanted: string): boolean =>
  types.has(wanted) && [...types].every((type) => type === wanted || type === "null");

function itemValue(document: object, schema: string | undefined, text: string): unknown {
  const items = schema === undefined ? undefined : itemSchema(document, schema);
  return textValue(text, schemaTypes(document, items));
}

function parseMembers(
  document: object,
  schema: string | undefined,
  pairs: readonly (readonly [string, string])[],
): Parsed {
  if (pairs.length === 0) return undefined;
  return {
    value: Object.fromEntries(
      pairs.map(([key, text]) => {
        const member = schema === undefined ? undefined : memberSchema(document, schema, key);
        return [key, textValue(text, schemaTypes(document, member))];
      }),
    ),
  };
}

function parseAlternating(document: object, schema: string | undefined, texts: readonly string[]): Parsed {
  const pairs: [string, string][] = [];
  for (let index = 0; index < texts.length; index += 2)
    pairs.push([texts[index] ?? "", texts[index + 1] ?? ""]);
  return parseMembers(document, schema, pairs);
}

/** An exploded object's members share the query with the other parameters: only the names that it declares are its own. */
const isMember = (document: object, schema: string | undefined, name: string): boolean =>
  schema !== undefined && memberSchema(document, schema, name) !== undefined;

function parseDeep(
  document: object,
  { name, schema }: Field,
  pairs: readonly (readonly [string, string])[],
): Parsed {
  const own = pairs.flatMap(([key, text]): [string, string][] =>
    key.startsWith(`${name}[`) && key.endsWith("]") ? [[key.slice(name.length + 1, -1), text]] : [],
  );
  if (own.length === 0) return undefined;
  const texts = new Map<string, string[]>();
  for (const [key, text] of own) texts.set(key, [...(texts.get(key) ?? []), text]);
  return {
    value: Object.fromEntries(
      [...texts].map(([key, all]) => {
        const member = schema === undefined ? undefined : memberSchema(document, schema, key);
        const types = schemaTypes(document, member);
        if (isOnly(types, "array")) return [key, all.map((text) => itemValue(document, member, text))];
        return [key, textValue(all[0] ?? "", types)];
      }),
    ),
  };
}

function parseJsonText(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { value: text };
  }
}
