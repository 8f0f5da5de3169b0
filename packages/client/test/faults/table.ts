import { ACCEPTED, type Row } from "./row.js";
import { abortRows } from "./rows/aborts.js";
import { answerRows } from "./rows/answers.js";
import { bodyRows } from "./rows/bodies.js";
import { callersFunctionRows } from "./rows/callers-functions.js";
import { connectionRows } from "./rows/connection.js";
import { downloadRows } from "./rows/downloads.js";
import { echoRows } from "./rows/echoes.js";
import { fetchErrorRows } from "./rows/fetch-errors.js";
import { redirectRows } from "./rows/redirects.js";
import { retryAfterRows } from "./rows/retry-after.js";
import { timeoutRows } from "./rows/timeouts.js";
import { type StartOperation, webTaskStart } from "./start-operations.js";

/** Rows by topic. */
export type Table = Readonly<Record<string, readonly Row[]>>;

const allRows: Table = {
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
  "downloading a result": downloadRows,
};

/** The fault table, in which `start` starts a web task. */
export const table: Table = mapRows((row) => over(webTaskStart, row));

/** The rows of the table that start something, over another operation. */
export function startRowsOver(operation: StartOperation): Table {
  return mapRows((row) => (row.call === "start" ? over(operation, row) : undefined));
}

/** Those that a process can make and exit by itself. */
export const childRows: readonly Row[] = Object.values(table)
  .flat()
  .filter((row) => row.lingers === undefined);

function over(operation: StartOperation, row: Row): Row {
  const { want } = row;
  return {
    ...row,
    operation,
    want: want.value === ACCEPTED ? { ...want, value: operation.accepted.body } : want,
  };
}

function mapRows(change: (row: Row) => Row | undefined): Table {
  return Object.fromEntries(
    Object.entries(allRows)
      .map(([topic, rows]) => [topic, rows.flatMap((row) => change(row) ?? [])] as const)
      .filter(([, rows]) => rows.length > 0),
  );
}
