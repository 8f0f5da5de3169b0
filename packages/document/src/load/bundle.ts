import { isObject, type JsonObject } from "../json.js";
import { jsonPointer } from "../pointer.js";
import { ComponentNames, componentOrder } from "./component-names.js";
import { isMappingReference, type Kind, memberKind, SECTIONS } from "./positions.js";
import { type FileLocation, isReference, type References, type ReferenceTarget } from "./references.js";

/** The document in one piece, and the place that each part of it was taken from. */
export interface Bundle {
  readonly document: JsonObject;
  readonly origins: ReadonlyMap<object, FileLocation>;
}

/**
 * Writes a document of several files as one, as far as its files are read. What another file holds becomes a component
 * where OpenAPI has a section for it, else it is written out in place. Local references of the first file, examples and
 * extensions stay as they are; no file's value is changed.
 *
 * Not Redocly's bundler: that one loses a key `__proto__` and sets a prototype with it, takes `#/constructor` for a schema,
 * refers to `a~1b` where it wrote `a~1b`, reads the files that examples name, and stops at a circle without saying where.
 *
 * @throws {RangeError} when more than `maxNodes` values come of it.
 */
export function bundle(references: References, maxNodes: number): Bundle {
  const { root } = references;
  const names = new ComponentNames(references);
  const origins = new Map<object, FileLocation>();
  const queue: { section: string; name: string; kind: Kind; target: ReferenceTarget }[] = [];
  const queued = new Set<string>();
  const inlined = new Map<string, { value: unknown; nodes: number } | "open">();
  let nodes = 0;

  const document = from({ file: root, pointer: "", value: root.value }, "Root") as JsonObject;
  const components = new Map<string, Map<string, unknown>>();
  for (const { section, name, kind, target } of queue) {
    const map = components.get(section) ?? new Map<string, unknown>();
    components.set(section, map.set(name, from(target, kind)));
  }
  return { document: withComponents(document, ordered(document, components), origins), origins };

  function from(target: ReferenceTarget, kind: Kind): unknown {
    const value = walk(target.value, kind, target);
    if (typeof value === "object" && value !== null) origins.set(value, target);
    return value;
  }

  function walk(value: unknown, kind: Kind, location: FileLocation): unknown {
    if (++nodes > maxNodes) throw new RangeError(`more than ${maxNodes} values`);
    if (kind === "Data") return value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, kind, below(location, index)));
    if (!isObject(value)) return value;
    if (kind === "Mapping") return mapping(value, location);
    return isReference(value) ? reference(value, kind, location) : members(value, kind, location);
  }

  function members(value: JsonObject, kind: Kind, location: FileLocation): JsonObject {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        walk(member, memberKind(kind, key), below(location, key)),
      ]),
    );
  }

  function reference(value: { readonly $ref: string }, kind: Kind, location: FileLocation): unknown {
    const siblings = members(value, kind, location);
    if (location.file === root && value.$ref.startsWith("#")) return siblings;
    const target = references.resolve(location, value.$ref);
    if (target === undefined) return {};
    const local = localRef(target, kind);
    if (local !== undefined) return { ...siblings, $ref: local };
    const written = inline(target, kind, location, value.$ref);
    if (!isObject(written)) return written;
    const { $ref, ...others } = siblings;
    return Object.keys(others).length === 0 ? written : { ...written, ...others };
  }

  function localRef(target: ReferenceTarget, kind: Kind): string | undefined {
    if (target.file === root) return isObject(target.value) ? `#${encode(target.pointer)}` : undefined;
    const section = SECTIONS.get(kind);
    if (section === undefined) return undefined;
    const name = names.nameOf(section, target);
    if (!queued.has(`${section}/${name}`)) queue.push({ section, name, kind, target });
    queued.add(`${section}/${name}`);
    return `#${encode(jsonPointer(["components", section, name]))}`;
  }

  function inline(target: ReferenceTarget, kind: Kind, location: FileLocation, ref: string): unknown {
    const key = `${kind} ${target.file.id}#${target.pointer}`;
    const known = inlined.get(key);
    if (known === "open")
      return references.fault(location, ref, "what it leads to contains it", NO_COMPONENT);
    if (known !== undefined) {
      nodes += known.nodes;
      return known.value;
    }
    const before = nodes;
    inlined.set(key, "open");
    const value = from(target, kind);
    inlined.set(key, { value, nodes: nodes - before });
    return value;
  }

  function mapping(value: JsonObject, location: FileLocation): JsonObject {
    const entries = Object.entries(value).map(([key, ref]) => {
      if (!isMappingReference(ref) || (location.file === root && ref.startsWith("#"))) return [key, ref];
      const target = references.resolve(below(location, key), ref);
      return [key, (target === undefined ? undefined : localRef(target, "Schema")) ?? ref];
    });
    return Object.fromEntries(entries) as JsonObject;
  }
}

type Components = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What other files held, in the order of `componentOrder`; what only a discriminator's mapping names comes last. */
function ordered(document: JsonObject, found: Components): Components {
  const written = isObject(document["components"]) ? document["components"] : {};
  const added = [...found].map(([section, members]) => [
    section,
    { ...(isObject(written[section]) ? written[section] : {}), ...Object.fromEntries(members) },
  ]);
  const components = { ...written, ...Object.fromEntries(added) };
  const sections = new Map<string, Map<string, unknown>>();
  const keep = (section: string, name: string) => {
    const members = found.get(section);
    if (!members?.has(name)) return;
    const kept = sections.get(section) ?? new Map<string, unknown>();
    sections.set(section, kept.set(name, members.get(name)));
  };
  for (const [section, name] of componentOrder({ ...document, components })) keep(section, name);
  for (const [section, members] of found) for (const name of members.keys()) keep(section, name);
  return sections;
}

const NO_COMPONENT =
  "OpenAPI has no component for this, so it is written out in place and cannot contain itself.";

function below(location: FileLocation, key: string | number): FileLocation {
  return { file: location.file, pointer: location.pointer + jsonPointer([key]) };
}

/** A pointer as a URI fragment (RFC 6901 §6), with letters of every language as they are. */
function encode(pointer: string): string {
  return pointer.replace(/[%\s"<>\\^`{|}]/g, (char) => encodeURIComponent(char));
}

function withComponents(
  document: JsonObject,
  added: Components,
  origins: Map<object, FileLocation>,
): JsonObject {
  if (added.size === 0) return document;
  const written = isObject(document["components"]) ? document["components"] : {};
  const sections = new Map(Object.entries(written));
  for (const [section, components] of added) {
    const present = sections.get(section);
    const merged = new Map([...Object.entries(isObject(present) ? present : {}), ...components]);
    sections.set(section, copyOrigin(present, Object.fromEntries(merged), origins));
  }
  const components = copyOrigin(written, Object.fromEntries(sections), origins);
  return copyOrigin(document, { ...document, components }, origins);
}

function copyOrigin<T extends object>(from: unknown, to: T, origins: Map<object, FileLocation>): T {
  const location = origins.get(from as object);
  if (location !== undefined) origins.set(to, location);
  return to;
}
