import type { Response } from "@intuned/document";
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
