import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { IntunedClient } from "@intuned/client";
import { loopbackGuardEnvironment, loopbackGuardUrl, startMock } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";

const example = fileURLToPath(new URL("../webhook-receiver.ts", import.meta.url));
const bundle = fileURLToPath(new URL("../../openapi/dist/openapi.json", import.meta.url));
const secret = "example-token";

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ document: JSON.parse(await readFile(bundle, "utf8")) });
});
afterAll(() => mock.close());

/** The example as a process that can reach loopback only, ended with the block. */
function startExample(env: Record<string, string>) {
  const args = ["--import", loopbackGuardUrl, "--import", "tsx", "--conditions=@intuned/source", example];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env["PATH"], ...loopbackGuardEnvironment("example"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (said) => {
      output.text += said;
    });
  return { child, output, [Symbol.asyncDispose]: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.kill()) await once(child, "close");
}

/** Passes what Prism delivers on, twice, with the sink's headers: Prism does not send them. Tells what was answered. */
async function startRelay(to: string) {
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const headers = { "content-type": "application/json", "x-hook-token": secret };
    const init = { method: "POST", headers, body: await text(request) };
    for (const _ of ["first", "repeated"]) answers.push((await fetch(to, init)).status);
    // And one that somebody else sends.
    answers.push((await fetch(to, { ...init, headers: { ...headers, "x-hook-token": "guessed" } })).status);
    response.end();
    server.emit("relayed");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const relayed = once(server, "relayed").then(() => answers);
  return { url, relayed, [Symbol.asyncDispose]: async () => void server.close().closeAllConnections() };
}

it("works once on a delivery that arrives twice, and not on that of a stranger", async () => {
  await using receiver = startExample({ WEBHOOK_SECRET: secret });
  while (!receiver.output.text.includes("\n")) await once(receiver.child.stdout, "data");
  await using relay = await startRelay(/http:\S+/.exec(receiver.output.text)?.[0] ?? "");
  const client = new IntunedClient({
    workspaceId: "123e4567-e89b-12d3-a456-426614174000",
    apiKey: "test-credential",
    baseUrl: mock.baseUrl,
  });
  await client.webTasks.start({ task: "Find it", sink: { type: "webhook", url: relay.url } });

  expect(await relay.relayed).toEqual([204, 204, 401]);
  await end(receiver.child);
  // Prism delivers any of the document's examples.
  const said = receiver.output.text;
  expect(said.match(/^wt_\d+ (gave|failed:|was called off)/gm)).toHaveLength(1);
  expect(said).toContain("DeliveryError: The header `x-hook-token` holds another value");
  expect(said).not.toContain(secret);
});

it("does not start without a secret", async () => {
  await using receiver = startExample({});
  expect(await once(receiver.child, "close")).toEqual([1, null]);
  expect(receiver.output.text).toContain("`secret.value` is missing or empty");
});
