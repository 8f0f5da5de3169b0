import type { BodySerializer } from "../definition.js";
import { refusedOption } from "../refused-option.js";

/** JSON, whatever media type says so (`application/merge-patch+json`). @throws {OptionsError} for what JSON can't express. */
export const jsonBody: BodySerializer = (body, contentType) => {
  try {
    return { body: JSON.stringify(body), contentType };
  } catch {
    // Without the cause: what a `toJSON` throws can quote secrets.
    throw refusedOption({ option: "body" }, "must be JSON (is it circular?)");
  }
};
