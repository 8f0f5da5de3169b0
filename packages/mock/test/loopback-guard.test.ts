import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type GuardedTarget,
  LOOPBACK_GUARD,
  loopbackGuardEnvironment,
  loopbackGuardUrl,
} from "../src/index.js";

let folder: string;
const received: IncomingMessage[] = [];
// Listens on all of this machine's addresses, so that a refusal of 127.0.0.2 is the guard's and not the machine's.
const server = createServer((request, response) => {
  received.push(request);
  response.end("reached");
});
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loopback-guard-"));
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Runs a program under the guard; what it prints, and what the guard recorded. */
async function guarded(program: string, environment: Record<string, string> = {}) {
  const record = join(folder, `${Math.random()}.jsonl`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", loopbackGuardUrl, "--input-type=module", "--eval", program],
    { env: { ...loopbackGuardEnvironment("stand-in"), [LOOPBACK_GUARD.record]: record, ...environment } },
  );
  const lines = (await readFile(record, "utf8")).trim().split("\n");
  return { printed: stdout.trim(), record: lines.map((line) => JSON.parse(line) as GuardedTarget) };
}

const print = (promise: string) =>
  `${promise}.then((x) => x, (e) => e.cause?.code ?? e.code).then((x) => process.stdout.write(String(x)))`;
const fetchText = (url: string) => print(`fetch("${url}").then((r) => r.text())`);

it("lets a connection to loopback through, and records it", async () => {
  const { printed, record } = await guarded(fetchText(`http://127.0.0.1:${port}`));
  expect(printed).toBe("reached");
  expect(record).toContainEqual(
    expect.objectContaining({ kind: "stand-in", via: "connect", target: `127.0.0.1:${port}`, allowed: true }),
  );
});

/** Only 127.0.0.1 is allowed in these, and 127.0.0.2 stands for the rest of the world: no real address is ever tried. */
it.each([
  { by: "fetch", program: (target: string) => fetchText(`http://${target}`) },
  {
    by: "node:http",
    program: (target: string) =>
      print(
        `import("node:http").then((h) => new Promise((y, n) => h.get("http://${target}", (r) => y(r.statusCode)).on("error", n)))`,
      ),
  },
  {
    by: "node:tls",
    program: (target: string) =>
      print(
        `import("node:tls").then((t) => new Promise((y, n) => t.connect({ host: "${target.split(":")[0]}", port: ${target.split(":")[1]} }, y).on("error", n)))`,
      ),
  },
  {
    by: "a datagram",
    program: (target: string) =>
      print(
        `import("node:dgram").then((d) => d.createSocket("udp4").send("x", ${target.split(":")[1]}, "${target.split(":")[0]}"))`,
      ),
  },
])("refuses what is not allowed before it is tried, by $by", async ({ program }) => {
  received.length = 0;
  const { printed, record } = await guarded(program(`127.0.0.2:${port}`), {
    [LOOPBACK_GUARD.allow]: "127.0.0.1",
  });
  expect(printed).toBe("ERR_NOT_LOOPBACK");
  expect(record.filter(({ allowed }) => !allowed)).toHaveLength(1);
  expect(received).toEqual([]);
});

it.each([
  {
    by: "dns.lookup",
    program: 'import("node:dns").then((d) => new Promise((y, n) => d.lookup("sink.invalid", (e) => n(e))))',
  },
  {
    by: "dns.promises.resolve4",
    program: 'import("node:dns/promises").then((d) => d.resolve4("sink.invalid"))',
  },
])("refuses to look up a name that is not this machine's, by $by", async ({ program }) => {
  const { printed, record } = await guarded(print(program));
  expect(printed).toBe("ERR_NOT_LOOPBACK");
  expect(record).toContainEqual(
    expect.objectContaining({ via: "lookup", target: "sink.invalid", allowed: false }),
  );
});
