import { ResultMismatchError } from "../../errors/result-mismatch-error.js";
import type { OutputOf, StandardResult, StandardSchema } from "./output-schema.js";

/**
 * The result as its schema types it: what a Standard Schema makes of it. By a plain JSON Schema it is the value as it came,
 * checked by the service alone.
 *
 * @throws {ResultMismatchError} when the schema refuses it, or fails.
 */
export async function validateOutput<Schema>(schema: Schema, value: unknown): Promise<OutputOf<Schema>> {
  const standard = (schema as Partial<StandardSchema> | undefined)?.["~standard"];
  if (!standard) return value as OutputOf<Schema>;
  let result: StandardResult<unknown>;
  try {
    result = await standard.validate(value);
  } catch (cause) {
    throw new ResultMismatchError([], value, cause);
  }
  if (result.issues) throw new ResultMismatchError(result.issues, value);
  return result.value as OutputOf<Schema>;
}
