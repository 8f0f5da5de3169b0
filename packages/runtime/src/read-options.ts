import type {
  ClientDefinition,
  CredentialDefinition,
  OptionDefinition,
  ServerFiller,
  ServerVariableDefinition,
} from "./definition.js";
import { OptionsError } from "./errors/call-errors.js";
import type { ClientOptions } from "./options.js";
import { own } from "./value-at.js";

/** What an option holds; `any` is checked elsewhere. */
export type OptionKind = "number" | "string" | "boolean" | "function" | "object" | "AbortSignal" | "any";

/** Options by name. */
export type OptionKinds = Readonly<Record<string, OptionKind>>;

const SHARED: OptionKinds = {
  timeoutMs: "number",
  attemptTimeoutMs: "number",
  retry: "object",
  headers: "object",
  // These three, of a call, are for this package's own use.
  fetch: "function",
  checkAnswers: "function",
  maxResponseBytes: "number",
};

/** The options of every client. */
export const CLIENT_OPTIONS: OptionKinds = {
  ...SHARED,
  baseUrl: "string",
  serverVariables: "object",
  userAgent: "string",
  hooks: "object",
  logger: "object",
  debug: "any",
};

/** The options of every call. */
export const CALL_OPTIONS: OptionKinds = {
  ...SHARED,
  signal: "AbortSignal",
  contentType: "string",
  accept: "string",
};

const RETRY_OPTIONS: OptionKinds = {
  maxRetries: "number",
  initialDelayMs: "number",
  maxDelayMs: "number",
  maxRetryAfterMs: "number",
  evenIfStarted: "any",
};

/** Options that are checked elsewhere, by name. */
export function anyOptions(names: readonly string[]): OptionKinds {
  return Object.fromEntries(names.map((name) => [name, "any"]));
}

/**
 * The options that are given: `undefined` and, but for numbers, `null` count as left out.
 *
 * @param kinds the options that there can be; one of the name `*` stands for all others.
 * @throws {OptionsError} for one that is of another kind than these say, and for one that isn't there, with the nearest name
 *   that is. A number must not be negative: a timer would fire at once.
 */
export function readOptions<Options extends object>(options: Options, ...kinds: OptionKinds[]): Options {
  // Names come from documents, and `__proto__` is one too.
  const given: Record<string, unknown> = Object.create(null);
  for (const [option, value] of Object.entries(options)) {
    const kind = kinds.map((it) => own(it, option) ?? it["*"]).find(Boolean);
    if (value === undefined || (value === null && kind !== "number")) continue;
    if (!kind) {
      const nearest = nearestName(option, kinds.flatMap(Object.keys));
      throw refusedOption({ option }, `is not an option, but \`${nearest}\` is`);
    }
    const isRetry = option === "retry";
    // `false` is no retry.
    if (!isOfKind(value, kind) && !(isRetry && !value))
      throw refusedOption(
        { option },
        `must be ${kind === "number" ? "a number, 0 or more" : `of type ${kind}`}`,
      );
    given[option] = isRetry && value ? readOptions(value, RETRY_OPTIONS) : value;
  }
  return given as Options;
}

/** Options of any kind, by any name. */
export const ANY_OPTIONS: OptionKinds = { "*": "any" };

function isOfKind(value: unknown, kind: OptionKind): boolean {
  if (kind === "number") return typeof value === kind && (value as number) >= 0;
  return kind === "AbortSignal" ? "addEventListener" in Object(value) : [typeof value, "any"].includes(kind);
}

/** Which of these names is most like another, by the pairs of letters that both have. */
function nearestName(name: string, known: readonly string[]): string {
  const text = name.toLowerCase();
  const likeness = (it: string) =>
    [...it].filter((_, at) => text.includes(it.slice(at, at + 2).toLowerCase())).length / it.length;
  return known.reduce((nearest, it) => (likeness(it) > likeness(nearest) ? it : nearest));
}

/** An option that is refused: which one, why, and where else it can come from. Never what it holds. */
export function refusedOption(
  { option, env, help }: Partial<OptionDefinition> & { readonly option: string },
  problem: string,
): OptionsError {
  const source = env ? ` (option or environment variable ${env})` : "";
  return new OptionsError(option, `\`${option}\` ${problem}${source}.${help ? ` ${help}` : ""}`);
}

/** An environment variable, where the runtime has any; an empty one counts as not set. */
export function readEnvironment(name: string | undefined): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return (name && process?.env?.[name]) || undefined;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * A parameter of the API that is given to the client or a call: the value given, else that of its environment variable.
 *
 * @throws {OptionsError} where it is required and missing, where it is empty or no text, and where it isn't of its format.
 */
export function readParameter(it: OptionDefinition, given: unknown): string | undefined {
  const value = given ?? readEnvironment(it.env);
  if (value === undefined && !it.required) return value;
  const text = requiredText(it, value);
  if (it.format === "uuid" && !UUID.test(text)) throw refusedOption(it, "must be a UUID");
  return text;
}

/**
 * A credential that is given to the client, else that of its environment variable, as it is given.
 *
 * @throws {OptionsError} where it is required and missing, and as `credentialText` does.
 */
export function readCredential(it: CredentialDefinition, given: unknown): unknown {
  const value = given ?? readEnvironment(it.env);
  const isLeftOut = value === undefined && !it.required;
  if (!isLeftOut && typeof value !== "function") credentialText(it, value);
  return value;
}

/** What no field value can hold (RFC 9110 §5.5); octets above ASCII are Latin-1 to `fetch`. */
export const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/** What is wrong with a value that is `UNSENDABLE`, as the end of a message. */
export const UNSENDABLE_PROBLEM = "contains a character that a header can't hold, such as a line break";

/**
 * A credential as it is sent. It is in no message.
 *
 * @param tellSecret called with what else of it is a secret.
 * @throws {OptionsError} where it is missing, empty or no text, and where no header could carry it.
 */
export function credentialText(
  it: CredentialDefinition,
  credential: unknown,
  tellSecret?: (text: string) => void,
): string {
  const text = requiredText(it, it.encode ? it.encode(credential, it.option, tellSecret) : credential);
  if (UNSENDABLE.test(text)) throw refusedOption(it, UNSENDABLE_PROBLEM);
  return text;
}

function requiredText(it: OptionDefinition | CredentialDefinition, text: unknown): string {
  if (typeof text !== "string" || !text.trim()) throw refusedOption(it, "is missing or empty");
  return text;
}

/** Scheme, host and path, and nothing else: no user information, no query, no fragment. */
const BASE_URL = /^https?:\/\/[^/\\?#@\s]+(\/[^?#\s]*)?$/i;

/**
 * A base URL without trailing slashes: the one given, else a server with its variables filled in. Its text is in no message,
 * since it can hold a password.
 *
 * @throws {OptionsError}
 */
export function resolveBaseUrl(
  { baseUrl, baseUrlEnv, serverVariables: fill }: ClientDefinition,
  options: Pick<ClientOptions, "baseUrl" | "serverVariables">,
  server = baseUrl,
): string {
  const text = options.baseUrl ?? fill?.(server, options.serverVariables) ?? server;
  if (URL.canParse(text) && BASE_URL.test(text)) return text.replace(/\/+$/, "");
  throw refusedOption(
    { option: "baseUrl", ...(baseUrlEnv && { env: baseUrlEnv }) },
    "must be an http or https URL without credentials, query or fragment",
  );
}

/** Fills the variables of a server's URL (OpenAPI 3.1 §4.8.6): each with the value given, else its default. */
export function serverVariables(
  definitions: Readonly<Record<string, ServerVariableDefinition>>,
): ServerFiller {
  return (server, given) =>
    server.replace(/\{([^{}]+)\}/g, (template, name: string) => {
      const variable = own(definitions, name);
      const value = own(given, name) ?? variable?.default ?? template;
      if (variable?.enum === undefined || variable.enum.includes(value)) return value;
      throw new OptionsError(
        "serverVariables",
        `\`serverVariables.${name}\` must be one of ${variable.enum.join(", ")}, not ${JSON.stringify(value)}.`,
      );
    });
}
