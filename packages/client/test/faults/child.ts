import { holdClocks } from "./clocks.js";
import type { Given } from "./row.js";
import { runRow } from "./run-row.js";
import { childRows } from "./table.js";

/** What a row's call has to know of the servers. */
export type Surroundings = Pick<Given, "url" | "elsewhere" | "ca" | "proxy">;

/** What the child is told to do, in the table's order. */
export interface Plan {
  readonly operation: string | undefined;
  readonly rows: readonly Surroundings[];
  readonly closedPort: number;
  readonly deafPort: number;
}

/** That the server of a row has read a request. */
export interface Received {
  readonly received: number;
}

/** Makes the calls of all rows, one after the other, without hooks, and prints each outcome as a line of JSON. */
async function runAll({ operation, rows, ...ports }: Plan): Promise<void> {
  const waiting = new Map<number, () => void>();
  process.on("message", ({ received }: Received) => waiting.get(received)?.());
  // The parent's messages are no reason to stay.
  process.channel?.unref();
  for (const [index, row] of childRows(operation).entries()) {
    const isReceived = new Promise<void>((resolve) => waiting.set(index, resolve));
    const given = {
      ...ports,
      ...(rows[index] as Surroundings),
      abort: new AbortController(),
      received: () => isReceived,
    };
    using clocks = holdClocks();
    const { outcome } = await runRow(row, { ...given, ...clocks }, false);
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
}

process.once("message", (plan: Plan) => void runAll(plan));
