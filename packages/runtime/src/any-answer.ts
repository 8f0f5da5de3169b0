import type { AnswerReader } from "./definition.js";
import { JSON_TYPE, TEXT_TYPE } from "./media-type.js";

/**
 * Answers that are not all JSON: by the media type that was asked for, which types promise; by their own content type where
 * a range (`*\/*`, with nothing before it) was. Text and XML are a string, `text/event-stream` is the stream, unread;
 * anything else but JSON a `Blob`. Errors are JSON beside whatever succeeds, so JSON is always acceptable too.
 */
export const anyAnswer: AnswerReader = {
  accept: (mediaType) =>
    JSON_TYPE.test(mediaType) || mediaType.startsWith("*/*")
      ? mediaType
      : `${mediaType}, application/json;q=0.5`,
  kind: (accept, type) => {
    const read = (/^[^,]*\*/.test(accept) && type) || accept;
    if (/^text\/event-stream/i.test(read)) return "stream";
    if (JSON_TYPE.test(read)) return "json";
    return TEXT_TYPE.test(read) ? "text" : "bytes";
  },
};
