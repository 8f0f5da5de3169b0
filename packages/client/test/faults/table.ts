import { ACCEPTED, type Row } from "./row.js";
import { abortRows } from "./rows/aborts.js";
import { answerRows } from "./rows/answers.js";
import { bodyRows } from "./rows/bodies.js";
import { callersFunctionRows } from "./rows/callers-functions.js";
import { connectionRows } from "./rows/connection.js";
import { dispatcherRows } from "./rows/dispatchers.js";
import { downloadRows } from "./rows/downloads.js";
import { echoRows } from "./rows/echoes.js";
import { fetchErrorRows } from "./rows/fetch-errors.js";
import { idRows } from "./rows/ids.js";
import { redirectRows } from "./rows/redirects.js";
import { retryAfterRows } from "./rows/retry-after.js";
import { timeoutRows } from "./rows/timeouts.js";
import { tlsRows } from "./rows/tls-and-proxies.js";
import { waitRows } from "./rows/waits.js";
import { otherStartOperations, type StartOperation, webTaskStart } from "./start-operations.js";

/** Rows by topic. */
export type Table = Readonly<Record<string, readonly Row[]>>;

const ECHOES = "servers that echo what they were sent";

const allRows: Table = {
  "the connection": connectionRows,
  "TLS and proxies": tlsRows,
  "dispatchers of the process": dispatcherRows,
  "answers that are errors": answerRows,
  "waiting as the server says": retryAfterRows,
  redirects: redirectRows,
  bodies: bodyRows,
  timeouts: timeoutRows,
  aborts: abortRows,
  "functions of the caller's": callersFunctionRows,
  "what fetch throws": fetchErrorRows,
  [ECHOES]: echoRows,
  "downloading a result": downloadRows,
  "waiting for a task": waitRows,
  "ids that the server returns": idRows,
};

/** The fault table, in which `start` starts a web task. */
export const table: Table = mapRows((row) => over(webTaskStart, row));

/** The rows that call an operation, which is all that `createFetchClient` does. */
export const operationRows: Table = mapRows((row) =>
  row.call === "start" || row.call === "result" ? over(webTaskStart, row) : undefined,
);

/** The rows that start something, over another operation. */
const startRows: Readonly<Record<string, Table>> = Object.fromEntries(
  otherStartOperations.map((operation) => [
    operation.name,
    mapRows((row) => (row.call === "start" ? over(operation, row) : undefined)),
  ]),
);

/**
 * Rows that a process of their own can make, and exit by itself.
 *
 * @param operation which operation `start` is; the whole table when omitted.
 */
export function childRows(operation?: string): readonly Row[] {
  const rows = operation === undefined ? table : startRows[operation];
  return Object.values(rows ?? {})
    .flat()
    .filter((row) => row.lingers === undefined);
}

/** The other rows over an operation, and those in which the server echoes secrets. */
export function inProcessRows({ name }: StartOperation): Table {
  const echoes = Object.entries(startRows[name] ?? {}).map(([topic, rows]) => [
    topic,
    rows.filter((row) => row.lingers !== undefined || topic === ECHOES),
  ]);
  return Object.fromEntries(echoes.filter(([, rows]) => rows?.length));
}

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
