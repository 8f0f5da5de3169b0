/** What generated files import from the runtime, or export of it: no schema, resource, function or parameter can have these names. */
export const RUNTIME_NAMES = [
  "AbortError",
  "allowReserved",
  "anyAnswer",
  "ApiError",
  "ApiPromise",
  "BasicCredential",
  "basicCredential",
  "binaryBody",
  "bodiesBy",
  "Client",
  "ClientDefinition",
  "ClientError",
  "ClientOptions",
  "ConnectionError",
  "Credential",
  "deepObject",
  "ErrorEvent",
  "form",
  "formBody",
  "formExploded",
  "Hooks",
  "isApiError",
  "jsonParameter",
  "label",
  "labelExploded",
  "Logger",
  "MalformedResponseError",
  "matrix",
  "matrixExploded",
  "multipartBody",
  "OptionsError",
  "pipeDelimited",
  "RequestEvent",
  "RequestOptions",
  "Resource",
  "ResponseEvent",
  "RetryEvent",
  "RetryOptions",
  "securityBy",
  "serverVariables",
  "simple",
  "simpleExploded",
  "spaceDelimited",
  "textBody",
  "TimeoutError",
  "WithResponse",
  "writeParameters",
  "writeQuery",
];

/** Names that the types module, or the language itself, gives a meaning in generated files. */
export const RESERVED_TYPE_NAMES = [
  "Blob",
  "ReadableStream",
  "ArrayBuffer",
  "Uint8Array",
  "Omit",
  "NonNullable",
  "Pick",
  "Promise",
  "Readonly",
  "Record",
  "Required",
  "WithRequired",
  "components",
  "definition",
  "Object",
  "operations",
];

/** What generated functions call their own parameters, so that no function can have these names. */
export const PARAMETER_NAMES = ["client", "body", "options"];

/** Members of the runtime's `Client`, which no resource can hide. */
export const CLIENT_MEMBERS: ReadonlySet<string> = new Set(["baseUrl", "logger", "perform", "request"]);

/** Options of every client and every call, which no option of an API can hide; `query`, `header` and `cookie` are the call's own. */
export const CLIENT_OPTIONS = [
  "accept",
  "attemptTimeoutMs",
  "baseUrl",
  "checkAnswers",
  "contentType",
  "cookie",
  "debug",
  "fetch",
  "header",
  "headers",
  "hooks",
  "logger",
  "maxResponseBytes",
  "query",
  "retry",
  "serverVariables",
  "signal",
  "timeoutMs",
  "userAgent",
];

/** Members of every object, and what a promise is known by: a member of these names would be taken for another. */
export const OBJECT_MEMBERS: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "then",
  "toJSON",
]);
