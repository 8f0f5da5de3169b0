/** What `JSON.stringify` would see: the value of `toJSON` where there is one (a `Date` is its ISO string), else the value. */
export function toPlain(value: unknown): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  return typeof toJSON === "function" ? toJSON.call(value) : value;
}
