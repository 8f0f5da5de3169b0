import { type Check, finding, operationOf } from "./check-context.js";

/** Lines that only a stack trace has, by the platform that prints them. */
const TRACES: readonly (readonly [platform: string, line: RegExp])[] = [
  ["Node", /\bat (?:async )?[\w.<>$[\] ]*\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s)"]*:\d+:\d+\)?/],
  [
    "Python",
    /Traceback \(most recent call last\)|File "[^"\n]+", line \d+, in |File \\"[^"\n]+\\", line \d+, in /,
  ],
  ["Java", /\bat (?:[\w$]+\.)+[\w$<>]+\((?:[\w$]+\.(?:java|kt|scala):\d+|Native Method|Unknown Source)\)/],
  ["Go", /goroutine \d+ \[[a-z ]+\]:|\.go:\d+ \+0x[0-9a-f]+/],
  [".NET", /\bat (?:[\w`]+\.)+[\w`<>]+\([^)\n]*\) in [^\n"]+:line \d+/],
  [
    "PHP",
    /\bStack trace:(?:\s|\\n)*#0 |(?:Fatal error|Warning|Notice): .{1,300} in \S+\.php(?: on line |:)\d+/,
  ],
  ["Ruby", /\.rb:\d+:in [`']/],
];

/** `stack-trace`: an error tells its cause, not the server's files. https://cwe.mitre.org/data/definitions/209.html */
export const checkStackTrace: Check = (context, exchange) => {
  const { response } = exchange;
  if (response === undefined || response.status < 400) return [];
  const text = new TextDecoder().decode(response.body.subarray(0, 1_000_000));
  const trace = TRACES.find(([, line]) => line.test(text));
  if (trace === undefined) return [];
  const pointer = operationOf(context, exchange)?.pointer ?? "/paths";
  const message = `the error holds a stack trace of ${trace[0]}`;
  return [finding(exchange, { check: "stack-trace", pointer, message })];
};
