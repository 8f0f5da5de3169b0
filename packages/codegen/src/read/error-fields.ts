import {
  asObject,
  isObject,
  type JsonObject,
  jsonPointer,
  type Located,
  localPointer,
  type OpenApiDocument,
  type Problems,
  valueAt,
} from "@intuned/document";
import { camelCase, splitWords } from "../names/words.js";
import { childSchemas, type SchemaUsage } from "../typing/schema-usage.js";
import type { MediaType } from "./read-content.js";
import type { Operation } from "./read-operations.js";

/** What the runtime knows an error object to say, in its own words. */
export const ERROR_WORDS = [
  "code",
  "message",
  "category",
  "retriable",
  "docUrl",
  "correlationId",
  "details",
] as const;

export type ErrorWord = (typeof ERROR_WORDS)[number];

/** By word, the properties that the API writes it as, the first that is there counting. */
export type ErrorFields = ReadonlyMap<ErrorWord, readonly string[]>;

/** What the runtime reads as the message of an API that says nothing else (RFC 9457 §3.1): a proxy can always answer so. */
const SENTENCES = ["message", "detail", "title"];

const NAME = "x-client-name";

/** Keywords whose schemas say something of the value that the schema itself is about. */
const APPLIED_IN_PLACE: readonly unknown[] = ["allOf", "anyOf", "oneOf"];

/** What the document's schemas are looked up in. */
interface Schemas {
  readonly document: OpenApiDocument;
  readonly usage: SchemaUsage;
}

/**
 * How the API's error objects write the runtime's words, where not in these words alone: by the names of their properties in
 * camel case, or by `x-client-name`. Read from the JSON bodies of all answers of 4xx, 5xx and `default`.
 */
export function readErrorFields(
  schemas: Schemas,
  operations: readonly Operation[],
  problems: Problems,
): ErrorFields {
  const found = new Map(ERROR_WORDS.map((word): [ErrorWord, Set<string>] => [word, new Set()]));
  for (const { value, pointer } of partsOf(schemas, errorBodies(operations))) {
    for (const [name, property] of Object.entries(asObject(value["properties"]))) {
      const word = wordOf(name, property, pointer + jsonPointer(["properties", name]), problems);
      if (word !== undefined) found.get(word)?.add(name);
    }
  }
  return new Map(
    Array.from(found, ([word, names]): [ErrorWord, string[]] => [word, inOrder(word, names)]).filter(
      ([word, names]) => names.some((name) => name !== word),
    ),
  );
}

function errorBodies(operations: readonly Operation[]): MediaType[] {
  return operations
    .flatMap(({ responses }) => responses)
    .filter(({ status }) => /^(?:[45]|default$)/.test(status))
    .flatMap(({ content: media }) => media)
    .filter(({ kind }) => kind === "json");
}

/**
 * The schemas that say something of these bodies as a whole, each once, in the document's order: their own, what those refer
 * to, and the parts of which they are made. What cannot be read is told where its type is made.
 */
function* partsOf({ document, usage }: Schemas, media: readonly MediaType[]): Iterable<Located<JsonObject>> {
  const seen = new Set<string>();
  const stack = media
    .map(({ value: object, pointer }) => ({ value: object["schema"], pointer: `${pointer}/schema` }))
    .reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, pointer } = next;
    if (!isObject(value) || seen.has(pointer)) continue;
    seen.add(pointer);
    yield { value, pointer };
    const target = localPointer(value["$ref"]);
    const referred = target === undefined ? [] : [target, ...usage.branchesOf(target)];
    const parts = [
      ...referred.map((at) => ({ value: valueAt(document, at), pointer: at })),
      ...Array.from(childSchemas(value))
        .filter(([[key]]) => APPLIED_IN_PLACE.includes(key))
        .map(([tokens, child]) => ({ value: child, pointer: pointer + jsonPointer(tokens) })),
    ];
    for (const part of parts.reverse()) stack.push(part);
  }
}

function wordOf(name: string, property: unknown, pointer: string, problems: Problems): ErrorWord | undefined {
  const wanted = asObject(property)[NAME];
  const word = ERROR_WORDS.find((it) => it === wanted);
  if (wanted !== undefined && word === undefined)
    problems.add(
      pointer + jsonPointer([NAME]),
      `\`${NAME}\` of an error's property must be one of ${ERROR_WORDS.join(", ")}: what stands there is ignored`,
    );
  const own = camelCase(splitWords(name));
  return word ?? ERROR_WORDS.find((it) => it === own);
}

/** The word itself first. A message of another name does not take the place of the usual ones. */
function inOrder(word: ErrorWord, names: ReadonlySet<string>): string[] {
  const others = [...names].filter((it) => it !== word);
  const first = names.has(word) ? [word] : [];
  if (word !== "message" || others.length === 0) return [...first, ...others];
  return [...new Set([...first, ...others, ...SENTENCES])];
}
