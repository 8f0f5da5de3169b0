import type { AnswerReader, Chunks } from "./definition.js";

/**
 * JSON: `application/json` and the `+json` suffix (RFC 6839 §3.1), whatever the parameters, and in an `Accept` whatever comes
 * after it. `text/json` is old but in use.
 */
export const JSON_TYPE = /^(application|text)\/([^;,]+\+)?json\s*([;,]|$)/i;

/** What is read as a string: `text/*`, and XML (RFC 7303 §4.2) that is no image. */
export const TEXT_TYPE = /^(text\/|application\/([^;]+\+)?xml\s*(;|$))/i;

/** UTF-8, without its byte order mark. */
export function decodeText(chunks: Chunks): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

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
