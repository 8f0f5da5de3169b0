import type { Credential, Operation } from "@intuned/document";
import type { SampleRequest, Secret, Text } from "./sample-request.js";

/** A credential, and the environment variables that hold it. */
export interface SampleCredential {
  readonly credential: Credential;
  /** Of the key or token. */
  readonly env: string;
  /** Of HTTP basic's user name and password, instead. */
  readonly basic?: { readonly username: string; readonly password: string };
}

/**
 * What an operation's sample is authenticated with: the first alternative that asks for anything and that a request can carry.
 * A variable is named as the security scheme says by `x-client-option`, else after its kind.
 */
export function sampleCredentials({ security }: Operation): SampleCredential[] {
  const alternatives = security?.alternatives ?? [];
  const chosen =
    alternatives.find((all) => all.length > 0 && all.every(({ kind }) => kind !== "other")) ?? [];
  const isAlone = chosen.length === 1;
  return chosen.map((credential) => {
    const prefix = isAlone ? "API" : constantCase(credential.scheme);
    const env = declaredEnv(credential) ?? `${prefix}_${credential.kind === "apiKey" ? "KEY" : "TOKEN"}`;
    if (credential.kind !== "basic") return { credential, env };
    return { credential, env, basic: { username: `${prefix}_USERNAME`, password: `${prefix}_PASSWORD` } };
  });
}

/** Where the credentials stand in the request. */
export function placeCredentials(all: readonly SampleCredential[]): {
  readonly headers: SampleRequest["headers"];
  readonly query: readonly Text[];
  readonly cookies: readonly Text[];
  readonly basic?: SampleRequest["basic"];
} {
  const headers: { name: string; value: Text }[] = [];
  const query: Text[] = [];
  const cookies: Text[] = [];
  const basic = all.find((each) => each.basic !== undefined)?.basic;
  for (const { credential, env, basic: isBasic } of all) {
    const { in: location, name = "" } = credential;
    const secret = (isEncoded: boolean): Secret => ({ env, isEncoded });
    if (isBasic) continue;
    if (location === "query") query.push([`${encodeURIComponent(name)}=`, secret(true)]);
    else if (location === "cookie") cookies.push([`${name}=`, secret(true)]);
    else if (credential.kind === "apiKey") headers.push({ name, value: [secret(false)] });
    else headers.push({ name: "Authorization", value: [`${httpScheme(credential)} `, secret(false)] });
  }
  return { headers, query, cookies, ...(basic && { basic }) };
}

/** As people write it: `Bearer`, and `Digest` for what is no bearer token. */
function httpScheme({ value }: Credential): string {
  const scheme = value["type"] === "http" ? String(value["scheme"] ?? "bearer") : "bearer";
  return scheme.charAt(0).toUpperCase() + scheme.slice(1).toLowerCase();
}

/** The name becomes code: what is no name of a variable is not taken. */
function declaredEnv({ value }: Credential): string | undefined {
  const option = value["x-client-option"] as { env?: unknown } | undefined;
  const env = option?.env;
  return typeof env === "string" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(env) ? env : undefined;
}

function constantCase(name: string): string {
  const words = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").replace(/[^A-Za-z0-9]+/g, "_");
  return words.toUpperCase().replace(/^(?=\d|$)|_+$/g, "") || "API";
}
