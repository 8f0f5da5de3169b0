import {
  childPointer,
  isAbsentFrom,
  isObject,
  itemSchema,
  memberSchema,
  type Response,
  valueAt,
} from "@intuned/document";
import { type HeaderList, type HttpResponse, serializeBody } from "@intuned/document/serialize";

/** A body that an answer can have. */
export interface AnswerBody {
  /** Of the named example that it is. */
  readonly name?: string;
  readonly mediaType: string;
  /** Pointer to the schema that it is valid for. */
  readonly schema?: string;
  readonly value: unknown;
}

/** An answer before it is put into bytes. */
export interface Answer {
  readonly status: number;
  /** What the document says of it; absent for what no document declares: 405, an unknown path. */
  readonly declared?: Response;
  readonly headers: HeaderList;
  readonly body?: AnswerBody;
}

/** Puts an answer into bytes. `withoutBody`: the answer to HEAD, as RFC 9110 §9.3.2 says. */
export function renderAnswer({ status, headers, body }: Answer, withoutBody = false): HttpResponse {
  if (body === undefined) return { status, headers, body: new Uint8Array() };
  const { contentType, bytes } = serializeBody({ mediaType: body.mediaType, value: {} }, body.value);
  return {
    status,
    headers: [["content-type", contentType], ...headers],
    body: withoutBody ? new Uint8Array() : bytes,
  };
}

/** An answer in the shape of RFC 9457, for what the document does not describe. */
export function problemAnswer(status: number, title: string, headers: HeaderList = []): Answer {
  return {
    status,
    headers,
    body: { mediaType: "application/problem+json", value: { type: "about:blank", title, status } },
  };
}

/** What of a request's body may come back in an answer: all but write-only members and passwords, at any depth. */
export function publicPart(document: object, schema: string | undefined, value: unknown): unknown {
  if (schema === undefined) return value;
  if (Array.isArray(value)) {
    const items = itemSchema(document, schema);
    return value.map((item) => publicPart(document, items, item));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const at = describedBy(document, schema, name);
      if (at !== undefined && isSecret(document, at)) return [];
      return [[name, publicPart(document, at, member)]];
    }),
  );
}

function isSecret(document: object, schema: string): boolean {
  const found = valueAt(document, schema);
  return isAbsentFrom(document, schema, "response") || (isObject(found) && found["format"] === "password");
}

function describedBy(document: object, schema: string, name: string): string | undefined {
  const at = memberSchema(document, schema, name);
  if (at !== undefined) return at;
  const found = valueAt(document, schema);
  return isObject(found) && isObject(found["additionalProperties"])
    ? childPointer(schema, "additionalProperties")
    : undefined;
}
