import { asObject, isObject, type JsonObject } from "@intuned/document";
import type { CopiedSchema } from "./copied-schema.js";
import type { CopyContext } from "./copy-context.js";
import { below, type SchemaLocation } from "./schema-location.js";
import { requiredNames } from "./schema-shape.js";
import { hasFlag } from "./schema-usage.js";

/** Properties, without those of the other direction, and what an object may hold beside them. */
export function copyObject(
  schema: JsonObject,
  copy: CopiedSchema,
  location: SchemaLocation,
  context: CopyContext,
): void {
  const hidden = location.direction === "request" ? "readOnly" : "writeOnly";
  // Without a prototype, so that openapi-typescript finds no `constructor` that the document does not have.
  const properties: Record<string, CopiedSchema> = Object.create(null);
  for (const [name, property] of Object.entries(asObject(schema["properties"]))) {
    if (hasFlag(context.document, property, hidden)) continue;
    properties[name] = context.copy(property, below(location, ["properties", name]));
  }
  const names = Object.keys(properties);
  if (names.length > 0) copy["properties"] = properties;
  const required = requiredNames(schema);
  if (required.length > 0) copy["required"] = required;

  const extra = schema["additionalProperties"];
  const patterns = Object.entries(asObject(schema["patternProperties"]));
  if (names.length > 0) {
    // One index signature has to fit every property. In answers `true` gives none: TypeScript's objects are open anyway, and
    // with one a misspelt property would be `unknown` instead of an error.
    const described = isObject(extra) || patterns.length > 0;
    if (described || (extra === true && location.toApi)) copy["additionalProperties"] = true;
    return;
  }
  if (extra === true) copy["additionalProperties"] = true;
  if (isObject(extra))
    copy["additionalProperties"] = context.copy(extra, below(location, ["additionalProperties"]));
  if (patterns.length > 0)
    copy["patternProperties"] = Object.fromEntries(
      patterns.map(([name, it]) => [name, context.copy(it, below(location, ["patternProperties", name]))]),
    );
}
