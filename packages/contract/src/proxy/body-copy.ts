import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** Keeps the beginning of a body that passes by. */
export class BodyCopy {
  private readonly chunks: Uint8Array[] = [];
  private kept = 0;
  isCut = false;

  /** @param limit bytes that are kept. */
  constructor(private readonly limit: number) {}

  push(chunk: Uint8Array): void {
    const room = this.limit - this.kept;
    if (chunk.length > room) this.isCut = true;
    if (room <= 0) return;
    // A piece of a larger buffer is copied: keeping it would keep all of that buffer.
    const piece = Uint8Array.prototype.slice.call(chunk, 0, room);
    this.chunks.push(piece);
    this.kept += piece.length;
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.chunks);
  }
}

const DECODERS: Readonly<
  Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer>
> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * A body without its content coding (RFC 9110 §8.4).
 *
 * @returns `undefined` when the coding is not known, the bytes are none of it, or they come to more than `limit`.
 */
export function withoutCoding(
  bytes: Uint8Array,
  coding: string | undefined,
  limit: number,
): Uint8Array | undefined {
  const codings = (coding ?? "")
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== "" && each !== "identity");
  try {
    return codings.reduceRight<Uint8Array>((left, each) => {
      const decode = DECODERS[each];
      if (!decode) throw new Error(each);
      return decode(left, { maxOutputLength: limit });
    }, bytes);
  } catch {
    return undefined;
  }
}
