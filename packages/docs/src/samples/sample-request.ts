import type { Operation, Parameter } from "@intuned/document";

/** A value that the reader has and the sample does not: it is read from an environment variable. */
export interface Secret {
  readonly env: string;
  /** Whether it stands in a URL or a cookie, and is percent-encoded there. */
  readonly isEncoded: boolean;
}

/** A text with secrets in it. */
export type Text = readonly (string | Secret)[];

/** A part of a multipart form. */
export interface FormPart {
  readonly name: string;
  /** Its text; absent for a file. */
  readonly value?: string;
  /** Name of the file that is sent. */
  readonly file?: string;
  /** Media type of a file. */
  readonly mediaType?: string;
}

/** What is sent after the headers. */
export type SampleBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "form"; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: "multipart"; readonly parts: readonly FormPart[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: string };

/** What comes back: `bytes` are kept in a file. */
export type SampleAnswer =
  | { readonly kind: "json" | "text" | "nothing" }
  | { readonly kind: "bytes"; readonly file: string };

/** One request with all its values, before it is a program in some language. */
export interface SampleRequest {
  readonly operation: Operation;
  /** Upper case. */
  readonly method: string;
  /** Server, path and query, encoded. */
  readonly url: Text;
  /** All but the one of `basic`, and the content type of a form, which its boundary is part of. */
  readonly headers: readonly { readonly name: string; readonly value: Text }[];
  /** Environment variables of a user name and a password (RFC 7617). */
  readonly basic?: { readonly username: string; readonly password: string };
  readonly body?: SampleBody;
  readonly answer: SampleAnswer;
  /** The values of the parameters that are sent, as they were before they were text. */
  readonly parameters: ReadonlyMap<Parameter, unknown>;
  /** The media type of the body, as the document spells it, and the value that `body` was made of. */
  readonly sent?: { readonly mediaType: string; readonly value: unknown };
}

/** Whether the text is the same for everybody. */
export const isPlain = (text: Text): text is readonly string[] =>
  text.every((part) => typeof part === "string");
