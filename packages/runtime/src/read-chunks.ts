/** A body that was read, or what of it came before the limit. */
export interface Chunks {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Whether there is more than the limit. */
  readonly isCut: boolean;
}

/**
 * At most `maxBytes` of an answer's body, counted as `fetch` gives them (decompressed). The rest is let go, and so is all of
 * it when the signal is aborted: not every `fetch` heeds its signal.
 */
export async function readChunks(
  response: Response,
  signal: AbortSignal,
  maxBytes = Infinity,
): Promise<Chunks> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let left = maxBytes;
  const reader = response.body?.getReader();
  const cancel = () => void reader?.cancel().catch(() => {});
  signal.addEventListener("abort", cancel);
  while (reader && left >= 0) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value.subarray(0, left));
    left -= value.length;
  }
  signal.throwIfAborted();
  if (left < 0) cancel();
  return { chunks, isCut: left < 0 };
}

/** UTF-8, without its byte order mark. */
export function decodeText(chunks: Chunks["chunks"]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
