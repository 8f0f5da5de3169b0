/** A field of an example that the vendor's client doesn't know. It accepts the field without checking it. */
export interface UnknownField {
  readonly operationId: string;
  readonly in: "request" | "response";
  readonly field: string;
  readonly reason: string;
}

/** A success status that the vendor's client refuses; its examples are validated with the client's model instead. */
export interface RefusedStatus {
  readonly operationId: string;
  readonly status: number;
  readonly reason: string;
}

const NEWER_PAGE = "The reference page of this operation is newer than the client and has this field.";

/** Every field that the client may leave unchecked. Another one fails the run, and so does one that no example has. */
export const UNKNOWN_FIELDS: readonly UnknownField[] = [
  {
    operationId: "webTaskResult",
    in: "response",
    field: "input",
    reason: "A docs page shows the task as it was submitted; the client doesn't know it.",
  },
  ...["proxy", "auth", "sink"].map(
    (field): UnknownField => ({ operationId: "webTaskStart", in: "request", field, reason: NEWER_PAGE }),
  ),
];

export const REFUSED_STATUSES: readonly RefusedStatus[] = [
  {
    operationId: "runApiStart",
    status: 200,
    reason: "The docs page shows 200, the client accepts 201 only: the spec declares both.",
  },
];
