import type { Api, Credential } from "@intuned/document";
import type { Exchange } from "../model/exchange.js";

/**
 * A line for a POSIX shell with curl that sends a request again. Credentials are left out: `$CONTRACT_KEY` stands for
 * that of the scheme `key`.
 */
export function curlLine(api: Api, { request, operationId }: Exchange, target: string): string {
  // What belongs to no operation carries the credential of any.
  const operations =
    operationId === undefined
      ? api.operations
      : api.operations.filter((each) => each.operationId === operationId);
  const credentials = operations.flatMap(({ security }) => (security?.alternatives ?? []).flat());
  const base = /^https?:/.test(target) ? new URL(target).href.replace(/\/$/, "") : "$TARGET";
  const { path, variables } = withoutSecrets(request.target, credentials);
  const url = `${base === "$TARGET" ? '"$TARGET"' : shellQuote(base)}${path === "" ? "" : shellQuote(path)}${variables}`;
  const method = request.method === "HEAD" ? "--head" : `-X ${shellQuote(request.method)}`;
  const headers = request.headers.map(([name, value]) => `-H ${headerWord(name, value, credentials)}`);
  const line = ["curl", "-sS", "-i", "--path-as-is", method, url, ...headers];
  const { body } = request;
  if (body === undefined || body.length === 0) return line.join(" ");
  if (!request.headers.some(([name]) => name.toLowerCase() === "content-type"))
    line.push("-H 'content-type:'");
  const text = textOfBytes(body);
  if (text !== undefined) return [...line, `--data-binary ${shellQuote(text)}`].join(" ");
  const encoded = Buffer.from(body).toString("base64");
  return `printf %s ${encoded} | base64 -d | ${line.join(" ")} --data-binary @-`;
}

/** `name;` sends an empty field, `name:` none. https://curl.se/docs/manpage.html#-H */
function headerWord(name: string, value: string, credentials: readonly Credential[]): string {
  const secret = credentials.find(
    (each) => each.in === "header" && each.name?.toLowerCase() === name.toLowerCase(),
  );
  const isCookie = name.toLowerCase() === "cookie" && credentials.some((each) => each.in === "cookie");
  if (value === "") return shellQuote(`${name};`);
  if (secret === undefined && !isCookie && !/^(proxy-)?authorization$/i.test(name))
    return shellQuote(`${name}: ${value}`);
  const scheme = /^(?:Bearer|Basic) /i.exec(value)?.[0] ?? "";
  return `"${name}: ${scheme}${variable(secret?.scheme ?? "credential")}"`;
}

const variable = (scheme: string): string => `$CONTRACT_${scheme.replaceAll(/\W/g, "_").toUpperCase()}`;

/** Takes credentials in the query out of a target, and puts variables in their place. */
function withoutSecrets(
  target: string,
  credentials: readonly Credential[],
): { path: string; variables: string } {
  const names = credentials.filter((each) => each.in === "query");
  const [path = "", query] = target.split(/\?(.*)/s, 2);
  if (query === undefined || names.length === 0) return { path: target, variables: "" };
  const isOf = (pair: string, name = "") => pair.startsWith(`${encodeURIComponent(name)}=`);
  const pairs = query.split("&");
  const kept = pairs.filter((pair) => !names.some(({ name }) => isOf(pair, name)));
  const hidden = names.filter(({ name }) => pairs.some((pair) => isOf(pair, name)));
  const variables = hidden
    .map(({ name = "", scheme }) => `"${encodeURIComponent(name)}=${variable(scheme)}"`)
    .join("'&'");
  if (hidden.length === 0) return { path: target, variables: "" };
  return { path: `${path}?${kept.map((pair) => `${pair}&`).join("")}`, variables };
}

/** A word for a POSIX shell: nothing but `'` needs care between single quotes. */
function shellQuote(text: string): string {
  if (text !== "" && /^[\w./:%=+,-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * Text that a terminal shows as it is and that a command line can hold; `undefined` for anything else, and for what starts
 * with `@`, which makes curl read a file.
 */
function textOfBytes(body: Uint8Array): string | undefined {
  if (body.length > 100_000 || body[0] === 0x40) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
    return /[^\P{C}\n\t]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
