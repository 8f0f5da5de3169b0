import type { Row } from "./row.js";
import { abortRows } from "./rows/aborts.js";
import { answerRows } from "./rows/answers.js";
import { bodyRows } from "./rows/bodies.js";
import { callersFunctionRows } from "./rows/callers-functions.js";
import { connectionRows } from "./rows/connection.js";
import { echoRows } from "./rows/echoes.js";
import { fetchErrorRows } from "./rows/fetch-errors.js";
import { followRows } from "./rows/follow.js";
import { redirectRows } from "./rows/redirects.js";
import { retryAfterRows } from "./rows/retry-after.js";
import { timeoutRows } from "./rows/timeouts.js";

/** The fault table, by topic. */
export const table: Readonly<Record<string, readonly Row[]>> = {
  "the connection": connectionRows,
  "answers that are errors": answerRows,
  "waiting as the server says": retryAfterRows,
  redirects: redirectRows,
  bodies: bodyRows,
  timeouts: timeoutRows,
  aborts: abortRows,
  "functions of the caller's": callersFunctionRows,
  "what fetch throws": fetchErrorRows,
  "servers that tell what they were sent": echoRows,
  "following a result's URL": followRows,
};

/** Those that a process can make and exit by itself. */
export const childRows: readonly Row[] = Object.values(table)
  .flat()
  .filter((row) => row.lingers === undefined);
