/** A record's own member: names come from documents, and `constructor` is a name too. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The value at a JSON Pointer (RFC 6901); `undefined` where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((at, token) => own(Object(at), token.replaceAll("~1", "/").replaceAll("~0", "~")), value);
}
