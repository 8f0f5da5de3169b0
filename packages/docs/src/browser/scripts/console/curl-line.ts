import type { ConsoleOperation } from "../../../page/console-operation.js";
import { secretsOf, variableName } from "./credential.js";
import { type BareRequest, bareRequest, type Filled } from "./request.js";

/** The same request for a terminal. Its credentials are variables of the shell, whatever was filled in. */
export function curlLine(operation: ConsoleOperation, filled: Filled): string {
  const bare = bareRequest(operation, filled);
  return [
    `curl -X ${bare.method} ${urlArgument(operation, bare)}`,
    ...bare.headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...credentialArguments(operation),
    ...bare.cookies.map(([name, value]) => `-b ${quote(`${name}=${value}`)}`),
    ...(bare.body === undefined ? [] : [`--data-raw ${quote(bare.body)}`]),
  ].join(" \\\n  ");
}

function urlArgument(operation: ConsoleOperation, { url }: BareRequest): string {
  const keys = operation.credentials
    .filter((each) => each.kind === "apiKey" && each.in === "query")
    .map(({ name = "", scheme }) => `${encodeURIComponent(name)}="$${variableName(scheme)}"`);
  if (keys.length === 0) return quote(url);
  return `${quote(`${url}${url.includes("?") ? "&" : "?"}`)}${keys.join("'&'")}`;
}

function credentialArguments(operation: ConsoleOperation): string[] {
  return operation.credentials.flatMap((credential) => {
    const [first, second] = secretsOf(credential).map(({ variable }) => `$${variable}`);
    if (credential.kind === "apiKey" && credential.in === "cookie")
      return [`-b ${quote(`${credential.name}=`)}"$${variableName(credential.scheme)}"`];
    if (first === undefined) return [];
    if (credential.kind === "basic") return [`-u "${first}:${second}"`];
    const name = credential.kind === "bearer" ? "Authorization: Bearer " : `${credential.name}: `;
    return [`-H ${quote(name)}"${first}"`];
  });
}

/** One word for a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
