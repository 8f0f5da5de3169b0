import type { AnswerReader } from "./definition.js";
import { JSON_TYPE, TEXT_TYPE } from "./media-type.js";
import { decodeText } from "./read-chunks.js";

/**
 * Answers that are not all JSON: by the media type that was asked for, which types promise; by their own content type where
 * a range (`*\/*`, with nothing before it) was. Text and XML are a string, `text/event-stream` is the stream, unread;
 * anything else but JSON a `Blob`. Errors are JSON beside whatever succeeds, so JSON is always acceptable too.
 */
export const anyAnswer: AnswerReader = {
  accept: (mediaType) =>
    mediaType === undefined || JSON_TYPE.test(mediaType) || mediaType.startsWith("*/*")
      ? mediaType
      : `${mediaType}, application/json;q=0.5`,
  read: (response, accept, readAll) => {
    const type = response.headers.get("content-type") ?? "";
    const kind = (/^[^,]*\*/.test(accept) && type) || accept;
    if (/^text\/event-stream/i.test(kind)) return Promise.resolve(response.body);
    if (JSON_TYPE.test(kind)) return undefined;
    return readAll().then((chunks) =>
      TEXT_TYPE.test(kind) ? decodeText(chunks) : new Blob([...chunks], { type }),
    );
  },
};
