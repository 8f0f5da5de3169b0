/** The secret of the tests; it must not turn up in anything that is answered or thrown. */
export const SECRET = "kept-from-everybody-7f3a";

/** What a receiver of the tests is made with. */
export const secret = { header: "x-hook-token", value: SECRET };

/** A delivery as the service sends it. */
export const body = JSON.stringify({
  webTaskId: "wt_123",
  status: "completed",
  outcome: "success",
  input: { task: "Scrape YC companies from batch S24" },
  createdAt: "2026-01-15T09:00:00Z",
  startedAt: "2026-01-15T09:00:04Z",
  completedAt: "2026-01-15T09:02:31Z",
  cost: { aiUsd: 0.42 },
  result: { type: "inline", data: [{ name: "Example Robotics" }] },
});

/** Its headers. */
export const headers = { "content-type": "application/json", "x-hook-token": SECRET };

/** A stream that tells what was taken from it. */
export function watchedStream(parts: Iterable<Uint8Array>) {
  const iterator = parts[Symbol.iterator]();
  const watched = { taken: 0, canceled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (done === true) return controller.close();
        watched.taken++;
        controller.enqueue(value);
      },
      cancel() {
        watched.canceled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, watched };
}
