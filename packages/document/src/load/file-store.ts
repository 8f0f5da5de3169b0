import path from "node:path";
import { fileURLToPath } from "node:url";
import { DocumentError } from "./document-error.js";
import { fetchBytes } from "./fetch-bytes.js";
import type { LoadLimits } from "./load-limits.js";
import { decodeText, parseSource } from "./parse-source.js";
import { readFileBytes } from "./read-file.js";
import type { SourceFile } from "./source-file.js";

/** Files read at the same time; each of them may be as large as what is left of the limit. */
const AT_ONCE = 8;

/**
 * The files of one document. Their sizes together obey `maxBytes`, and a document cannot make the tool read what its
 * author has no business with: one from the network reads no local file and no other site.
 */
export class FileStore {
  /** What happened on the way that the user should know: redirects. */
  readonly notices: string[] = [];
  readonly #files = new Map<string, SourceFile | DocumentError>();
  readonly #limits: LoadLimits;
  readonly #allowRemote: boolean;
  #origin: string | undefined;
  #bytes = 0;

  constructor(limits: LoadLimits, allowRemote: boolean) {
    this.#limits = limits;
    this.#allowRemote = allowRemote;
  }

  /** The file, its refusal, or `undefined` when it was not asked for yet. */
  get(id: string): SourceFile | DocumentError | undefined {
    return this.#files.get(id);
  }

  /** @throws {DocumentError} when the document's first file cannot be read or parsed. */
  async openRoot(input: string): Promise<SourceFile> {
    const id = /^https?:/i.test(input)
      ? input
      : /^file:/i.test(input)
        ? fileURLToPath(input)
        : path.resolve(input);
    const file = await this.#read(id, /^file:/i.test(input) ? shownName(id) : input, () => true);
    if (isUrl(file.id)) this.#origin = new URL(file.id).origin;
    this.#files.set(id, file).set(file.id, file);
    return file;
  }

  /** Reads files that are not read yet; a refusal is kept as what `get` answers. */
  async load(ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      await Promise.all(ids.slice(start, start + AT_ONCE).map((id) => this.#load(id)));
    }
  }

  /** What a reference from `base` names, or why it is not read. */
  idOf(base: SourceFile, uri: string): string | { readonly what: string; readonly remedy: string } {
    const scheme = /^([a-z][a-z\d+.-]+):/i.exec(uri)?.[1]?.toLowerCase();
    if (isUrl(base.id) || scheme === "http" || scheme === "https") {
      if (!URL.canParse(uri, isUrl(base.id) ? base.id : undefined))
        return { what: "it is no URL", remedy: CORRECT };
      const url = new URL(uri, isUrl(base.id) ? base.id : undefined);
      url.hash = "";
      if (!/^https?:$/.test(url.protocol))
        return {
          what: `a document from the network may not read ${url.protocol} addresses`,
          remedy: CORRECT,
        };
      return this.#mayFetch(url) ? url.href : { what: `${url.origin} is another site`, remedy: REMOTE };
    }
    if (scheme !== undefined && scheme !== "file") return { what: `${scheme}: is not read`, remedy: CORRECT };
    return scheme === "file" ? fileURLToPath(uri) : path.resolve(path.dirname(base.id), decode(uri));
  }

  #mayFetch(url: URL): boolean {
    return this.#allowRemote || url.origin === this.#origin;
  }

  async #load(id: string): Promise<void> {
    try {
      if (this.#files.size >= this.#limits.maxFiles)
        throw new DocumentError({
          file: shownName(id),
          what: `the document consists of more than ${this.#limits.maxFiles} files`,
          remedy: "Bundle it first.",
        });
      this.#files.set(id, await this.#read(id, shownName(id), (url) => this.#mayFetch(url)));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      this.#files.set(id, error);
    }
  }

  async #read(id: string, name: string, mayFollow: (url: URL) => boolean): Promise<SourceFile> {
    const limits = { ...this.#limits, maxBytes: this.#limits.maxBytes - this.#bytes };
    const { bytes, url, redirects } = isUrl(id)
      ? await fetchBytes(id, { ...limits, mayFollow })
      : { bytes: await readFileBytes(id, name, limits.maxBytes), url: id, redirects: [] };
    this.#bytes += bytes.length;
    if (redirects.length > 0) this.notices.push(`${name} redirects to ${redirects.join(", then to ")}`);
    return parseSource({ id: url, name, text: decodeText(bytes, name) }, this.#limits);
  }
}

const CORRECT = "Expected a path relative to the file that refers to it.";
const REMOTE = "Keep the file beside the document, or allow other sites with `--allow-remote`.";

function isUrl(id: string): boolean {
  return /^https?:/i.test(id);
}

/** A path is shown relative to the working folder where it lies below it. */
function shownName(id: string): string {
  if (isUrl(id)) return id;
  const relative = path.relative(process.cwd(), id);
  return relative.startsWith("..") || relative === "" ? id : relative;
}

/** A reference is a URI (RFC 6901 §6): `My%20Schema.yaml` names a file with a space, and a query names none. */
function decode(uri: string): string {
  const plain = uri.replace(/\?.*$/s, "");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
