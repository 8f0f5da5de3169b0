import { own } from "./own.js";

/** What an API's error object says, in the words of this package; each `undefined` where it says nothing. */
export interface ErrorObject {
  /** Stable machine-readable code. */
  readonly code: string | undefined;
  /** What happened, in a sentence for people. */
  readonly message: string | undefined;
  /** Who has to act. */
  readonly category: string | undefined;
  /** Whether the same call can succeed later without being changed. */
  readonly retriable: boolean | undefined;
  /** Page that explains the code. */
  readonly docUrl: string | undefined;
  /** Finds the call in the service's logs. */
  readonly correlationId: string | undefined;
  /** What else is known, depending on the code. */
  readonly details: unknown;
}

/** By word of `ErrorObject`, the properties that an API writes it as, the first that is there counting. */
export type ErrorFields = { readonly [Field in keyof ErrorObject]?: readonly string[] };

/** RFC 9457's sentences, where there is no `message`. */
const SENTENCES = { message: ["message", "detail", "title"] };

/** The fields of an error object, each with the type that it must have. */
const TYPES = {
  code: "string",
  message: "string",
  category: "string",
  retriable: "boolean",
  docUrl: "string",
  correlationId: "string",
  details: undefined,
} as const;

/** Reads an error object: by the API's own names for its fields, else by these. */
export function readErrorObject(body: unknown, fields: ErrorFields = {}): ErrorObject {
  const names: ErrorFields = { ...SENTENCES, ...fields };
  const entries = Object.entries(TYPES).map(([field, type]) => {
    const values = (names[field as keyof ErrorObject] ?? [field]).map((name) => own(Object(body), name));
    return [field, values.find((it) => (type ? typeof it === type : it !== undefined))];
  });
  return Object.fromEntries(entries) as ErrorObject;
}
