/** What `fetch` was asked for since, and what of it is not over. */
export interface FetchWatch extends Disposable {
  leftovers(): readonly string[];
}

/** Watches the global `fetch` until it is disposed of; what was asked for until then is watched on. */
export function watchFetch(): FetchWatch {
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
