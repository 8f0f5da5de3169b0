import type { OperationName } from "./name-operations.js";
import type { Operation } from "./read-operations.js";
import { kebabCase, pascalCase, splitWords } from "./words.js";

/** A resource: the operations of one tag, and the resources below it (`projects` holds `runs` of the tag `projects.runs`). */
export interface ResourceNode {
  /** Names from the client down. */
  readonly path: readonly string[];
  /** Its file, without ending: `projects-runs`. */
  readonly file: string;
  readonly className: string;
  readonly operations: Operation[];
  readonly children: ResourceNode[];
}

/** The resources right below the client, in the document's order. A parent without operations of its own is made. */
export function resourceTree(names: ReadonlyMap<Operation, OperationName>): ResourceNode[] {
  const roots: ResourceNode[] = [];
  for (const [operation, name] of names) {
    let siblings = roots;
    let node: ResourceNode | undefined;
    for (const depth of name.resource.keys()) {
      const path = name.resource.slice(0, depth + 1);
      node = siblings.find((it) => it.path.join(".") === path.join("."));
      if (node === undefined) {
        node = newNode(path);
        siblings.push(node);
      }
      siblings = node.children;
    }
    node?.operations.push(operation);
  }
  return roots;
}

/** A node and all below it, parents first. */
export function flatten(nodes: readonly ResourceNode[]): ResourceNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function newNode(path: readonly string[]): ResourceNode {
  const words = path.flatMap(splitWords);
  return { path, file: kebabCase(words), className: pascalCase(words), operations: [], children: [] };
}
