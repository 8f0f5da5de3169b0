import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdClocks } from "./clocks.js";
import { openPorts, type Ports } from "./ports.js";
import type { Row, Want } from "./row.js";
import { runRow, type Way } from "./run-row.js";
import { type ScriptedServer, scriptedServer } from "./scripted-server.js";
import { secrets, told } from "./secrets.js";
import type { Table } from "./table.js";
import { until } from "./until.js";

const { clientHeader, ...credentials } = secrets;
const names = Object.keys(credentials) as (keyof typeof credentials)[];

/** Tests every row of a table, one after the other: they change the global `fetch`, timers and clocks. */
export function testTable(table: Table, way: Way = "IntunedClient"): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await openPorts();
  });
  afterAll(() => ports[Symbol.asyncDispose]());

  describe.each(Object.entries(table))("%s", (_topic, rows) => {
    it.each(rows)("$name", (row) => testRow(row, ports, way));
  });
}

async function testRow(row: Row, { closedPort, deafPort }: Ports, way: Way): Promise<void> {
  const timersBefore = timers();
  let received = () => {};
  const isReceived = new Promise<void>((resolve) => {
    received = resolve;
  });
  await using server = await scriptedServer(row, received);
  using clocks = holdClocks();
  const { url, elsewhere, ca, proxy } = server;
  const { outcome, said, leftovers } = await runRow(
    row,
    {
      url,
      elsewhere,
      ca,
      proxy,
      closedPort,
      deafPort,
      abort: new AbortController(),
      received: () => isReceived,
      ...clocks,
    },
    true,
    way,
  );

  const served = { requests: server.requests.length, started: server.started() };
  expect({ ...outcome, ...served }).toEqual(wanted(row.want, way));
  expect(told(said, names), "secrets that an error, a line or an event tells").toEqual([]);
  expect(told(strangers(row, server).join("\n"), [...names, "clientHeader"]), "told elsewhere").toEqual([]);
  if (row.call !== "download") expect(server.seenElsewhere).toEqual([]);
  await until(() => expect([...leftovers(), `${server.open()} open requests`]).toEqual(["0 open requests"]));
  expect(server.sent(), "bytes sent").toBeLessThan(row.mostBytes ?? Infinity);
  await until(() => expect(timers(), "live timers").toBeLessThanOrEqual(timersBefore));
}

/** What a way reports: of an HTTP error openapi-fetch has the status, and no account of the call. */
function wanted(want: Want, way: Way): Want {
  if (way === "IntunedClient" || want.error !== "ApiError") return want;
  const { error, status, requests, started } = want;
  return { error, status, requests, started };
}

/** Requests to servers that are not the API. */
function strangers(row: Row, server: ScriptedServer): readonly string[] {
  if (row.call !== "download") return server.seenElsewhere;
  // The URL is what the storage asks for.
  return [...server.requests, ...server.seenElsewhere].map((it) =>
    it.replaceAll(secrets.signature, "").replaceAll(secrets.path, ""),
  );
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
}
