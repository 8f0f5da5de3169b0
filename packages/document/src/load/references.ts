import { isObject } from "../json.js";
import { jsonPointer, pointerTokens } from "../pointer.js";
import { DocumentError, type DocumentFault } from "./document-error.js";
import type { FileStore } from "./file-store.js";
import { positionOf, type SourceFile } from "./source-file.js";

/** A place in a file of the document. */
export interface FileLocation {
  readonly file: SourceFile;
  readonly pointer: string;
}

/** What a reference leads to. */
export interface ReferenceTarget extends FileLocation {
  readonly value: unknown;
}

/** Follows references between files. What it cannot follow it notes, so that one run finds all of it. */
export class References {
  /** Files that are not read yet. */
  readonly missing = new Set<string>();
  readonly #faults = new Map<string, DocumentFault>();

  constructor(
    readonly root: SourceFile,
    private readonly store: FileStore,
  ) {}

  get faults(): readonly DocumentFault[] {
    return [...this.#faults.values()];
  }

  /**
   * The end of the chain of references that starts at `place`; `undefined` when it is not read yet or leads nowhere, which
   * is noted. A local reference of the first file ends a chain: it stays as it is written.
   */
  resolve(location: FileLocation, ref: string, trail: readonly string[] = []): ReferenceTarget | undefined {
    const key = `${location.file.id}#${location.pointer}`;
    const passed = [...trail, key];
    if (trail.includes(key)) return this.#circle(location, ref, passed);
    let at = this.#lookUp(location, ref, passed);
    while (at !== undefined && isAlias(at.value)) {
      const next = at.value.$ref;
      if (at.file === this.root && next.startsWith("#")) return at;
      const here: string = `${at.file.id}#${at.pointer}`;
      if (passed.includes(here)) return this.#circle(at, next, [...passed, here]);
      passed.push(here);
      at = this.#lookUp(at, next, passed);
    }
    return at;
  }

  /** Notes that the reference at a place cannot be followed. */
  fault(location: FileLocation, ref: string, what: string, remedy: string): undefined {
    this.#faults.set(`${location.file.id}#${location.pointer}`, {
      file: location.file.name,
      position: positionOf(location.file, `${location.pointer}/$ref`),
      pointer: location.pointer,
      what: `the $ref ${JSON.stringify(ref)} cannot be followed: ${what}`,
      remedy,
    });
  }

  #lookUp(location: FileLocation, ref: string, trail: readonly string[]): ReferenceTarget | undefined {
    const hash = ref.indexOf("#");
    const file = this.#fileOf(location, hash === -1 ? ref : ref.slice(0, hash), ref);
    if (file === undefined) return undefined;
    const pointer = decode(hash === -1 ? "" : ref.slice(hash + 1));
    if (pointer !== "" && !pointer.startsWith("/"))
      return this.fault(
        location,
        ref,
        `"#${pointer}" is an anchor`,
        'Expected a JSON pointer, as "#/components/schemas/Pet".',
      );
    let at: ReferenceTarget | undefined = { file, pointer: "", value: file.value };
    for (const token of pointerTokens(pointer)) {
      if (!hasMember(at.value, token) && isReference(at.value)) at = this.resolve(at, at.value.$ref, trail);
      if (at === undefined) return undefined;
      if (!hasMember(at.value, token))
        return this.fault(
          location,
          ref,
          `${at.file.name} has nothing at #${pointer}`,
          "Check the name and its spelling.",
        );
      at = { file: at.file, pointer: at.pointer + jsonPointer([token]), value: at.value[token] };
    }
    return at;
  }

  #fileOf(location: FileLocation, uri: string, ref: string): SourceFile | undefined {
    if (uri === "") return location.file;
    const id = this.store.idOf(location.file, uri);
    if (typeof id !== "string") return this.fault(location, ref, id.what, id.remedy);
    const file = this.store.get(id);
    if (file === undefined) this.missing.add(id);
    if (!(file instanceof DocumentError)) return file;
    const { fault } = file;
    if (fault.position === undefined)
      return this.fault(location, ref, `${fault.what} (${fault.file})`, fault.remedy);
    const { line, column } = positionOf(location.file, `${location.pointer}/$ref`);
    const remedy = `${fault.remedy}\n  The file is referred to at ${location.file.name}:${line}:${column} (#${location.pointer}).`;
    this.#faults.set(id, { ...fault, remedy });
    return undefined;
  }

  #circle(location: FileLocation, ref: string, trail: readonly string[]): undefined {
    const names = trail.map((it) => it.slice(Math.max(it.lastIndexOf("/", it.indexOf("#")), -1) + 1));
    return this.fault(
      location,
      ref,
      `the references go in a circle: ${names.slice(names.indexOf(names.at(-1) ?? "")).join(" → ")}`,
      "One of them must lead to something that is no reference.",
    );
  }
}

type Reference = { readonly $ref: string };

/** Whether a value is a reference; its siblings, if any, are members of what stands there (OpenAPI 3.1 §4.8.24). */
export function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value["$ref"] === "string";
}

/** Whether a value is a reference and nothing else: another name for what it leads to. */
export function isAlias(value: unknown): value is Reference {
  return isReference(value) && Object.keys(value).length === 1;
}

function hasMember(value: unknown, token: string): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return false;
  return !Array.isArray(value) || /^\d+$/.test(token);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
