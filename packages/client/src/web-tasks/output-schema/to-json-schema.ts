import { OptionsError } from "@intuned/runtime";
import type { OutputSchema, StandardSchema } from "./output-schema.js";

/** What to do about a schema that cannot be written, by the library that it is of. */
const REMEDIES: Readonly<Record<string, string>> = {
  valibot: "wrap it in toStandardJsonSchema of @valibot/to-json-schema",
  // zod/mini and zod/v3 say that they are zod, and have no JSON Schema in any version.
  zod: 'import it from "zod" 4.2 or later, or give z.toJSONSchema(schema)',
};

/**
 * The JSON Schema that is sent: a plain one as it is, a Standard Schema as its own library writes what it takes in.
 *
 * @throws {OptionsError} for a schema whose library cannot write it.
 */
export function toJsonSchema(schema: OutputSchema): Record<string, unknown> {
  const standard = (schema as Partial<StandardSchema>)["~standard"];
  if (!standard) return schema as Record<string, unknown>;
  const { vendor, jsonSchema } = standard;
  try {
    if (jsonSchema) return jsonSchema.input({ target: "draft-2020-12" });
  } catch (cause) {
    throw unwritable(`${vendor}: ${(cause as Error | null)?.message ?? cause}`, cause);
  }
  throw unwritable(`${vendor}: ${REMEDIES[vendor] ?? "give it as JSON Schema"}`);
}

function unwritable(why: string, cause?: unknown): OptionsError {
  return new OptionsError("outputSchema", `\`outputSchema\` cannot be written as JSON Schema by ${why}`, {
    cause,
  });
}
