import { type Api, isContainer, isObject } from "@intuned/document";
import type { HeaderList } from "@intuned/document/serialize";
import type { Exchange } from "../model/exchange.js";

/** Names of members, headers and parameters that hold secrets by custom, whatever a document says. */
const CUSTOMARY =
  /^(proxy-)?authorization$|^(set-)?cookie$|api[-_]?key|secret|password|passwd|credential|(^|[-_])(access|auth|refresh|id|session|bearer)?[-_]?tokens?$/i;

/** A shorter text is hidden where it stands as a secret, and not wherever else its letters come. */
const LEAST_LENGTH = 6;

/** Finds what must not be shown. */
export interface SecretFinder {
  /** Whether a header, parameter or member of the name holds a secret. */
  readonly isSecret: (name: string) => boolean;
  /** The secrets that an exchange holds, longest first, in every writing in which a text may hold them. */
  readonly secretsOf: (exchange: Exchange) => readonly string[];
}

/**
 * Tells secrets by the document's credentials, its `writeOnly` members and those of format `password`, and by customary
 * names; and by their values.
 *
 * @param secrets values that are known to be secret.
 */
export function secretFinder(api: Pick<Api, "document">, secrets: readonly string[] = []): SecretFinder {
  const declared = new Set(secretNames(api.document));
  const isSecret = (name: string): boolean => declared.has(name.toLowerCase()) || CUSTOMARY.test(name);
  return {
    isSecret,
    secretsOf: ({ request, response }) => {
      const found = [
        ...secrets,
        ...headerSecrets(request.headers, isSecret),
        ...querySecrets(request.target, isSecret),
        ...bodySecrets(request.body, isSecret),
        ...headerSecrets(response?.headers ?? [], isSecret),
        ...bodySecrets(response?.body, isSecret),
      ].filter((text) => text.length >= LEAST_LENGTH);
      const written = found.flatMap((text) => [text, encodeURIComponent(toWellFormed(text)), jsonText(text)]);
      return [...new Set(written)].sort((left, right) => right.length - left.length);
    },
  };
}

const jsonText = (text: string): string => JSON.stringify(text).slice(1, -1);
const toWellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");

function secretNames(node: unknown, name?: string): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => secretNames(each));
  if (!isContainer(node)) return [];
  const isMarked = node["writeOnly"] === true || node["format"] === "password";
  const own = isMarked && name !== undefined ? [name.toLowerCase()] : [];
  // A security scheme, or a parameter whose schema is marked.
  const { type, in: location, name: fieldName, schema } = node;
  const isField = typeof fieldName === "string" && typeof location === "string";
  if (isField && (type === "apiKey" || (isObject(schema) && schema["format"] === "password")))
    own.push(fieldName.toLowerCase());
  return [...own, ...Object.entries(node).flatMap(([key, value]) => secretNames(value, key))];
}

function headerSecrets(headers: HeaderList, isSecret: (name: string) => boolean): string[] {
  return headers.flatMap(([name, value]) =>
    isSecret(name) ? [value, value.replace(/^(Bearer|Basic) /i, "")] : [],
  );
}

function querySecrets(target: string, isSecret: (name: string) => boolean): string[] {
  const query = target.split("?").slice(1).join("?");
  return [...new URLSearchParams(query)].flatMap(([name, value]) => (isSecret(name) ? [value] : []));
}

function bodySecrets(body: Uint8Array | undefined, isSecret: (name: string) => boolean): string[] {
  if (body === undefined || body.length === 0) return [];
  const text = new TextDecoder().decode(body);
  try {
    return memberSecrets(JSON.parse(text), isSecret);
  } catch {
    return [...new URLSearchParams(text)].flatMap(([name, value]) => (isSecret(name) ? [value] : []));
  }
}

/** The strings that stand under a secret name, however deep. */
function memberSecrets(value: unknown, isSecret: (name: string) => boolean, isWithin = false): string[] {
  if (typeof value === "string") return isWithin ? [value] : [];
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    memberSecrets(member, isSecret, isWithin || (!Array.isArray(value) && isSecret(name))),
  );
}
