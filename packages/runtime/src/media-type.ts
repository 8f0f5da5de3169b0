/**
 * JSON: `application/json` and the `+json` suffix (RFC 6839 §3.1), whatever the parameters, and in an `Accept` whatever comes
 * after it. `text/json` is old but in use.
 */
export const JSON_TYPE = /^(application|text)\/([^;,]+\+)?json\s*([;,]|$)/i;

/** What is read as a string: `text/*`, and XML (RFC 7303 §4.2) that is no image. */
export const TEXT_TYPE = /^(text\/|application\/([^;]+\+)?xml\s*(;|$))/i;
