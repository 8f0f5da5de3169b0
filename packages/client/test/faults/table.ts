import type { Row } from "./row.js";
import { abortAndTimeoutRows } from "./rows/abort-and-timeout.js";
import { answerRows } from "./rows/answers.js";
import { bodyRows } from "./rows/bodies.js";
import { connectionRows } from "./rows/connection.js";
import { echoRows } from "./rows/echoes.js";
import { fetchErrorRows } from "./rows/fetch-errors.js";
import { followRows } from "./rows/follow.js";
import { redirectRows } from "./rows/redirects.js";
import { retryAfterRows } from "./rows/retry-after.js";

/** The fault table, by topic. */
export const table: Readonly<Record<string, readonly Row[]>> = {
  "the connection": connectionRows,
  "answers that are errors": answerRows,
  "waiting as the server says": retryAfterRows,
  redirects: redirectRows,
  bodies: bodyRows,
  "abort and timeout": abortAndTimeoutRows,
  "what fetch throws": fetchErrorRows,
  "servers that tell what they were sent": echoRows,
  "following a result's URL": followRows,
};

/** Those that a process can make and exit by itself. */
export const childRows: readonly Row[] = Object.values(table)
  .flat()
  .filter((row) => row.lingers === undefined);
