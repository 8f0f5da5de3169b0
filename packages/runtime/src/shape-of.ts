/** Longer shapes are cut: enough to see what a body is made of. */
const LONGEST = 500;

/**
 * What a body looks like, with none of its values: `{"task":"string(34)","parameters":{"batch":"string(3)"}}`. A value can be
 * a secret whatever its name is, so none is in a log or a hook's event.
 */
export function shapeOf(body: unknown): string {
  if (body instanceof ReadableStream) return "stream";
  const shape = JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === "string") return `string(${value.length})`;
    return typeof value === "object" ? value : typeof value;
  });
  return shape?.slice(0, LONGEST) ?? "none";
}
