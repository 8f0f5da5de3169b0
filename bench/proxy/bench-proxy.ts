import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request as httpRequest, type IncomingMessage } from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runStep } from "@intuned/scripts";
import { apiKey, workspaceId } from "../client/bench-client-options.js";
import { compareFigures } from "../client/compare-figures.js";
import { serveBench } from "../client/serve-bench.js";
import { median } from "../measure/measure-process.js";

const USAGE = `npm run bench:proxy -- [--rounds N]

  What the contract proxy costs: calls to a server of this machine, straight and through the proxy, in turns of one run, one
  after the other and eight at once. The server and the proxy have a process of their own each.

  --rounds N  of 50 calls each way (default 60)`;

const CALLS = 50;

interface Told {
  readonly memory: number;
  readonly checked: number;
  readonly unchecked: number;
  readonly causes: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const body = JSON.stringify({ task: "Measure", parameters: { batch: "S24", pages: [1, 2, 3] } });

async function call(baseUrl: string): Promise<void> {
  const headers = {
    ...{ "x-api-key": apiKey, "content-type": "application/json", "content-length": body.length },
    ...{ "user-agent": "bench", accept: "*/*" },
  };
  const url = `${baseUrl}/${workspaceId}/web-tasks/start`;
  const request = httpRequest(url, { method: "POST", agent, headers });
  request.end(body);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  for await (const _ of answer);
  if (answer.statusCode !== 200) throw new Error(`The server of the bench answered ${answer.statusCode}.`);
}

/** Microseconds a call, `atOnce` of them under way. */
async function time(baseUrl: string, atOnce: number): Promise<number> {
  const start = performance.now();
  let left = CALLS;
  const worker = async () => {
    while (left-- > 0) await call(baseUrl);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return ((performance.now() - start) * 1000) / CALLS;
}

async function compare(direct: string, proxied: string, rounds: number, atOnce: number) {
  const [straight, through]: [number[], number[]] = [[], []];
  for (let round = -5; round < rounds; round += 1) {
    const pair = [await time(direct, atOnce), await time(proxied, atOnce)] as const;
    // The first ones warm up.
    if (round < 0) continue;
    straight.push(pair[0]);
    through.push(pair[1]);
  }
  const { median: ratio, quartiles } = compareFigures(through, straight);
  return {
    "calls at once": atOnce,
    "µs straight": Math.round(median(straight)),
    "µs through the proxy": Math.round(median(through)),
    "µs more": Math.round(median(through) - median(straight)),
    "÷": ratio.toFixed(2),
    "half of the rounds": quartiles.map((it) => it.toFixed(2)).join(" to "),
  };
}

await runStep(import.meta, async () => {
  const { values } = parseArgs({
    options: { rounds: { type: "string", default: "60" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(USAGE);
  await using server = await serveBench();
  const child = fork(fileURLToPath(new URL("./proxy-process.ts", import.meta.url)), [server.url], {
    execArgv: process.execArgv,
  });
  try {
    const [proxied] = (await once(child, "message")) as [string];
    const rows = [];
    for (const atOnce of [1, 8]) rows.push(await compare(server.url, proxied, Number(values.rounds), atOnce));
    console.table(rows);
    child.send("report");
    const [told] = (await once(child, "message")) as [Told];
    console.log(
      `The proxy checked ${told.checked} exchanges (${told.unchecked} came too fast), found ${told.causes} causes, and took ${Math.round(told.memory / 1e6)} MB at most.`,
    );
  } finally {
    child.kill();
    agent.destroy();
  }
});
