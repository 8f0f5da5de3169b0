import { isClientOption } from "@intuned/codegen";
import type { SampleClient } from "./client-model.js";
import { sampleCredentials } from "./credentials.js";
import { jsonString } from "./json-literals.js";
import { imports } from "./print-fetch.js";
import { printValue } from "./print-value.js";
import type { SampleAnswer, SampleBody, SampleRequest } from "./sample-request.js";
import { placeholder } from "./sample-value.js";
import { typeScriptSyntax } from "./type-script-literals.js";

/**
 * The request by a generated client. `undefined` where the client has no such operation.
 *
 * @param baseUrl is given to the client where the document does not tell one.
 */
export function printClient(
  request: SampleRequest,
  client: SampleClient,
  baseUrl: string,
): string | undefined {
  const found = client.operations.get(`${request.method} ${request.operation.path}`);
  if (found === undefined) return undefined;
  const { model } = client;
  const options = [
    ...(model.needsBaseUrl ? [`baseUrl: ${jsonString(baseUrl)}`] : []),
    ...parameterOptions(request, client),
    ...credentialOptions(request, client),
  ];
  const list = printOptions(options);
  const name = [...found.name.resource, found.name.method].join(".");
  const variable = request.answer.kind === "nothing" ? "" : "const answer = ";
  const call = `${variable}await client.${name}(`;
  return [
    imports(request.body, request.answer),
    `import { ${model.className} } from ${jsonString(client.package)};\n\n`,
    `const client = new ${model.className}(${list});\n\n`,
    `${call}${printArguments(request, client, call.length)});\n`,
    answerLine(request.answer, isEvents(request)),
  ].join("");
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

/** Path parameters in path order, the body, one object of options. */
function printArguments(request: SampleRequest, client: SampleClient, used: number): string {
  const { operation } = client.operations.get(`${request.method} ${request.operation.path}`) ?? {};
  if (operation === undefined) return "";
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
  const { requestBody } = operation;
  const isAsked =
    request.sent !== undefined &&
    requestBody !== undefined &&
    request.sent.mediaType !== requestBody.preferred.mediaType;
  const options = Object.fromEntries([
    ...places,
    ...(isAsked ? [["contentType", request.sent?.mediaType] as const] : []),
  ]);
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

const isEvents = ({ operation }: SampleRequest): boolean =>
  operation.responses.some(({ content }) =>
    content.some(({ mediaType }) => mediaType.startsWith("text/event-stream")),
  );

function answerLine(answer: SampleAnswer, isStream: boolean): string {
  if (answer.kind === "nothing") return "";
  if (answer.kind === "bytes")
    return `await writeFile(${jsonString(answer.file)}, new Uint8Array(await answer.arrayBuffer()));\n`;
  return isStream ? "console.log(await new Response(answer).text());\n" : "console.log(answer);\n";
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
