import type { ConsoleOperation } from "../../../page/console-operation.js";
import { credentialHeader } from "./credential.js";

/** What was filled in. */
export interface Filled {
  /** The server's URL, as chosen or typed. */
  readonly server: string;
  /** In the order of the operation's parameters; empty ones are left out. */
  readonly parameters: readonly string[];
  /** In the order of the operation's credentials, each with its texts. */
  readonly secrets: readonly (readonly string[])[];
  readonly body: string | undefined;
  /** `code=401`, for a mock. */
  readonly prefer: string | undefined;
}

/** A request without its credentials: what can be shown. */
export interface BareRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly cookies: readonly (readonly [string, string])[];
  readonly body: string | undefined;
}

/** Something about the form is to be put right before anything can be sent. */
export class FormError extends Error {
  override readonly name = "FormError";
}

/** @throws {FormError} a path cannot carry the value of its parameter. */
export function bareRequest(operation: ConsoleOperation, filled: Filled): BareRequest {
  const named = operation.parameters.map((parameter, at) => ({
    ...parameter,
    value: filled.parameters[at] ?? "",
  }));
  const given = named.filter(({ value }) => value !== "");
  const pairs = (place: string) =>
    given.filter((each) => each.in === place).map(({ name, value }) => [name, value] as const);
  const path = named
    .filter((each) => each.in === "path")
    .reduce(
      (text, { name, value }) => text.replaceAll(`{${name}}`, () => segment(name, value)),
      operation.path,
    );
  const query = pairs("query")
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
  return {
    method: operation.method,
    url: `${filled.server.replace(/\/+$/, "")}${path}${query === "" ? "" : `?${query}`}`,
    headers: [
      ...(filled.body !== undefined && operation.body
        ? [["Content-Type", operation.body.mediaType] as const]
        : []),
      ...acceptOf(operation),
      ...pairs("header"),
      ...(filled.prefer === undefined ? [] : [["Prefer", filled.prefer] as const]),
    ],
    cookies: pairs("cookie"),
    body: filled.body,
  };
}

/**
 * What `fetch` is given. A redirect is not followed: the credentials would go along to wherever it leads.
 *
 * @throws {FormError} a header cannot carry its value.
 */
export function fetchOptions(operation: ConsoleOperation, filled: Filled, signal: AbortSignal): RequestInit {
  const bare = bareRequest(operation, filled);
  const secret = operation.credentials
    .map((credential, at) => credentialHeader(credential, filled.secrets[at] ?? []))
    .filter((header) => header !== undefined);
  const headers = new Headers();
  for (const [name, value] of [...bare.headers, ...secret])
    try {
      headers.append(name, value);
    } catch {
      throw new FormError(
        `The header ${name} cannot carry what is filled in: only letters of Latin-1, and no line break.`,
      );
    }
  return {
    method: bare.method,
    headers,
    ...(bare.body !== undefined && { body: bare.body }),
    signal,
    redirect: "manual",
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
  };
}

/** URLs take `.` and `..` for folders, however they are written. */
function segment(name: string, value: string): string {
  if (value === "." || value === "..") throw new FormError(`${name} cannot be ${value} in a path.`);
  return encodeURIComponent(value);
}

/** Every media type that is declared for an answer. */
function acceptOf(operation: ConsoleOperation): (readonly [string, string])[] {
  const types = new Set(operation.responses.flatMap(({ content }) => content.map((each) => each.mediaType)));
  return types.size === 0 ? [] : [["Accept", [...types].join(", ")]];
}
