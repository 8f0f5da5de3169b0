import { isMalformed, type Row } from "../row.js";
import { after, answers, says } from "../turns.js";

/** What no path can have as one of its segments. */
const unusable: readonly unknown[] = [
  "",
  ".",
  "..",
  "wt\u0000123",
  "wt_\n123",
  "wt_123\u0085",
  "\ud800",
  "wt_\udfff123",
  123,
  0,
  true,
  null,
  [],
  ["wt_123"],
  {},
  undefined,
];

/** Odd, but a segment once they are escaped. */
const usable = ["a/b", "../..", "\\", "a?b#c", "%2e%2e", "%00", " ", "é日😀", "__proto__", "//evil.example"];

const createdAt = "2026-01-15T09:00:00Z";
const ended = {
  status: "completed",
  outcome: "success",
  createdAt,
  startedAt: createdAt,
  completedAt: createdAt,
  cost: {},
};

/** The task whose id is in the path of the poll. */
const isPolled = says(({ request }) => {
  const [, asked = ""] = /web-tasks\/([^/]*)\/result$/.exec(request.url ?? "") ?? [];
  const result = { type: "inline", data: decodeURIComponent(asked) };
  return {
    status: 200,
    body: JSON.stringify({ webTaskId: decodeURIComponent(asked), ...ended, result }),
    headers: { "content-type": "application/json" },
  };
});

/** The id that a start returns goes into the path of each poll. */
export const idRows: readonly Row[] = [
  ...unusable.map(
    (webTaskId): Row => ({
      name: `start returns the id ${JSON.stringify(webTaskId)}: a malformed response of a task that started`,
      turns: [after(answers(200, { webTaskId, status: "pending" })), isPolled],
      call: "run",
      want: isMalformed({ mayHaveStarted: true, started: 1 }),
    }),
  ),
  ...usable.map(
    (webTaskId): Row => ({
      name: `start returns the id ${JSON.stringify(webTaskId)}: that id is polled, and nothing else`,
      turns: [after(answers(200, { webTaskId, status: "pending" })), isPolled],
      call: "run",
      want: { value: { webTaskId, ...ended, result: webTaskId }, requests: 2, started: 1 },
    }),
  ),
];
