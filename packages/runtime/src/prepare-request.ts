import { addCredentials } from "./add-credentials.js";
import { jsonBody } from "./bodies/json-body.js";
import { CONTEXT, type ContextOption } from "./call-context.js";
import type {
  CallArguments,
  ClientDefinition,
  CredentialTarget,
  OperationDefinition,
  SerializedBody,
} from "./definition.js";
import type { Prepare, PreparedRequest } from "./exchange.js";
import { givenOptions } from "./given-options.js";
import { emit } from "./hooks.js";
import { CALL } from "./known-options.js";
import type { RequestOptions } from "./options.js";
import { own } from "./own.js";
import { resolveBaseUrl } from "./resolve-base-url.js";
import { resolveOption } from "./resolve-option.js";
import { sentOnce } from "./sent-once.js";
import { serializePath } from "./serialize-path.js";
import { setHeaders } from "./set-headers.js";
import type { Settings } from "./settings.js";
import { shapeOf } from "./shape-of.js";

/** Makes an operation's requests. In headers a call's values win over the client's, and a credential over all of them. */
export function prepareRequest(
  definition: ClientDefinition,
  settings: Settings,
  operation: OperationDefinition,
  args: CallArguments,
  options: RequestOptions & ContextOption,
): Prepare {
  return async (exchange) => {
    const { call, secrets } = exchange;
    const parameters = Object.values(definition.options).map(({ option }) => option);
    givenOptions(options, [
      ...parameters,
      ...CALL,
      ...Object.keys(args),
      ...(options[CONTEXT]?.options ?? []),
    ]);
    const optionValue = (name: string) => {
      const it = own(definition.options, name);
      const given = (options as Settings)[it?.option ?? ""];
      return it && (resolveOption(it, given ?? settings[it.option]) as string | undefined);
    };
    call.url =
      resolveBaseUrl(definition, settings, operation.server) +
      serializePath(operation, (name) => own(args.path, name) ?? optionValue(name));
    const { accept, contentType = "application/json", bodies, reader } = operation;
    const mediaType = options.contentType ?? contentType;
    const body: Partial<SerializedBody> =
      args.body === undefined ? {} : (bodies?.(operation, mediaType) ?? jsonBody)(args.body, mediaType);
    // Not before: what can be written as JSON isn't circular.
    secrets.addNamed(args.body, operation.secrets ?? []);
    exchange.isOnce = body.isOnce;
    const credentials: CredentialTarget = { header: {}, query: {}, cookie: {} };
    await addCredentials(credentials, operation, definition, settings, secrets);
    const sent = (operation.parameters ?? definition.parameters)?.(operation, args, credentials, optionValue);
    const asked = options.accept ?? accept;
    const headers = new Headers();
    const defaults = {
      accept: reader ? reader.accept(asked) : asked,
      "content-type": body.contentType,
      // Browsers say who they are themselves, and ask the server's leave (CORS) for a page that does so.
      "user-agent": /^Mozilla/.test(
        `${(globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent}`,
      )
        ? undefined
        : // Headers drop the space before it where there is nothing else.
          `${settings.userAgent ?? ""} ${definition.name}`,
    };
    for (const part of [defaults, settings.headers, sent?.header, options.headers]) setHeaders(headers, part);
    await emit(exchange, "onRequest", () => ({ headers, body: shapeOf(args.body) }));
    // Not in the headers that a hook was shown: it can keep them.
    const all = new Headers(headers);
    setHeaders(all, credentials.header);
    sent?.addCookies(all);
    return {
      url: call.url + (sent?.query ? `?${sent.query}` : ""),
      method: operation.method,
      headers: all,
      body: sentOnce(body.body),
      // A stream cannot be sent without it (Fetch §5.4); anything else does not mind.
      duplex: "half",
      redirect: "manual",
    } as PreparedRequest;
  };
}
