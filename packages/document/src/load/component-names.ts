import path from "node:path";
import { asObject, isContainer, isObject, type JsonObject } from "../json.js";
import { jsonPointer, pointerTokens } from "../pointer.js";
import { localPointer } from "../resolve.js";
import { SECTIONS } from "./positions.js";
import { isAlias, isReference, type References, type ReferenceTarget } from "./references.js";

/**
 * The names of what other files hold, as components of the document in one piece: the name that the first file gives it,
 * else the last word of its pointer or the name of its file, with `-2` and so on where that is taken. They depend on the
 * document's order only.
 */
export class ComponentNames {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(private readonly references: References) {
    const { root } = references;
    const components = this.#follow({
      file: root,
      pointer: "/components",
      value: asObject(root.value)["components"],
    });
    for (const section of SECTIONS.values()) {
      const map = this.#follow(member(components, section));
      for (const name of Object.keys(asObject(map?.value))) this.#register(section, name, member(map, name));
    }
  }

  /** The component name of a place outside the first file. */
  nameOf(section: string, target: ReferenceTarget): string {
    const known = this.#names.get(keyOf(section, target));
    if (known !== undefined) return known;
    const wanted = wantedName(target);
    let name = wanted;
    for (let count = 2; this.#taken.has(`${section}/${name}`); count++) name = `${wanted}-${count}`;
    this.#taken.add(`${section}/${name}`);
    this.#names.set(keyOf(section, target), name);
    return name;
  }

  #register(section: string, name: string, entry: ReferenceTarget | undefined): void {
    this.#taken.add(`${section}/${name}`);
    const { root } = this.references;
    const target = entry !== undefined && isAlias(entry.value) ? this.#follow(entry) : entry;
    if (target === undefined || target.file === root) return;
    const key = keyOf(section, target);
    if (!this.#names.has(key)) this.#names.set(key, name);
  }

  #follow(place: ReferenceTarget | undefined): ReferenceTarget | undefined {
    if (place === undefined || !isReference(place.value)) return place;
    const { $ref } = place.value;
    return place.file === this.references.root && $ref.startsWith("#")
      ? place
      : this.references.resolve(place, $ref);
  }
}

function member(parent: ReferenceTarget | undefined, name: string): ReferenceTarget | undefined {
  const value = asObject(parent?.value);
  if (parent === undefined || !Object.hasOwn(value, name)) return undefined;
  return { file: parent.file, pointer: parent.pointer + jsonPointer([name]), value: value[name] };
}

function wantedName({ file, pointer }: ReferenceTarget): string {
  const name = pointerTokens(pointer).at(-1) || stemOf(file.id);
  return name.replace(/[^\p{L}\p{N}._-]+/gu, "_") || "_";
}

function stemOf(id: string): string {
  const file = /^https?:/i.test(id) ? decodeURIComponent(new URL(id).pathname) : id;
  return path.basename(file).replace(/\.[^.]+$/, "");
}

function keyOf(section: string, { file, pointer }: ReferenceTarget): string {
  return `${section} ${file.id}#${pointer}`;
}

/** `["schemas", "Pet"]`, a component by its section and name. */
type Component = readonly [section: string, name: string];

/**
 * The components that a document's references reach, each after those that it refers to itself: a reader who goes from the top
 * of `components` meets no name that wasn't explained, but for circles. Without recursion: documents can be deep.
 */
export function componentOrder(document: JsonObject): Component[] {
  const order: Component[] = [];
  const seen = new Set<string>();
  const { components, ...rest } = document;
  /** What is left to do, last first: a value to look at, or a component of which all was looked at. */
  const todo: ({ value: unknown } | { done: Component })[] = [{ value: rest }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ("done" in next) order.push(next.done);
    else if (isContainer(next.value)) {
      const component = componentOf(next.value["$ref"]);
      for (const member of Object.values(next.value).reverse()) todo.push({ value: member });
      if (component === undefined || seen.has(component.join("/"))) continue;
      seen.add(component.join("/"));
      const [section, name] = component;
      const members = isObject(components) ? components[section] : undefined;
      todo.push({ done: component }, { value: isObject(members) ? members[name] : undefined });
    }
  }
  return order;
}

function componentOf(ref: unknown): Component | undefined {
  const [top, section, name, ...more] = pointerTokens(localPointer(ref) ?? "");
  if (top !== "components" || section === undefined || name === undefined || more.length > 0)
    return undefined;
  return [section, name];
}
