import { type Conjunction, conjunctionOf } from "../schema/conjunction.js";
import type { Direction } from "../schema/direct-document.js";
import type { SamplePool } from "./sample-pool.js";
import type { Visit } from "./want.js";

/** What every value of a document is made from. */
export interface Making {
  readonly document: object;
  readonly direction: Direction;
  readonly pool: SamplePool;
  readonly seed: number;
  readonly accepts: (pointers: readonly string[], value: unknown) => boolean;
  /** A value of any type: objects and lists make their parts by it. */
  readonly make: (pointers: readonly string[], visit: Visit) => unknown;
}

/** What binds a value, with the branches that were chosen, else the first of each union. */
export const conjunction = (
  making: Making,
  pointers: readonly string[],
  choices: ReadonlyMap<string, number> | undefined,
  names?: ReadonlySet<string>,
): Conjunction =>
  conjunctionOf(making.document, pointers, ({ pointer }) => choices?.get(pointer) ?? 0, names);

/** What the document itself gives for a value: examples, defaults, and what its examples hold in that place. */
export const givenValues = (making: Making, all: Conjunction): unknown[] =>
  all.schemas.flatMap(({ pointer, schema }) => [
    ...(Array.isArray(schema["examples"]) ? schema["examples"] : []),
    ...["example", "default"].filter((key) => Object.hasOwn(schema, key)).map((key) => schema[key]),
    ...(making.pool.get(pointer) ?? []),
  ]);
