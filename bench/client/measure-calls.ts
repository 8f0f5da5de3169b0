import process from "node:process";
import { isDeepStrictEqual } from "node:util";
import { makeContenders } from "./contenders.js";
import { loadPeers } from "./peers.js";

/*
 * A program of `npm run bench`: URL, ROUNDS. In a round every client makes its calls one after another; each round begins with
 * another client and every second one runs backwards, so that a busy moment does not always hit the same one. Garbage is
 * collected before each turn (`--expose-gc`), so that what a client leaves is counted as its own and not as the next one's.
 */

/** What was measured of one client: microseconds per call, a figure for each round. */
export interface CallFigures {
  readonly name: string;
  /** From call to answer. */
  readonly wall: number[];
  /** Of this process, which the load of the machine changes less. */
  readonly cpu: number[];
}

/** Enough that collecting garbage is part of every figure. */
const CALLS = 100;
const WARM_UP_CALLS = 500;

const [url = "", rounds = ""] = process.argv.slice(2);
const contenders = makeContenders(url, await loadPeers());
for (const { name, expected, start } of contenders) {
  const answer = Object(await start());
  if (!isDeepStrictEqual({ ...answer, ...expected }, { ...answer }))
    throw new Error(`${name} does not give the answer that was sent, but ${JSON.stringify(answer)}.`);
  for (let call = 0; call < WARM_UP_CALLS; call++) await start();
}

const measured = contenders.map(({ name, start }) => ({
  start,
  figures: { name, wall: [], cpu: [] } as CallFigures,
}));
for (let round = 0; round < Number(rounds); round++) {
  const first = round % measured.length;
  const order = [...measured.slice(first), ...measured.slice(0, first)];
  for (const { start, figures } of round % 2 === 0 ? order : order.reverse()) {
    globalThis.gc?.();
    const begun = performance.now();
    const usage = process.cpuUsage();
    for (let call = 0; call < CALLS; call++) await start();
    const { user, system } = process.cpuUsage(usage);
    figures.cpu.push((user + system) / CALLS);
    figures.wall.push(((performance.now() - begun) / CALLS) * 1_000);
  }
}
console.log(JSON.stringify(measured.map(({ figures }) => figures)));
