import type { BodySerializer } from "../definition.js";
import { OptionsError } from "../errors/options-error.js";
import { toPlain } from "../styles/to-plain.js";

/** A body that is text as it stands: `text/*`, XML. A range such as `text/*` is sent as `text/plain`. */
export const textBody: BodySerializer = (body, mediaType) => {
  const text = toPlain(body);
  if (typeof text === "object") throw new OptionsError("body", `A body of ${mediaType} must be a string.`);
  return { body: String(text), contentType: mediaType.includes("*") ? "text/plain" : mediaType };
};
