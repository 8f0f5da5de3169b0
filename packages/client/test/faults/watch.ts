/** What was begun since, and what of it is not over. */
export interface Watch extends Disposable {
  leftovers(): readonly string[];
}

/** Watches `fetch` and timers of the global scope until it is disposed of; what was begun until then is watched on. */
export function watch(): Watch {
  const watches = [watchFetch(), watchTimers()];
  return {
    leftovers: () => watches.flatMap((it) => it.leftovers()),
    [Symbol.dispose]: () => {
      for (const it of watches) it[Symbol.dispose]();
    },
  };
}

function watchFetch(): Watch {
  const real = globalThis.fetch;
  const responses: Response[] = [];
  let asked = 0;
  let settled = 0;
  globalThis.fetch = async (...args) => {
    asked++;
    try {
      const response = await real(...args);
      responses.push(response);
      return response;
    } finally {
      settled++;
    }
  };
  return {
    leftovers: () => [
      ...(asked > settled ? [`${asked - settled} requests without an answer`] : []),
      ...responses.flatMap(({ body, bodyUsed, status }) =>
        body !== null && !bodyUsed ? [`the unread body of an answer ${status}`] : [],
      ),
    ],
    [Symbol.dispose]: () => {
      globalThis.fetch = real;
    },
  };
}

/** Timers that keep a process alive. That there are no more than before does not tell, since others end meanwhile. */
function watchTimers(): Watch {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const live = new Map<NodeJS.Timeout, number>();
  const setTimeout = (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): NodeJS.Timeout => {
    const timer = set(() => {
      live.delete(timer);
      callback(...args);
    }, ms);
    live.set(timer, ms);
    return timer;
  };
  const clearTimeout = (timer: NodeJS.Timeout) => {
    live.delete(timer);
    clear(timer);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout });
  return {
    leftovers: () =>
      [...live].flatMap(([timer, ms]) => (timer.hasRef() ? [`a timer of ${Math.round(ms)} ms`] : [])),
    [Symbol.dispose]: () => {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    },
  };
}
