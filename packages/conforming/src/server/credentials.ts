import type { Credential, Operation } from "@intuned/document";
import { type HttpRequest, headerValue } from "@intuned/document/serialize";
import type { Refusal } from "./refusal.js";

/** Which credentials a server accepts. */
export interface CredentialOptions {
  /** The one text that is right, by the name of the scheme. Without one, any but an empty or a wrong one is. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** Texts that are refused where no right one is given. */
  readonly wrongCredentials?: readonly string[];
}

type Verdict = "right" | "missing" | "empty" | "wrong" | "duplicated";

/**
 * Why the credentials of a request are refused; `undefined` when one alternative of the operation's security is met.
 * https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export function refusedCredentials(
  { security }: Operation,
  request: HttpRequest,
  options: CredentialOptions,
): Refusal | undefined {
  if (security === undefined) return undefined;
  const verdicts = security.alternatives.map((all) => all.map((each) => verdictOf(each, request, options)));
  if (verdicts.some((all) => all.every((verdict) => verdict === "right"))) return undefined;
  const wrong = verdicts.flat().filter((verdict) => verdict !== "right");
  const detail = wrong.find((verdict) => verdict !== "missing") ?? "missing";
  return { reason: "credentials", pointer: security.pointer, detail };
}

function verdictOf(credential: Credential, request: HttpRequest, options: CredentialOptions): Verdict {
  // Mutual TLS is settled before a request comes.
  if (credential.kind === "other") return "right";
  const texts = textsOf(credential, request);
  if (texts.length > 1) return "duplicated";
  const [text] = texts;
  if (text === undefined) return "missing";
  const secret = secretOf(credential, text);
  if (secret === undefined) return text.trim() === "" ? "empty" : "wrong";
  if (secret === "") return "empty";
  const right = options.credentials?.[credential.scheme];
  const isRight = right === undefined ? !options.wrongCredentials?.includes(secret) : secret === right;
  return isRight ? "right" : "wrong";
}

function textsOf({ in: location, name = "" }: Credential, { headers, target }: HttpRequest): string[] {
  if (location === "query") return new URLSearchParams(target.split("?").slice(1).join("?")).getAll(name);
  if (location === "cookie")
    return (headerValue(headers, "cookie") ?? "").split(/;\s*/).flatMap((pair) => {
      const [key, ...rest] = pair.split("=");
      return key === name ? [safelyDecoded(rest.join("="))] : [];
    });
  return headers.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The key, token or password in a field's text; `undefined` when the text is of another scheme. */
function secretOf({ kind }: Credential, text: string): string | undefined {
  if (kind === "apiKey") return text.trim();
  const match = /^(bearer|basic)(?: +(.*))?$/i.exec(text.trim());
  if (match?.[1]?.toLowerCase() !== kind) return undefined;
  const token = (match[2] ?? "").trim();
  if (kind === "bearer") return token;
  const [user, ...password] = Buffer.from(token, "base64").toString().split(":");
  return password.length === 0 ? undefined : password.join(":") || user;
}
