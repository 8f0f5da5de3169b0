import { fails, type Row } from "../row.js";
import { accepts, after, answers, pending, redirects } from "../turns.js";

const origins = { same: "url", other: "elsewhere" } as const;

const table: Row[] = [301, 302, 303, 307, 308].flatMap((status) =>
  (["same", "other"] as const).flatMap((origin): Row[] => [
    {
      name: `${status} to the ${origin} origin, the task started: start does not follow`,
      turns: [after(redirects(status, origins[origin])), accepts],
      call: "start",
      want: fails("ApiError", { status, code: "redirected", mayHaveStarted: true, started: 1 }),
    },
    {
      name: `${status} to the ${origin} origin: result does not follow`,
      turns: [redirects(status, origins[origin]), pending],
      call: "result",
      want: fails("ApiError", { status, code: "redirected" }),
    },
  ]),
);

/** The server sends the client away. */
export const redirectRows: readonly Row[] = [
  ...table,
  {
    name: "307 without a Location: start fails all the same",
    turns: [after(answers(307, "")), accepts],
    call: "start",
    want: fails("ApiError", { status: 307, mayHaveStarted: true, started: 1 }),
  },
  {
    name: "307 to a file: start does not follow",
    turns: [after(answers(307, "", { location: "file:///etc/hostname" })), accepts],
    call: "start",
    want: fails("ApiError", { status: 307, code: "redirected", mayHaveStarted: true, started: 1 }),
  },
  {
    name: "201 with a Location: a success, whatever the header says",
    turns: [after(answers(201, { webTaskId: "wt_123", status: "pending" }, { location: "/somewhere" }))],
    call: "start",
    want: { value: { webTaskId: "wt_123", status: "pending" }, requests: 1, started: 1 },
  },
];
