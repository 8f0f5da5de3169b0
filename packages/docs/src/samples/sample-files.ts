import { type Api, readApi } from "@intuned/contract/description";
import { exampleNames } from "./read-body.js";
import { type SampleOptions, sampleSource } from "./sample-source.js";

/** A file, its path with `/`. */
export interface SampleFile {
  readonly path: string;
  readonly text: string;
}

/** What a file of each language ends in, and begins with. */
const FILES: Readonly<Record<string, { ending: string; header: (command: string) => string }>> = {
  ts: { ending: "ts", header: (command) => `// ${mark(command)}\n\n` },
  sh: { ending: "sh", header: (command) => `#!/bin/sh\n# ${mark(command)}\n\n` },
  python: { ending: "py", header: (command) => `# ${mark(command)}\n\n` },
  // A folder holds many programs: `ignore` keeps them from being taken for one package. `go run FILE` does not mind.
  go: {
    ending: "go",
    header: (command) =>
      `// Code generated from the OpenAPI document by \`${command}\`. DO NOT EDIT.\n\n//go:build ignore\n\n`,
  },
};

const mark = (command: string): string =>
  `@generated from the OpenAPI document by \`${command}\`. Do not edit: change the document and run it again.`;

/**
 * Every sample of a document as a file: `web-task-start/minimal.py`, by operation and example; `request` where the operation has
 * no example.
 *
 * @param command that makes them, for the first line.
 */
export function sampleFiles(
  document: object,
  { command, ...options }: SampleOptions & { readonly command: string },
): SampleFile[] {
  const api: Api = readApi(document);
  const samplesOf = sampleSource(api, options);
  const folders = new Set<string>();
  return api.operations.flatMap((operation) => {
    const folder = fresh(operation.operationId, folders);
    const names = new Set<string>();
    const examples = exampleNames(api, operation);
    return (examples.length === 0 ? [undefined] : examples).flatMap((example) => {
      const name = fresh(example ?? "request", names);
      return samplesOf(operation.operationId, example).flatMap(({ lang, code }) => {
        const file = FILES[lang];
        return file ? [{ path: `${folder}/${name}.${file.ending}`, text: file.header(command) + code }] : [];
      });
    });
  });
}

/**
 * What a sample in Python imports, and what that imports: a program beside a file of such a name would get that file instead.
 */
const PYTHON_MODULES = new Set(
  (
    "abc array atexit base64 binascii bisect builtins bz2 calendar codecs collections contextlib copyreg datetime email encodings " +
    "enum errno fnmatch functools genericpath hashlib http importlib io ipaddress itertools json keyword locale lzma math mimetypes " +
    "operator os pathlib platform posixpath quopri random re reprlib select selectors shutil signal site socket ssl stat string " +
    "stringprep struct subprocess sys tempfile threading time types typing unicodedata urllib uuid warnings weakref zipfile zlib"
  ).split(" "),
);

/** The name in kebab case; with a number where another has come to the same. */
function fresh(name: string, taken: Set<string>): string {
  const words = name.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, "-");
  const wanted =
    words
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase() || "request";
  let free = PYTHON_MODULES.has(wanted) ? `${wanted}-example` : wanted;
  for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`;
  taken.add(free);
  return free;
}
