/** A step from one node of a graph to another, by their keys. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The edges that lead back to a node on the way to them: without them the graph has no circle. */
export function closingEdges<T extends Edge>(edges: readonly T[]): T[] {
  const closing: T[] = [];
  const open = new Set<string>();
  const seen = new Set<string>();
  walk(edges, {
    enter: (key) => {
      open.add(key);
      seen.add(key);
    },
    leave: (key) => open.delete(key),
    follow: (edge) => {
      if (open.has(edge.to)) closing.push(edge);
      return !seen.has(edge.to);
    },
  });
  return closing;
}

/** For every node that a way leads back to, the number of its circle: nodes that lead to each other have one number. */
export function circleOf(edges: readonly Edge[]): Map<string, number> {
  // Kosaraju's algorithm: what leads, against the edges, to the node left last is one circle with it.
  const seen = new Set<string>();
  const left: string[] = [];
  walk(edges, {
    enter: (key) => seen.add(key),
    leave: (key) => left.push(key),
    follow: ({ to }) => !seen.has(to),
  });
  const circle = new Map<string, number>();
  const reversed = edges.map(({ from, to }) => ({ from: to, to: from }));
  let root = "";
  const numbers = new Map(left.map((key, index) => [key, index]));
  walk(
    reversed,
    {
      enter: (key, isRoot) => {
        if (isRoot) root = key;
        circle.set(key, numbers.get(root) ?? 0);
      },
      leave: () => {},
      follow: ({ to }) => !circle.has(to),
    },
    left.toReversed(),
  );
  const closed = edges.filter(({ from, to }) => circle.get(from) === circle.get(to));
  return new Map(closed.map(({ from }) => [from, circle.get(from) ?? 0]));
}

interface Visitor<T extends Edge> {
  enter(key: string, isRoot: boolean): void;
  leave(key: string): void;
  /** Whether the edge's target is entered. */
  follow(edge: T): boolean;
}

/** Walks a graph in depth, without recursion: a document can have a thousand schemas in a row. */
function walk<T extends Edge>(edges: readonly T[], visitor: Visitor<T>, roots?: readonly string[]): void {
  const byFrom = new Map<string, T[]>();
  for (const edge of edges) {
    const known = byFrom.get(edge.from);
    if (known === undefined) byFrom.set(edge.from, [edge]);
    else known.push(edge);
  }
  const entered = new Set<string>();
  for (const root of roots ?? byFrom.keys()) {
    if (entered.has(root)) continue;
    const path: { key: string; rest: Iterator<T> }[] = [];
    const enter = (key: string) => {
      entered.add(key);
      visitor.enter(key, path.length === 0);
      path.push({ key, rest: (byFrom.get(key) ?? [])[Symbol.iterator]() });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { done, value: edge } = top.rest.next();
      if (done === true) {
        visitor.leave(top.key);
        path.pop();
      } else if (visitor.follow(edge)) enter(edge.to);
    }
  }
}
