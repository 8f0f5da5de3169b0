/** The options of both a client and a call; the last three, of a call, are for this package's own use. */
const SHARED = "timeoutMs attemptTimeoutMs retry headers fetch checkAnswers maxResponseBytes ";

/** The options of every client. */
export const CLIENT = `${SHARED}baseUrl serverVariables userAgent hooks logger debug`.split(" ");

/** The options of every call. */
export const CALL = `${SHARED}signal contentType accept`.split(" ");

/** The options of `retry`. */
export const RETRY = "maxRetries initialDelayMs maxDelayMs maxRetryAfterMs evenIfStarted".split(" ");

/** Which of these names is most like another, by the pairs of letters that both have. */
export function nearestName(name: string, known: readonly string[]): string {
  const text = name.toLowerCase();
  const likeness = (it: string) =>
    [...it].filter((_, at) => text.includes(it.slice(at, at + 2).toLowerCase())).length / it.length;
  return known.reduce((nearest, it) => (likeness(it) > likeness(nearest) ? it : nearest));
}
