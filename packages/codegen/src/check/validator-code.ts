import type { Problems } from "@intuned/document";
import { _, Ajv2020, type Format } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats/dist/formats.js";
import type { CollectedSchemas } from "./collect-schemas.js";
import { unionKeywords } from "./union-keywords.js";

/** Code with a validator for each of some schemas. */
export interface ValidatorCode {
  /** An ES module. It still imports parts of ajv. */
  readonly code: string;
  /** By the name of a schema, the function that the module exports for it. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The validators of the schemas that responses have. One that ajv can't compile is a problem, and has none.
 *
 * Formats are checked by ajv's short patterns: what only the long rules find is not worth failing a call for.
 */
export function validatorCode({ schemas, names }: CollectedSchemas, problems: Problems): ValidatorCode {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false, // One function per schema, however often it is referred to: the code is smaller.
    strict: false,
    validateSchema: false, // The lint did.
    logger: false,
    // A document's field can have the name of a member that every object inherits, such as "constructor".
    ownProperties: true,
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require("ajv-formats/dist/formats").fastFormats`,
    },
  });
  // Costs code in every validator, for keywords that `loosenSchema` leaves out.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  for (const [name, format] of Object.entries({ ...formats.fastFormats, ...RFC_3339 }))
    ajv.addFormat(name, patternOf(format) ?? format);
  for (const definition of unionKeywords)
    ajv.removeKeyword(definition.keyword as string).addKeyword(definition);
  for (const [name, schema] of schemas) ajv.addSchema(schema as object, name);
  const functions = new Map<string, string>();
  for (const [pointer, name] of names)
    if (!functions.has(name) && compiles(ajv, name, pointer, problems)) functions.set(name, `check${name}`);
  const exported = Array.from(functions, ([name, exportedName]) => [exportedName, name]);
  return { code: standalone.default(ajv, Object.fromEntries(exported)), names: functions };
}

/** Whether ajv can make a validator of a schema and all that it refers to: a keyword's value can be of a wrong type. */
function compiles(ajv: Ajv2020, name: string, pointer: string, problems: Problems): boolean {
  try {
    ajv.getSchema(name);
    return true;
  } catch (error) {
    problems.add(pointer, `${(error as Error).message}: the response is not validated`);
    return false;
  }
}

/** A format that is a pattern and no more becomes part of the code; the others are imported all together. */
function patternOf(format: Format): RegExp | undefined {
  if (format instanceof RegExp) return format;
  return typeof format === "object" && format.validate instanceof RegExp ? format.validate : undefined;
}

const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;
/** The grammar of RFC 3339 §5.6: ajv's short patterns take a month 19. That a month has fewer than 31 days is not checked. */
const RFC_3339: Record<string, RegExp> = {
  date: new RegExp(`^${DATE}$`),
  time: new RegExp(`^${TIME}$`, "i"),
  "date-time": new RegExp(`^${DATE}T${TIME}$`, "i"),
};
