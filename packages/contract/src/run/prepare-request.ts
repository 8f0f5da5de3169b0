import type { Credential } from "@intuned/document";
import type { HeaderList, HttpRequest } from "@intuned/document/serialize";
import type { ContractCase } from "../model/contract-case.js";
import { DEFAULT_TASK_TEXT } from "../plan/plan-options.js";
import type { RunOptions } from "./run-options.js";

/**
 * By this an owner knows all requests of a run, also those whose body cannot say it.
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5
 */
const USER_AGENT = ["user-agent", `intuned-contract (${DEFAULT_TASK_TEXT})`] as const;

/**
 * The request as it is sent: the caller's credentials in the place of the plan's, the caller's headers, and a `User-Agent`
 * unless one of them gives it. A case about credentials is left as it is.
 */
export function prepareRequest(
  { api, credentials, headers = [] }: Pick<RunOptions, "api" | "credentials" | "headers">,
  { operationId, breaks }: ContractCase,
  request: HttpRequest,
): HttpRequest {
  const has = (name: string) => request.headers.some(([each]) => each.toLowerCase() === name.toLowerCase());
  const added = [...headers, ...(headers.some(isUserAgent) ? [] : [USER_AGENT])].filter(
    ([name]) => !has(name),
  );
  const full = added.length === 0 ? request : { ...request, headers: [...request.headers, ...added] };
  if (credentials === undefined || credentials.size === 0 || breaks?.keyword === "security") return full;
  const operation = api.operations.find((each) => each.operationId === operationId);
  const asked = (operation?.security?.alternatives ?? []).flat();
  return asked.reduce((left, credential) => {
    const secret = credentials.get(credential.scheme);
    return secret === undefined ? left : withCredential(left, credential, secret);
  }, full);
}

const isUserAgent = ([name]: HeaderList[number]): boolean => name.toLowerCase() === "user-agent";

/** Replaces a credential that is there; adds none. */
function withCredential(request: HttpRequest, credential: Credential, secret: string): HttpRequest {
  const { in: location, name = "" } = credential;
  if (location === "query") {
    const key = `${encodeURIComponent(name)}=`;
    const [path = "", query = ""] = request.target.split(/\?(.*)/s, 2);
    const pairs = query.split("&");
    if (!pairs.some((pair) => pair.startsWith(key))) return request;
    const changed = pairs.map((pair) => (pair.startsWith(key) ? key + encodeURIComponent(secret) : pair));
    return { ...request, target: `${path}?${changed.join("&")}` };
  }
  const headers = request.headers.map(([field, value]): [string, string] => {
    if (location === "header" && field.toLowerCase() === name.toLowerCase())
      return [field, credentialText(credential, secret)];
    if (location !== "cookie" || field.toLowerCase() !== "cookie") return [field, value];
    const others = value.split(/;\s*/).map((pair) => {
      return pair.startsWith(`${name}=`) ? `${name}=${encodeURIComponent(secret)}` : pair;
    });
    return [field, others.join("; ")];
  });
  return { ...request, headers };
}

/** RFC 7617 §2 and RFC 6750 §2.1. A text that names its scheme already is taken as it is. */
function credentialText({ kind }: Credential, secret: string): string {
  if (kind === "apiKey" || /^(?:basic|bearer) /i.test(secret)) return secret;
  return kind === "basic" ? `Basic ${Buffer.from(secret).toString("base64")}` : `Bearer ${secret}`;
}
