/** A body that was read, or what of it came before the limit. */
export interface LimitedBody {
  /** An answer with the same headers, whose body ends at the limit. */
  readonly response: Response;
  /** Whether there is more than the limit. Known when the body has been read. */
  isCut(): boolean;
}

/** The answer with at most `maxBytes` of its body, counted as `fetch` gives them (decompressed). The rest is let go. */
export function limitBody(response: Response, maxBytes: number): LimitedBody {
  let left = maxBytes;
  const body = response.body?.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        controller.enqueue(chunk.subarray(0, left));
        left -= chunk.length;
        if (left < 0) controller.terminate();
      },
    }),
  );
  return { response: new Response(body ?? null, { headers: response.headers }), isCut: () => left < 0 };
}
