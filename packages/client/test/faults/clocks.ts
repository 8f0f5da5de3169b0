/** The clocks of this process, in a test's hands until it is disposed of. */
export interface Clocks extends Disposable {
  /** Moves `Date.now` by this many milliseconds. */
  shiftClock(ms: number): void;
  /** Makes `performance.now` stand still. */
  stopClock(): void;
}

export function holdClocks(): Clocks {
  const { now: dateNow } = Date;
  const { now: performanceNow } = performance;
  return {
    shiftClock: (ms) => {
      Date.now = () => dateNow() + ms;
    },
    stopClock: () => {
      const at = performance.now();
      performance.now = () => at;
    },
    [Symbol.dispose]: () => {
      Date.now = dateNow;
      performance.now = performanceNow;
    },
  };
}
