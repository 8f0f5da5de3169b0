import type { ConsoleCredential } from "../../../page/console-operation.js";

/** One text that a person fills in to be let in. */
export interface Secret {
  readonly label: string;
  /** What stands for it in the curl line: `$API_KEY`. */
  readonly variable: string;
}

/** What is to be filled in for a credential; nothing where a page cannot send it, or should not. */
export function secretsOf({ kind, scheme, in: place }: ConsoleCredential): Secret[] {
  const stem = variableName(scheme);
  if (kind === "basic")
    return [
      { label: `${scheme}: user name`, variable: `${stem}_USER` },
      { label: `${scheme}: password`, variable: `${stem}_PASSWORD` },
    ];
  if (kind === "bearer") return [{ label: `${scheme}: token`, variable: stem }];
  if (kind === "apiKey" && place === "header") return [{ label: scheme, variable: stem }];
  return [];
}

/** Why a credential is not sent from a page; the curl line has its place. */
export function refuseCredential({ kind, scheme, in: place, name }: ConsoleCredential): string | undefined {
  if (kind === "other") return `${scheme} cannot be given here. Requests go without it.`;
  if (kind !== "apiKey" || place === "header") return undefined;
  return place === "cookie"
    ? `${scheme} goes in the cookie ${name}, which a page cannot set for another server. Use the curl line.`
    : `${scheme} goes in the address (?${name}=…), where it would stay in logs and in the browser's history. ` +
        "This page puts no key into an address: use the curl line.";
}

/** The header that carries a credential, made of what was filled in; nothing when nothing was. */
export function credentialHeader(
  { kind, name }: ConsoleCredential,
  values: readonly string[],
): readonly [string, string] | undefined {
  if (values.length === 0 || values.every((value) => value === "")) return undefined;
  const [first = "", second = ""] = values;
  if (kind === "basic") return ["Authorization", `Basic ${base64(`${first}:${second}`)}`];
  if (kind === "bearer") return ["Authorization", `Bearer ${first}`];
  return name === undefined ? undefined : [name, first];
}

/** `ApiKey` is `API_KEY`, `petstore_auth` is `PETSTORE_AUTH`. */
export function variableName(scheme: string): string {
  const name = scheme
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .toUpperCase();
  return /^[A-Z]/.test(name) ? name : `KEY_${name}`.replace(/_$/, "");
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
