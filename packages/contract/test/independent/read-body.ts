import type { IncomingMessage } from "node:http";

/** Most bytes of a body. The document sets no limit; RFC 8259, section 9 lets a parser set one. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * The body's bytes, `undefined` when there are more than {@link MAX_BODY_BYTES}. It is read to its end all the same:
 * a client that is still sending would see its connection break instead of the answer.
 */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}

/**
 * The bytes as text. A byte order mark is kept, and so no JSON (RFC 8259, section 8.1).
 *
 * @throws TypeError when they are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}
