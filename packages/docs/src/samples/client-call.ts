import { isClientOption } from "@intuned/codegen";
import type { ClientOperation, SampleClient } from "./client-model.js";
import { sampleCredentials } from "./credentials.js";
import { jsonString } from "./json-literals.js";
import { imports } from "./print-fetch.js";
import { printValue } from "./print-value.js";
import type { SampleAnswer, SampleBody, SampleRequest } from "./sample-request.js";
import { placeholder } from "./sample-value.js";
import { typeScriptSyntax } from "./type-script-literals.js";

/** A request as a call of the client's method. */
export interface ClientCall {
  readonly request: SampleRequest;
  readonly client: SampleClient;
  readonly called: ClientOperation;
  /** Given to the client where the document does not tell one. */
  readonly baseUrl: string;
}

/** The call that makes a request; `undefined` where the client has no such operation. */
export function clientCall(
  request: SampleRequest,
  client: SampleClient,
  baseUrl: string,
): ClientCall | undefined {
  const called = client.operations.get(`${request.method} ${request.operation.path}`);
  return called && { request, client, called, baseUrl };
}

/** The lines of a program before its first call. */
export function printSetup({ request, client, baseUrl }: ClientCall, answer: SampleAnswer): string {
  const { model } = client;
  const options = [
    ...(model.needsBaseUrl ? [`baseUrl: ${jsonString(baseUrl)}`] : []),
    ...parameterOptions(request, client),
    ...credentialOptions(request, client),
  ];
  return [
    imports(request.body, answer),
    `import { ${model.className} } from ${jsonString(client.package)};\n\n`,
    `const client = new ${model.className}(${printOptions(options)});\n\n`,
  ].join("");
}

/**
 * The call itself, without what is done with its answer.
 *
 * @param before what stands before it on its line.
 * @param method another method next to the operation's own, with the same arguments.
 */
export function printCall(call: ClientCall, before: string, method = call.called.name.method): string {
  const begin = `client.${[...call.called.name.resource, method].join(".")}(`;
  return `${begin}${printArguments(call, before.length + begin.length)})`;
}

/** Whether the call names a media type for its body, since the client would send another. */
export const asksContentType = ({ request, called }: ClientCall): boolean =>
  request.sent !== undefined &&
  called.operation.requestBody !== undefined &&
  request.sent.mediaType !== called.operation.requestBody.preferred.mediaType;

/** The values of a call: path parameters in path order, the body where the operation takes one, the options. */
export function callValues({ request, called }: ClientCall): readonly unknown[] {
  const { operation } = called;
  const sentAs = (name: string, place: string): unknown =>
    [...request.parameters].find(([each]) => each.in === place && each.name === name)?.[1];
  const own = operation.parameters.filter((each) => !isClientOption(each));
  const path = [...new Set(Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name))]
    .filter((name) => own.some((each) => each.in === "path" && each.name === name))
    .map((name) => sentAs(name, "path") ?? placeholder(name));
  const places = ["query", "header", "cookie"].flatMap((place) => {
    const values = own
      .map(({ in: location, name }): [string, unknown] => [
        name,
        location === place ? sentAs(name, place) : undefined,
      ])
      .filter(([, value]) => value !== undefined);
    return values.length === 0 ? [] : [[place, Object.fromEntries(values)] as const];
  });
  return [
    ...path,
    ...(operation.requestBody === undefined ? [] : [request.body && request.sent?.value]),
    Object.fromEntries(places),
  ];
}

function printArguments(call: ClientCall, used: number): string {
  const { request, called } = call;
  const { requestBody } = called.operation;
  const values = callValues(call);
  const path = values.slice(0, requestBody === undefined ? -1 : -2);
  const options = {
    ...(values.at(-1) as object),
    ...(asksContentType(call) && { contentType: request.sent?.mediaType }),
  };
  const hasOptions = Object.keys(options).length > 0;
  const print = (value: unknown): string => printValue(value, typeScriptSyntax, "", used + ");".length);
  const body =
    request.body && requestBody ? bodyExpression(request.body, request.sent?.value, print) : undefined;
  return [
    ...path.map(print),
    ...(body !== undefined ? [body] : hasOptions && requestBody ? ["undefined"] : []),
    ...(hasOptions ? [print(options)] : []),
  ].join(", ");
}

function printOptions(options: readonly string[]): string {
  const [only = ""] = options;
  if (options.length < 2 && only.length < 50) return only && `{ ${only} }`;
  return `{\n${options.map((it) => `  ${it},\n`).join("")}}`;
}

/** Those that the operation needs, and all that the client cannot be made without. */
function parameterOptions({ parameters }: SampleRequest, { model }: SampleClient): string[] {
  return model.parameters.flatMap(({ name, option, required, env }) => {
    const [, value] = [...parameters].find(([parameter]) => parameter.name === name) ?? [];
    const isNeeded = required && env === undefined;
    if (value === undefined && !isNeeded) return [];
    return [`${option}: ${jsonString(textOf(value ?? placeholder(name)))}`];
  });
}

function credentialOptions({ operation }: SampleRequest, { model }: SampleClient): string[] {
  const sent = sampleCredentials(operation);
  return model.credentials.flatMap(({ name, option }) => {
    const found = sent.find(({ credential }) => credential.scheme === name);
    if (found === undefined) return [];
    const read = (env: string): string => `process.env[${jsonString(env)}] ?? ""`;
    const { basic } = found;
    if (!basic) return [`${option}: ${read(found.env)}`];
    const members = [`username: ${read(basic.username)}`, `password: ${read(basic.password)}`];
    return [`${option}: {\n${members.map((member) => `    ${member},\n`).join("")}  }`];
  });
}

function bodyExpression(body: SampleBody, value: unknown, print: (value: unknown) => string): string {
  if (body.kind === "file") return `await openAsBlob(${jsonString(body.file)})`;
  if (body.kind === "text") return jsonString(body.text);
  if (body.kind !== "multipart") return print(value);
  // Parts of one name are the items of an array.
  const members = Object.entries(value as object).map(([name, member]) => {
    const files = body.parts.filter((part) => part.name === name && part.file !== undefined);
    const blobs = files.map(({ file = "" }) => `await openAsBlob(${jsonString(file)})`);
    const list = Array.isArray(member) ? `[${blobs.join(", ")}]` : (blobs[0] ?? "");
    return `  ${typeScriptSyntax.key(name)}: ${files.length === 0 ? print(member) : list},\n`;
  });
  return `{\n${members.join("")}}`;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
