import type { FromJsonSchema } from "./from-json-schema.js";

/** A plain JSON Schema (draft 2020-12), or one of the service's extended types such as `{ type: "attachment" }`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a validation gives. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What a value is refused for. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * A schema of a library that follows Standard Schema and Standard JSON Schema (https://standardschema.dev): zod 4.2 (of
 * zod/mini `z.toJSONSchema(schema)`), arktype 2.1.28, valibot by `toStandardJsonSchema` of `@valibot/to-json-schema`.
 * Described by its shape, so that none of them has to be installed.
 */
export interface StandardSchema<Output = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly output: Output } | undefined;
    readonly jsonSchema: {
      readonly input: (options: { readonly target: "draft-2020-12" }) => Record<string, unknown>;
    };
  };
}

/** What `outputSchema` takes: it says which shape the result must have, and so its type. */
export type OutputSchema = JsonSchema | StandardSchema;

/**
 * The type of a result that has this schema: the output of a Standard Schema, or what a literal JSON Schema says. `unknown`
 * for a schema that is none, that is not literal, or that this cannot read.
 */
export type OutputOf<Schema> = 0 extends 1 & Schema
  ? unknown
  : Schema extends {
        readonly "~standard": { readonly types?: { readonly output: infer Output } | undefined };
      }
    ? Output
    : Schema extends JsonSchema
      ? FromJsonSchema<Schema>
      : unknown;
