import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdClocks } from "./clocks.js";
import { openPorts, type Ports } from "./ports.js";
import type { Row, Want } from "./row.js";
import { runRow, WAYS, type Way } from "./run-row.js";
import { scriptedServer } from "./scripted-server.js";
import { secrets, told } from "./secrets.js";
import { table } from "./table.js";
import { until } from "./until.js";

let ports: Ports;
beforeAll(async () => {
  ports = await openPorts();
});
afterAll(() => ports[Symbol.asyncDispose]());

const { clientHeader, ...credentials } = secrets;
const names = Object.keys(credentials) as (keyof typeof credentials)[];

const calls = (rows: readonly Row[]) =>
  rows.flatMap((row) =>
    WAYS.filter((way) => way === "IntunedClient" || row.call !== "follow").map((way) => ({ row, way })),
  );

describe.each(Object.entries(table))("%s", (_topic, rows) => {
  it.each(calls(rows))("$row.name, by $way", async ({ row, way }) => {
    const timersBefore = timers();
    let received = () => {};
    const isReceived = new Promise<void>((resolve) => {
      received = resolve;
    });
    await using server = await scriptedServer(row, received);
    using clocks = holdClocks();
    const { outcome, said, leftovers } = await runRow(
      row,
      {
        url: server.url,
        elsewhere: server.elsewhere,
        closedPort: ports.closedPort,
        deafPort: ports.deafPort,
        abort: new AbortController(),
        received: () => isReceived,
        ...clocks,
      },
      true,
      way,
    );

    expect({ ...outcome, requests: server.requests.length, started: server.started() }).toEqual(
      wanted(row.want, way),
    );
    expect(told(said, names), "secrets that an error, a line or an event tells").toEqual([]);
    expect(told(strangers(row, server).join("\n"), [...names, "clientHeader"]), "told elsewhere").toEqual([]);
    if (row.call !== "follow") expect(server.seenElsewhere).toEqual([]);
    await until(() =>
      expect([...leftovers(), `${server.open()} open requests`]).toEqual(["0 open requests"]),
    );
    expect(server.sent(), "bytes sent").toBeLessThan(row.mostBytes ?? Infinity);
    await until(() => expect(timers(), "live timers").toBeLessThanOrEqual(timersBefore));
  });
});

/** What a way reports of it: openapi-fetch has of an HTTP error the status, and no account of the call. */
function wanted(want: Want, way: Way): Want {
  if (way === "IntunedClient" || want.error !== "ApiError") return want;
  const { error, status, requests, started } = want;
  return { error, status, requests, started };
}

/** Requests to servers that are not the API. */
function strangers(row: Row, server: { requests: readonly string[]; seenElsewhere: readonly string[] }) {
  if (row.call !== "follow") return server.seenElsewhere;
  // The signature is what the storage asks for.
  return [...server.requests, ...server.seenElsewhere].map((it) => it.replaceAll(secrets.signature, ""));
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
}
