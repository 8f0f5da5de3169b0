/**
 * JSON: `application/json` and the `+json` suffix (RFC 6839 §3.1), whatever the parameters, and in an `Accept` whatever comes
 * after it. `text/json` is old but in use.
 */
export const JSON_TYPE = /^(application|text)\/([^;,]+\+)?json\s*([;,]|$)/i;

/** What is read as a string: `text/*`, and XML (RFC 7303 §4.2) that is no image. */
export const TEXT_TYPE = /^(text\/|application\/([^;]+\+)?xml\s*(;|$))/i;

/** The `Accept` header for an answer of one media type. Errors are JSON beside whatever succeeds, so JSON is acceptable too. */
export function acceptHeader(mediaType: string | undefined): string | undefined {
  return mediaType === undefined || JSON_TYPE.test(mediaType) || mediaType.startsWith("*/*")
    ? mediaType
    : `${mediaType}, application/json;q=0.5`;
}
