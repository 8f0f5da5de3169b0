import { isObject, type OpenApiDocument } from "../json.js";
import { jsonPointer, pointerTokens } from "../pointer.js";
import type { Bundle } from "./bundle.js";
import { checkOpenApi, type Remark } from "./check-openapi.js";
import { circularReferences } from "./circular-references.js";
import { DocumentError, type DocumentFault } from "./document-error.js";
import { FileStore } from "./file-store.js";
import { DEFAULT_LIMITS, type LoadLimits } from "./load-limits.js";
import { isMappingReference, type Kind, memberKind } from "./positions.js";
import { References } from "./references.js";
import { positionOf, type SourceFile } from "./source-file.js";

/** How a document is read; limits that are not given are `DEFAULT_LIMITS`. */
export interface LoadOptions extends Partial<LoadLimits> {
  /** Whether references may lead to other sites; `false` unless given, since a document is untrusted input. */
  readonly allowRemote?: boolean;
}

/** A document in one piece: every reference is local. What looks like one in an example or an extension is data. */
export interface LoadedDocument {
  readonly document: OpenApiDocument;
  /** The place that a pointer of `document` was written at: `paths/pets.yaml:3:5`. */
  readonly locate: (pointer: string) => string | undefined;
  /** Parts of the document that have no effect. */
  readonly remarks: readonly Remark[];
  /** What happened while reading: redirects. */
  readonly notices: readonly string[];
}

/**
 * Reads an OpenAPI 3.0 or 3.1 document: a path or an http(s) URL, JSON or YAML, one file or several.
 *
 * Local references that lead to nothing are not refused: the generator says which operations it leaves out for them.
 *
 * @throws {DocumentError} when a file cannot be read, is no OpenAPI document, exceeds a limit, or a reference to another
 * file or in a circle leads nowhere. All such references are named at once.
 */
export async function loadDocument(input: string, options: LoadOptions = {}): Promise<LoadedDocument> {
  const { allowRemote = false, ...given } = options;
  const limits = { ...DEFAULT_LIMITS, ...given };
  const store = new FileStore(limits, allowRemote);
  const root = await store.openRoot(input);
  const { document: written, remarks } = checkOpenApi(root);
  const { document, origins } = isBundled(written)
    ? { document: written, origins: new Map([[written, { file: root, pointer: "" }]]) }
    : await bundleFiles(root, store, limits);
  const locate = locator(document, origins);
  refuse(circularReferences(document).map((circle) => circleFault(circle.pointer, circle.refs, locate)));
  return {
    document,
    locate: (pointer) => {
      const { file, position } = locate(pointer);
      return `${file}:${position.line}:${position.column}`;
    },
    remarks,
    notices: store.notices,
  };
}

/** Bundles what is read, reads what that asked for, and again: references can only be found in files that are read. */
async function bundleFiles(root: SourceFile, store: FileStore, limits: LoadLimits): Promise<Bundle> {
  const { bundle } = await import("./bundle.js");
  for (;;) {
    const references = new References(root, store);
    const bundled = attempt(() => bundle(references, limits.maxNodes), root);
    if (references.missing.size === 0) {
      refuse(references.faults);
      return bundled;
    }
    await store.load([...references.missing]);
  }
}

function attempt<T>(run: () => T, root: SourceFile): T {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new DocumentError({
      file: root.name,
      what: `the document cannot be written in one piece: ${cause.message}`,
      remedy:
        "Its files repeat each other too often or too deeply. Share by `$ref` to schemas, which are not copied.",
      cause,
    });
  }
}

type Locate = (
  pointer: string,
) => Pick<DocumentFault, "file"> & { position: NonNullable<DocumentFault["position"]> };

function locator(document: OpenApiDocument, origins: Bundle["origins"]): Locate {
  const start = origins.get(document);
  if (start === undefined) throw new Error("the document has no origin");
  return (pointer) => {
    let [place, value]: [typeof start, unknown] = [start, document];
    for (const token of pointerTokens(pointer)) {
      if (!(isObject(value) || Array.isArray(value)) || !Object.hasOwn(value, token)) break;
      value = (value as Record<string, unknown>)[token];
      place = origins.get(value as object) ?? {
        file: place.file,
        pointer: place.pointer + jsonPointer([token]),
      };
    }
    return { file: place.file.name, position: positionOf(place.file, place.pointer) };
  };
}

function circleFault(pointer: string, refs: readonly string[], locate: Locate): DocumentFault {
  return {
    ...locate(`${pointer}/$ref`),
    pointer,
    what: `the references go in a circle: ${refs.join(" → ")}`,
    remedy: "One of them must lead to something that is no reference.",
  };
}

function refuse(faults: readonly DocumentFault[]): void {
  const [first, ...others] = faults;
  if (first !== undefined) throw new DocumentError(first, ...others);
}

/** Whether every reference is local (`#…`), so that the document is in one piece. What looks like one in an example is data. */
function isBundled(value: unknown, kind: Kind = "Root"): boolean {
  if (kind === "Data") return true;
  if (Array.isArray(value)) return value.every((item) => isBundled(item, kind));
  if (!isObject(value)) return true;
  if (kind === "Mapping")
    return Object.values(value).every((it) => !isMappingReference(it) || it.startsWith("#"));
  const ref = value["$ref"];
  if (typeof ref === "string" && !ref.startsWith("#")) return false;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (typeof member === "object" && member !== null && !isBundled(member, memberKind(kind, key)))
      return false;
  }
  return true;
}
