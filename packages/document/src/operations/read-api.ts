import { asObject, asString, type JsonObject } from "../json.js";
import { normaliseDocument } from "../normalise-document.js";
import type { Api } from "./api.js";
import { readOperations } from "./read-operations.js";

/**
 * Reads a bundled OpenAPI 3.0 or 3.1 document, whose schemas are JSON Schema 2020-12 then. What cannot be read is left out
 * with all that needs it.
 *
 * @param locate where the author wrote what a pointer points to, as `loadDocument` tells it.
 */
export function readApi(document: object, locate: Api["locate"] = () => undefined): Api {
  const normalised = normaliseDocument(document);
  const info = asObject((normalised as JsonObject)["info"]);
  return {
    document: normalised,
    title: asString(info["title"]) ?? "",
    version: asString(info["version"]) ?? "",
    operations: readOperations(normalised),
    locate,
  };
}
