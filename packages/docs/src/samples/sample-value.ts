import { apiSchemas } from "@intuned/conforming/validation";
import { type Api, isContainer, type Parameter, refPointer, valueAt } from "@intuned/document";
import { exampleValues, namedExamples } from "@intuned/document/samples";

/** Finds what a sample sends where nobody chose a value. */
export interface SampleValues {
  readonly ofParameter: (parameter: Parameter) => unknown;
  /**
   * @param schema pointer to the schema of a body.
   * @param fill `full` for all declared members.
   */
  readonly ofBody: (schema: string, fill?: "full") => unknown;
}

/** Keywords without which a text is the caller's own. */
const BINDING = ["enum", "const", "pattern", "format", "minLength", "maxLength", "oneOf", "anyOf", "allOf"];

/** The document's own values before any others: examples, then defaults, then the first member of an enum. */
export function sampleValues(api: Api): SampleValues {
  const schemas = apiSchemas(api);
  const make = exampleValues(api, (pointer, value) => schemas.second("request").allows(pointer, value));
  return {
    ofParameter: ({ pointer, schema, name }) => {
      const [example] = namedExamples(api.document, pointer);
      if (example !== undefined) return example.value;
      if (schema === undefined) return placeholder(name);
      const found = givenValue(api.document, schema);
      if (found !== undefined) return found;
      return isFreeText(api.document, schema) ? placeholder(name) : (make(schema) ?? placeholder(name));
    },
    ofBody: (schema, fill) => givenValue(api.document, schema) ?? make(schema, fill),
  };
}

/** What the schema itself names; that a reference's siblings count before what it leads to. */
function givenValue(document: object, pointer: string): unknown {
  for (const schema of schemasAt(document, pointer)) {
    const { examples, example, const: only, default: initial, enum: members } = schema;
    const [first] = Array.isArray(examples) ? examples : [];
    const found = first ?? example ?? only ?? initial ?? (Array.isArray(members) ? members[0] : undefined);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

function isFreeText(document: object, pointer: string): boolean {
  const schemas = schemasAt(document, pointer);
  return (
    schemas.some(({ type }) => type === "string") &&
    schemas.every((schema) => BINDING.every((keyword) => schema[keyword] === undefined))
  );
}

/** The schema, and those that it refers to. */
export function schemasAt(document: object, pointer: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let at: string | undefined = pointer;
  while (at !== undefined && found.length < 10) {
    const schema = valueAt(document, at);
    if (!isContainer(schema)) break;
    found.push(schema);
    const { $ref } = schema;
    at = typeof $ref === "string" && $ref.startsWith("#") ? refPointer($ref) : undefined;
  }
  return found;
}

/** `owner` → `OWNER`, `check-run-id` → `CHECK_RUN_ID`: as a thing to fill in. */
export const placeholder = (name: string): string =>
  name.replace(/[^\p{L}\p{N}]+/gu, "_").toUpperCase() || "VALUE";
