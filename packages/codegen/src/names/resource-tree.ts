import type { Operation } from "../read/read-operations.js";
import { identifier, UniqueNames } from "./identifier.js";
import type { OperationName } from "./name-operations.js";
import { kebabCase, pascalCase, splitWords } from "./words.js";

/** A resource: the operations of one tag, and the resources below it (`projects` holds `runs` of the tag `projects.runs`). */
export interface ResourceNode {
  /** Names from the client down. */
  readonly path: readonly string[];
  /** Its file, without ending: `projects-runs`. */
  readonly file: string;
  readonly className: string;
  /** Methods of waiters that a class derived from this one has in place of generated ones. */
  readonly handWritten: readonly string[];
  readonly operations: Operation[];
  readonly children: ResourceNode[];
}

/**
 * The resources right below the client, in the document's order. A parent without operations of its own is made.
 *
 * @param exported the names that the generated modules export; those of the classes are added.
 * @param bases classes whose names end in `Base`, since hand-written ones derive from them, each with the methods of waiters that
 *   are left out of it.
 */
export function resourceTree(
  names: ReadonlyMap<Operation, OperationName>,
  exported: UniqueNames,
  bases: Bases = {},
): ResourceNode[] {
  const roots: ResourceNode[] = [];
  const files = new UniqueNames();
  const nodes = new Map<string, ResourceNode>();
  const nodeAt = (path: readonly string[]): ResourceNode => {
    const key = path.join(".");
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const parent = path.slice(0, -1);
    const siblings = parent.length === 0 ? roots : nodeAt(parent).children;
    const node = newNode(path, files, exported, bases);
    nodes.set(key, node);
    siblings.push(node);
    return node;
  };
  for (const [operation, { resource }] of names) nodeAt(resource).operations.push(operation);
  return roots;
}

/** A node and all below it, parents first. */
export function flatten(nodes: readonly ResourceNode[]): ResourceNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function newNode(
  path: readonly string[],
  files: UniqueNames,
  exported: UniqueNames,
  bases: Bases,
): ResourceNode {
  const words = path.flatMap(splitWords);
  const name = identifier(pascalCase(words));
  const wanted = baseName(name, bases);
  const className = exported.take(exported.has(wanted) ? `${wanted}Resource` : wanted);
  // Files are told apart without case, since some file systems do.
  const file = files.take(fileName(kebabCase(words)));
  return {
    path,
    file,
    className,
    handWritten: (Object.hasOwn(bases, name) ? bases[name] : undefined) ?? [],
    operations: [],
    children: [],
  };
}

/** By name, classes that hand-written ones of the same name derive from, and the methods of waiters that these have themselves. */
export type Bases = Readonly<Record<string, readonly string[]>>;

/** The name of a generated class: with `Base` at its end where a hand-written one derives from it. */
export function baseName(className: string, bases: Bases): string {
  return Object.hasOwn(bases, className) ? `${className}Base` : className;
}

/** A file's name without ending, short enough for every file system, and none that Windows keeps for a device. */
function fileName(wanted: string): string {
  const name = Array.from(wanted).slice(0, 60).join("");
  return /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/.test(name) ? `${name}-` : name;
}
