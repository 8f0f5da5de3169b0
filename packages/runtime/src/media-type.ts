/** JSON: `application/json`, `text/json`, and the `+json` suffix (RFC 6839 §3.1), whatever the parameters. */
export const JSON_TYPE = /^[^;]*[/+]json\s*(?:;|$)/i;

/** What is read as a string: `text/*`, `application/xml` and the `+xml` suffix (RFC 7303 §4.2). */
export const TEXT_TYPE = /^(?:text\/|[^;]*[/+]xml\s*(?:;|$))/i;
