import { sampleSchema } from "../cases/sample-schema.js";
import type { Api } from "../document/api.js";
import type { ApiSchemas } from "../schema/api-schemas.js";

const MOST_BRANCHES = 12;

/** Full, then minimal values of a schema: one for each branch of the unions in it. Proposals: the caller validates them. */
export function sampleValues(api: Api, _schemas: ApiSchemas, schema: string): unknown[] {
  const unions = new Map<string, number>();
  const sample = (fill: "all" | "required", branches: ReadonlyMap<string, number> = new Map()): unknown =>
    sampleSchema(
      {
        document: api.document,
        pool: new Map(),
        fill,
        branches,
        onUnion: (pointer, count) => unions.set(pointer, count),
      },
      schema,
    );
  const values = [sample("all"), sample("required")];
  for (const [pointer, count] of unions)
    for (let branch = 1; branch < Math.min(count, MOST_BRANCHES); branch += 1)
      values.push(sample("all", new Map([[pointer, branch]])));
  return values.filter((value) => typeof value !== "symbol");
}
