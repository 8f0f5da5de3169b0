import { open, stat } from "node:fs/promises";
import { DocumentError } from "./document-error.js";
import { mebibytes } from "./load-limits.js";

const HOW = "Give the path of an OpenAPI document in JSON or YAML, or its http(s) URL.";

/**
 * The bytes of a regular file, at most `maxBytes` of them: the size is looked at before anything is read, and the
 * reading is bounded as well, since some files (`/proc`) do not know theirs.
 *
 * @throws {DocumentError} when it is missing, unreadable, no file, or larger.
 */
export async function readFileBytes(path: string, file: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw refused(file, "this is a folder, not a file");
    if (!found.isFile()) throw refused(file, "this is not a regular file");
    if (found.size > maxBytes) throw tooLarge(file, found.size, maxBytes);
    return await readBounded(path, file, maxBytes);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw refused(file, reasonOf(error as NodeJS.ErrnoException), error);
  }
}

/** The refusal of a file that is too large; `size` in bytes, `undefined` when it was cut off. */
export function tooLarge(file: string, size: number | undefined, maxBytes: number): DocumentError {
  return new DocumentError({
    file,
    what: `the file is larger than the limit of ${mebibytes(maxBytes)}${size === undefined ? "" : ` (${mebibytes(size)})`}`,
    remedy:
      "All files of the document together count. Raise the limit with `--max-size MB` if the size is right.",
  });
}

async function readBounded(path: string, file: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const chunks: Buffer[] = [];
    let read = 0;
    for await (const chunk of handle.createReadStream({ highWaterMark: 1024 * 1024 })) {
      read += chunk.length;
      if (read > maxBytes) throw tooLarge(file, undefined, maxBytes);
      chunks.push(chunk);
    }
    return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

function refused(file: string, what: string, cause?: unknown): DocumentError {
  return new DocumentError({ file, what, remedy: HOW, cause });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "the file may not be read (permission denied)";
  return `the file cannot be read (${code ?? message})`;
}
