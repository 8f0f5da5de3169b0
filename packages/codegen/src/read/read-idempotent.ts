import { type JsonObject, jsonPointer, type Located, type Problems } from "@intuned/document";

/** The methods that are idempotent by themselves (RFC 9110 §9.2.2); TRACE, which `fetch` cannot send, aside. */
const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

const MARK = "x-client-idempotent";

/** Whether an operation can safely be sent twice, by `x-client-idempotent`; `undefined` where its method tells as much. */
export function readIdempotent(
  { value, pointer }: Located<JsonObject>,
  method: string,
  problems: Problems,
): boolean | undefined {
  const mark = value[MARK];
  if (mark === undefined) return undefined;
  if (typeof mark !== "boolean") {
    problems.add(
      pointer + jsonPointer([MARK]),
      `\`${MARK}\` must be a boolean: what stands there is ignored`,
    );
    return undefined;
  }
  return mark === IDEMPOTENT.has(method) ? undefined : mark;
}
