import { _, Ajv2020, type Format } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats/dist/formats.js";
import { unionKeywords } from "./closest-branch-keyword.js";
import type { CollectedSchemas } from "./collect-schemas.js";

/**
 * An ES module that exports these functions, each the validator of the schema that it is mapped to. It still imports parts
 * of ajv.
 *
 * Formats are checked by ajv's short patterns: what only the long rules find is not worth failing a call for.
 */
export function validatorCode({ schemas }: CollectedSchemas, functions: ReadonlyMap<string, string>): string {
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
  return standalone.default(ajv, Object.fromEntries(functions));
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
