import { isContainer } from "@intuned/document";
import type { HeaderList } from "@intuned/document/serialize";
import type { Expectation } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding, FindingGroup } from "../model/finding.js";
import type { RunReport } from "../model/run-report.js";
import type { SecretFinder } from "./secret-finder.js";

/** What stands where a secret was. */
export const HIDDEN = "[hidden]";

/** A body to show: UTF-8 as text, anything else in Base64 (RFC 4648 §4). */
export type ShownBody = ({ readonly text: string } | { readonly base64: string }) & {
  /** Bytes of the whole body. */
  readonly size: number;
  /** Only the beginning is shown. */
  readonly isCut?: true;
};

export interface ShownExchange {
  readonly case?: { readonly id: string; readonly title: string; readonly expect: Expectation };
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: HeaderList;
    readonly body?: ShownBody;
  };
  readonly response?: { readonly status: number; readonly headers: HeaderList; readonly body: ShownBody };
  readonly failure?: Exchange["failure"];
  readonly durationMs: number;
}

export interface ShownGroup extends Omit<FindingGroup, "example"> {
  readonly example: Omit<Finding, "exchange"> & { readonly exchange: ShownExchange };
}

/** A report as plain JSON, its secrets hidden. All formats are made from it. */
export interface ShownReport extends Omit<RunReport, "groups"> {
  readonly groups: readonly ShownGroup[];
}

/** Bytes of a body that reports show. */
const SHOWN_BYTES = 16_384;

/** Hides what is secret, and turns bytes into text. */
export function shownReport(report: RunReport, finder: SecretFinder): ShownReport {
  return {
    ...report,
    target: withoutUserinfo(report.target),
    groups: report.groups.map((each) => shownGroup(each, finder)),
  };
}

/** The base URL without user and password. */
function withoutUserinfo(target: string): string {
  if (!URL.canParse(target)) return target;
  const url = new URL(target);
  if (url.username === "" && url.password === "") return target;
  url.username = "";
  url.password = "";
  return url.href;
}

function shownGroup(group: FindingGroup, finder: SecretFinder): ShownGroup {
  const { exchange, ...finding } = group.example;
  const secrets = finder.secretsOf(exchange);
  const hide = (text: string): string => secrets.reduce((left, each) => left.replaceAll(each, HIDDEN), text);
  return {
    ...group,
    curl: hide(hideMembers(group.curl, finder)),
    example: { ...finding, message: hide(finding.message), exchange: shownExchange(exchange, finder, hide) },
  };
}

function shownExchange(
  exchange: Exchange,
  finder: SecretFinder,
  hide: (text: string) => string,
): ShownExchange {
  const { case: given, request, response, failure, durationMs } = exchange;
  const body = (bytes: Uint8Array): ShownBody => shownBody(bytes, (text) => hide(hideMembers(text, finder)));
  return {
    ...(given && { case: { id: given.id, title: hide(given.title), expect: given.expect } }),
    request: {
      method: request.method,
      target: hide(hideQuery(request.target, finder)),
      headers: shownHeaders(request.headers, finder, hide),
      ...(request.body && request.body.length > 0 && { body: body(request.body) }),
    },
    ...(response && {
      response: {
        status: response.status,
        headers: shownHeaders(response.headers, finder, hide),
        body: body(response.body),
      },
    }),
    ...(failure && { failure: { ...failure, message: hide(failure.message) } }),
    durationMs,
  };
}

function shownHeaders(
  headers: HeaderList,
  { isSecret }: SecretFinder,
  hide: (text: string) => string,
): HeaderList {
  return headers.map(([name, value]) => [name, isSecret(name) && value !== "" ? HIDDEN : hide(value)]);
}

/** The values of secret names in a query or a form, as they are encoded. */
function hideQuery(target: string, { isSecret }: SecretFinder): string {
  return target.replaceAll(/([?&])([^=&#]+)=([^&#]*)/g, (pair, start: string, name: string) =>
    isSecret(decode(name)) ? `${start}${name}=${HIDDEN}` : pair,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Short values too: whatever stands under a secret name, in JSON that need not be well-formed and in forms. */
function hideMembers(given: string, finder: SecretFinder): string {
  const { isSecret } = finder;
  const text = hideContainers(given, finder);
  const json = text.replaceAll(
    /("((?:[^"\\]|\\.)*)"\s*:\s*)("(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*)/g,
    (pair, start: string, name: string) => (isSecret(name) ? `${start}"${HIDDEN}"` : pair),
  );
  return json.replaceAll(/(^|&)([\w.%[\]-]+)=([^&\s"'{]+)/g, (pair, start: string, name: string) =>
    isSecret(decode(name)) ? `${start}${name}=${HIDDEN}` : pair,
  );
}

/** JSON in which an object or a list stands under a secret name is written anew; any other text stays as it came. */
function hideContainers(text: string, { isSecret }: SecretFinder): string {
  let isHidden = false;
  const reviver = (name: string, value: unknown): unknown => {
    if (!isContainer(value) || !isSecret(name)) return value;
    isHidden = true;
    return HIDDEN;
  };
  try {
    const value: unknown = JSON.parse(text, reviver);
    return isHidden ? JSON.stringify(value) : text;
  } catch {
    return text;
  }
}

/** Secrets are hidden before the body is cut: half of one is one too. */
function shownBody(bytes: Uint8Array, hide: (text: string) => string): ShownBody {
  const isCut = bytes.length > SHOWN_BYTES;
  const rest = { size: bytes.length, ...(isCut && { isCut }) };
  const text = utf8Text(bytes);
  if (text === undefined) return { base64: base64Without(bytes, hide), ...rest };
  return { text: hide(text).slice(0, SHOWN_BYTES), ...rest };
}

/** Bytes are shown only when they hold no secret as text: one in the midst of binary is one all the same. */
function base64Without(bytes: Uint8Array, hide: (text: string) => string): string {
  const latin = Buffer.from(bytes).toString("latin1");
  const safe = hide(latin);
  return Buffer.from(safe, "latin1").subarray(0, SHOWN_BYTES).toString("base64");
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
