import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { DocumentError } from "./document-error.js";
import type { LoadLimits } from "./load-limits.js";
import { faultAt, tooDeep } from "./source-file.js";

/** A value, and what it measures once every alias in it is written out. */
interface Measured {
  readonly value: unknown;
  readonly nodes: number;
  readonly height: number;
}

/**
 * The plain value of a composed YAML document. Not the package's `toJS`, since that makes a circular value of a circular
 * alias, has no position for an alias that leads to nothing, and bounds aliases by their count instead of their effect.
 * What an alias repeats is shared, not copied.
 *
 * @throws {DocumentError} for those aliases, for duplicate keys, and for a merge of something that is no mapping.
 */
export function readYamlValue(
  document: Document.Parsed,
  file: { readonly name: string; readonly text: string },
  limits: LoadLimits,
): unknown {
  const anchors = new Map<string, Measured | "open">();
  return read(document.contents, 0).value;

  function read(node: unknown, depth: number): Measured {
    if (isAlias(node)) return readAlias(node, depth);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, "open");
    const measured = isMap(node)
      ? readMap(node, depth)
      : isSeq(node)
        ? readSeq(node.items, depth)
        : { value: isScalar(node) ? node.value : null, nodes: 1, height: 0 };
    if (measured.nodes > limits.maxNodes) throw tooLarge(node);
    if (anchor !== undefined) anchors.set(anchor, measured);
    return measured;
  }

  function readAlias(node: Node & { source: string }, depth: number): Measured {
    const target = anchors.get(node.source);
    if (target === undefined)
      throw refused(
        node,
        `the alias *${node.source} leads to nothing`,
        `Expected &${node.source} before it.`,
      );
    if (target === "open")
      throw refused(
        node,
        `the alias *${node.source} is circular: it stands inside what it repeats`,
        CIRCULAR,
      );
    if (depth + target.height > limits.maxDepth) throw tooDeep(file, offsetOf(node), limits.maxDepth);
    return target;
  }

  function readSeq(items: readonly unknown[], depth: number): Measured {
    const value: unknown[] = [];
    let [nodes, height] = [1, 0];
    for (const item of items) {
      const read_ = read(item, depth + 1);
      value.push(read_.value);
      nodes += read_.nodes;
      height = Math.max(height, read_.height);
    }
    return { value, nodes, height: height + 1 };
  }

  function readMap(map: YAMLMap, depth: number): Measured {
    const members = new Map<string, unknown>();
    const written = new Set<string | symbol>();
    let [nodes, height] = [1, 0];
    for (const { key, value } of map.items as Pair<Scalar<string>, unknown>[]) {
      const member = read(value, depth + 1);
      nodes += member.nodes;
      height = Math.max(height, member.height);
      const isMerge = key.value === "<<" && key.type === "PLAIN";
      const name = String(key.value ?? "");
      if (written.has(isMerge ? MERGE : name))
        throw refused(key, `the key ${JSON.stringify(name)} stands twice in one mapping`, TWICE);
      written.add(isMerge ? MERGE : name);
      if (isMerge) {
        for (const [inherited, it] of mergedEntries(member.value, key)) {
          if (!members.has(inherited)) members.set(inherited, it);
        }
      } else members.set(name, member.value);
    }
    return { value: Object.fromEntries(members), nodes, height: height + 1 };
  }

  function mergedEntries(source: unknown, key: Scalar<string>): [string, unknown][] {
    const sources: unknown[] = Array.isArray(source) ? source : [source];
    return sources.flatMap((it) => {
      if (typeof it === "object" && it !== null && !Array.isArray(it)) return Object.entries(it);
      throw refused(
        key,
        "`<<` merges something that is no mapping",
        "Expected an alias of a mapping, or a list of them.",
      );
    });
  }

  function tooLarge(node: unknown): DocumentError {
    const limit = limits.maxNodes.toLocaleString("en");
    return refused(
      node,
      `the document holds more than ${limit} values once its aliases are written out`,
      BOMB,
    );
  }

  function refused(node: unknown, what: string, remedy: string): DocumentError {
    return faultAt(file, offsetOf(node), { what: `invalid YAML: ${what}`, remedy });
  }

  function offsetOf(node: unknown): number {
    return (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
  }
}

const MERGE = Symbol("<<");
const CIRCULAR = "JSON cannot hold that. A recursive schema is written with `$ref`.";
const TWICE = "Remove or rename one of them; `<<` takes a list.";
const BOMB = "Aliases of aliases multiply. Use `$ref` to share a schema.";
