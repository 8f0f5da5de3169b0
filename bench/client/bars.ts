/** A figure with a bar that it should not exceed. */
export interface Bar {
  readonly name: string;
  readonly figure: number;
  /** The highest that is good. */
  readonly bar: number;
}

/** Whether a figure keeps its bar. */
export function isKept({ figure, bar }: Bar): boolean {
  return figure <= bar;
}

/** Prints all bars, and which are missed. */
export function printBars(bars: readonly Bar[]): void {
  console.log("\nThe bars (a figure at or below its bar is good):\n");
  console.table(
    bars.map((it) => ({
      figure: it.name,
      is: Number(it.figure.toFixed(3)),
      bar: it.bar,
      "": isKept(it) ? "kept" : "MISSED",
    })),
  );
}
