/** One list after another. */
export function* chain<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}

/** The first of a list, as a list of at most one. */
export function first<T>(list: Iterable<T>): T[] {
  for (const each of list) return [each];
  return [];
}
