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
  read: (response, accept, limit) => {
    const type = (/^[^,]*\*/.test(accept) && response.headers.get("content-type")) || accept;
    if (/^text\/event-stream/i.test(type)) return response.body;
    if (JSON_TYPE.test(type)) return undefined;
    return TEXT_TYPE.test(type) ? limit(response).text() : limit(response).blob();
  },
};
