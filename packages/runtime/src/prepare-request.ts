import { jsonBody } from "./bodies.js";
import { addCredentials } from "./credentials.js";
import type {
  CallArguments,
  ClientDefinition,
  CredentialTarget,
  OperationDefinition,
  SerializedBody,
} from "./definition.js";
import { emit } from "./emit.js";
import type { Exchange, PreparedRequest, RequestPlan, Settings } from "./exchange.js";
import { shapeOf } from "./hooks.js";
import type { RequestOptions } from "./options.js";
import { serializePath } from "./parameters.js";
import {
  readParameter,
  refusedOption,
  resolveBaseUrl,
  UNSENDABLE,
  UNSENDABLE_PROBLEM,
} from "./read-options.js";
import { sentOnce } from "./send.js";
import { own } from "./value-at.js";

/** What the requests of a client have in common. */
interface Api {
  readonly definition: ClientDefinition;
  readonly settings: Settings;
  /** Where operations are served that have no server of their own. */
  readonly baseUrl: string;
}

/**
 * Plans the request of an operation. In headers a call's values win over the client's, and a credential over all of them.
 *
 * @throws {OptionsError} for what can't be sent.
 */
export function planRequest(
  { definition, settings, baseUrl }: Api,
  operation: OperationDefinition,
  args: CallArguments,
  options: RequestOptions,
  exchange: Exchange,
): RequestPlan {
  const { secrets } = exchange;
  const optionValue = (name: string) => {
    const it = own(definition.options, name);
    const given = (options as Readonly<Record<string, unknown>>)[it?.option ?? ""];
    return it && readParameter(it, given ?? settings[it.option]);
  };
  const base = operation.server ? resolveBaseUrl(definition, settings, operation.server) : baseUrl;
  const url =
    operation.locate?.(base) ??
    base + serializePath(operation, (name) => own(args.path, name) ?? optionValue(name));
  const { contentType = "application/json", bodies } = operation;
  const accept = options.accept ?? operation.accept;
  const mediaType = options.contentType ?? contentType;
  const body: Partial<SerializedBody> =
    args.body === undefined ? {} : (bodies?.(operation, mediaType) ?? jsonBody)(args.body, mediaType);
  // Not before: what can be written as JSON isn't circular.
  secrets.addNamed(args.body, operation.secrets ?? []);

  const prepare = async (): Promise<PreparedRequest> => {
    const credentials: CredentialTarget = { header: {}, query: {}, cookie: {} };
    await addCredentials(credentials, operation, definition, settings, secrets);
    const sent = (operation.parameters ?? definition.parameters)?.(operation, args, credentials, optionValue);
    const headers = new Headers();
    const defaults = {
      accept: operation.reader ? operation.reader.accept(accept) : accept,
      "content-type": body.contentType,
      // Headers drop the space before it where there is nothing else.
      "user-agent": isBrowser() ? undefined : `${settings.userAgent ?? ""} ${definition.name}`,
    };
    for (const part of [defaults, settings.headers, sent?.header, options.headers]) setHeaders(headers, part);
    if (exchange.hooks.length > 0)
      await emit(exchange, "onRequest", () => ({ headers, body: shapeOf(args.body) }));
    // Not in the headers that a hook was shown: it can keep them.
    const all = exchange.hooks.length > 0 ? new Headers(headers) : headers;
    setHeaders(all, credentials.header);
    sent?.addCookies(all);
    return {
      url: url + (sent?.query ? `?${sent.query}` : ""),
      method: operation.method,
      headers: all,
      body: sentOnce(body.body),
      // A stream cannot be sent without it (Fetch §5.4); anything else does not mind.
      duplex: "half",
      redirect: "manual",
    } as PreparedRequest;
  };

  const canRenewKey = Object.values(definition.credentials).some(
    ({ option }) => typeof settings[option] === "function",
  );
  return { url, isOnce: body.isOnce, canRenewKey, prepare };
}

/** Browsers say who they are themselves, and ask the server's leave (CORS) for a page that does so. */
function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return /^Mozilla/.test(`${navigator?.userAgent}`);
}

/**
 * Sets headers, in place of earlier ones of the same name; an `undefined` value leaves what is there.
 *
 * @throws {OptionsError} for a value that `fetch` would refuse in words that quote it, or shorten without a word.
 */
function setHeaders(headers: Headers, values: object | null | undefined): void {
  for (const [name, value] of values instanceof Headers ? values : Object.entries(values ?? {})) {
    if (UNSENDABLE.test(value)) throw refusedOption({ option: name }, UNSENDABLE_PROBLEM);
    try {
      if (value !== undefined) headers.set(name, value);
    } catch {
      throw refusedOption({ option: name }, "isn't the name of a header");
    }
  }
}
