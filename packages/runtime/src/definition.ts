import type { ErrorFields } from "./errors/api-error.js";

/** How one credential travels, read from a security scheme of the OpenAPI document. */
export interface CredentialDefinition {
  /** The client option that holds it: `"apiKey"`. */
  readonly option: string;
  /** Whether a client without it is refused: every operation needs it. */
  readonly required: boolean;
  /** Environment variable read where the option is absent. */
  readonly env?: string;
  /** Where a person gets one; ends the error about a missing one. */
  readonly help?: string;
  /** Where it is sent; a header where omitted. */
  readonly in?: "query" | "cookie";
  /** The header, query parameter or cookie: `"authorization"` for the schemes of HTTP (RFC 9110 §11.6.2). */
  readonly name: string;
  /** Sent before it: `"Bearer "`. */
  readonly prefix?: string;
  /** Writes what is more than a text; `basicCredential` for HTTP's `basic`, which is of no use without it. */
  readonly encode?: CredentialEncoder;
}

/** The credentials of one request, as they are sent, by place and name. */
export type CredentialTarget = Readonly<Record<"header" | "query" | "cookie", Record<string, string>>>;

/**
 * Chooses the security schemes that a call is made with.
 *
 * @param given the client's options.
 * @throws {OptionsError} where the client has no credentials that would do.
 */
export type SecurityChooser = (
  operation: OperationDefinition,
  definition: ClientDefinition,
  given: Readonly<Record<string, unknown>>,
) => readonly string[];

/**
 * Writes a credential as text that a header can carry; `undefined` where it is missing.
 *
 * @param option its client option, for the `OptionsError` about one that cannot be written.
 * @param tellSecret called with what in it is a secret by itself, in the form that a server may echo.
 */
export type CredentialEncoder = (
  credential: unknown,
  option: string,
  tellSecret?: (text: string) => void,
) => string | undefined;

/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/**
 * Writes one parameter by its `style` and `explode` (OpenAPI 3.1 §4.8.12.3). Gives percent-encoded text: in a path what
 * stands for `{name}`, in query and cookie `name=value` pairs joined by `&` (empty: nothing is sent), in a header the
 * value. The client joins the pairs of a cookie by `; ` and decodes a header, which no percent-encoding applies to
 * (OpenAPI 3.1 Appendix D), so that a style need not know its place.
 */
export type ParameterStyle = (name: string, value: unknown, place: ParameterPlace) => string;

/** A request body as it is sent. */
export interface SerializedBody {
  readonly body: NonNullable<RequestInit["body"]>;
  /** Sent as `Content-Type`; absent where `fetch` sets it (a multipart boundary) or the body carries its own (a `Blob`). */
  readonly contentType?: string | undefined;
  /** Whether it cannot be sent a second time: it is a stream. */
  readonly isOnce?: boolean;
}

/** Writes a request body of one media type. */
export type BodySerializer = (body: unknown, mediaType: string) => SerializedBody;

/** Chooses what writes a body of a media type. @throws {OptionsError} for one that nothing writes. */
export type BodyChooser = (operation: OperationDefinition, mediaType: string) => BodySerializer;

/** A success body: JSON that is an object, an array or anything else (`null` too), or none at all. */
export type BodyKind = "object" | "array" | "value" | "nothing";

/** The bytes of a body, in the pieces that they came in. */
export type Chunks = readonly Uint8Array<ArrayBuffer>[];

/** Reads answers that are not all JSON. */
export interface AnswerReader {
  /** The `Accept` header for an answer of a media type. */
  accept(mediaType: string | undefined): string | undefined;
  /**
   * Reads a success body; `undefined` for JSON, which the client reads itself.
   *
   * @param mediaType what was asked for.
   * @param readAll reads all of it, up to the client's limit.
   */
  read(response: Response, mediaType: string, readAll: () => Promise<Chunks>): Promise<unknown> | undefined;
}

/** Parameters beside the path, as they are sent. */
export interface WrittenParameters {
  /** Pairs joined by `&`, without the question mark. */
  readonly query: string;
  readonly header: Readonly<Record<string, string>>;
  /** Adds the cookies to those that are in the headers already. */
  addCookies(headers: Headers): void;
}

/**
 * Writes the parameters of a call that are not in its path.
 *
 * @param credentials those that are sent as parameters.
 * @param optionValue the value of a parameter that is a client option.
 */
export type ParameterWriter = (
  operation: OperationDefinition,
  args: CallArguments,
  credentials: Readonly<Record<"query" | "cookie", Readonly<Record<string, unknown>>>>,
  optionValue: (name: string) => string | undefined,
) => WrittenParameters;

/** A variable of the base URL (OpenAPI 3.1 §4.8.6). */
export interface ServerVariableDefinition {
  readonly default: string;
  /** The only values, where the document lists them. */
  readonly enum?: readonly string[];
}

/** Writes a server's URL with the variables given. */
export type ServerFiller = (server: string, given: Readonly<Record<string, string>> | undefined) => string;

/** A parameter of the operations that is given once, to the client, and can be overridden in each call. */
export interface OptionDefinition {
  /** The client option that holds it: `"workspaceId"`. */
  readonly option: string;
  /** Whether a client without it is refused: every operation needs it. */
  readonly required: boolean;
  /** Environment variable read where the option is absent. */
  readonly env?: string;
  /** Where a person finds the value; ends the error about a missing one. */
  readonly help?: string;
  /** The parameter's `format`, checked before anything is sent. Only `uuid` is known. */
  readonly format?: string;
}

/** What a generated client is made of: everything about an API that its operations share. */
export interface ClientDefinition {
  /** The client's name and version as `User-Agent` says them (RFC 9110 §10.1.5): `"LibraryClient/1.2.0"`. */
  readonly name: string;
  /** Used where neither the option nor the environment gives one. Holds `{name}` for each of `serverVariables`. */
  readonly baseUrl: string;
  /** `serverVariables({ … })`, where the base URL has any; the client option of this name overrides their defaults. */
  readonly serverVariables?: ServerFiller;
  /** Environment variable that overrides `baseUrl`. */
  readonly baseUrlEnv?: string;
  /** How the API writes its error object, where its names are not this package's. */
  readonly errorFields?: ErrorFields;
  /** By parameter name. */
  readonly options: Readonly<Record<string, OptionDefinition>>;
  /** `writeParameters`, where a credential is sent in the query or as a cookie. */
  readonly parameters?: ParameterWriter;
  /** By the security scheme's name in the document. */
  readonly credentials: Readonly<Record<string, CredentialDefinition>>;
}

/** One operation, as generated code hands it to `Client.request`. */
export interface OperationDefinition {
  readonly operationId: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** Path template below the base URL: `"/{workspaceId}/web-tasks/start"`. */
  readonly path: string;
  /**
   * Makes the URL of a request from the base URL, instead of `path`: of a next page that the server links to. Without its query,
   * which `parameters` writes. @throws {ClientError} for one that isn't below the base URL.
   */
  readonly locate?: (baseUrl: string) => string;
  /** The operation's own base URL, used unless the client was given one (an option or environment variable). */
  readonly server?: string;
  /** Parameters that are client options, by place; path parameters are found in `path`. */
  readonly optionParameters?: {
    readonly query?: readonly string[];
    readonly header?: readonly string[];
    readonly cookie?: readonly string[];
  };
  /** `writeParameters`, where there are any beside the path. */
  readonly parameters?: ParameterWriter;
  /**
   * How parameters are written, by place and name, where not by the place's default: text as it is in the path, `simple`
   * without explode in headers, `form` with explode in query and cookie (OpenAPI 3.1 §4.8.12.2.1).
   */
  readonly styles?: {
    readonly path?: Readonly<Record<string, ParameterStyle>>;
    readonly query?: Readonly<Record<string, ParameterStyle>>;
    readonly header?: Readonly<Record<string, ParameterStyle>>;
    readonly cookie?: Readonly<Record<string, ParameterStyle>>;
  };
  /** Media type of the request body unless the call's options name another; `application/json` where omitted. */
  readonly contentType?: string;
  /** `bodiesBy({ … })`, where it is not JSON alone. */
  readonly bodies?: BodyChooser;
  /**
   * Media type of the success body unless the call's options name another; absent where success has no body. JSON before a
   * range, `application/json, *\/*;q=0.5`, accepts whatever the server calls it and promises JSON.
   */
  readonly accept?: string;
  /** What kinds of success body there can be, `["object"]` where omitted: an object of JSON, and always there. */
  readonly promises?: readonly BodyKind[];
  /** `anyAnswer`, where the success body is not JSON alone. */
  readonly reader?: AnswerReader;
  /** Whether it is safe to repeat (RFC 9110 §9.2.2), where its method does not tell. */
  readonly idempotent?: boolean;
  /** Names of the body's properties that hold secrets, at any depth: no error or log tells them. */
  readonly secrets?: readonly string[];
  /** `securityBy([…])`, unless every credential of the client is sent. */
  readonly security?: SecurityChooser;
}

/** The parts of one call. */
export interface CallArguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly cookie?: object | undefined;
  readonly body?: unknown;
}
