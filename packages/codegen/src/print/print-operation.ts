import { asString } from "../document/json.js";
import { identifier, UniqueNames } from "../names/identifier.js";
import type { OperationName } from "../names/name-operations.js";
import { PARAMETER_NAMES, RUNTIME_NAMES } from "../names/runtime-names.js";
import { camelCase, splitWords } from "../names/words.js";
import { isRange } from "../read/media-kind.js";
import { type MediaType, preferred } from "../read/read-content.js";
import { type Operation, successes } from "../read/read-operations.js";
import { isClientOption, type Parameter, type ParameterPlace, pathNames } from "../read/read-parameters.js";
import type { Api } from "../read-api.js";
import { bodySerializer, sentMediaType } from "./body-serializers.js";
import { namesIn, parameterStyle } from "./parameter-style.js";
import { docComment, literal, parameterList, propertyKey } from "./source-text.js";
import type { TypeReferences } from "./type-references.js";

/** What printing an operation needs beside the operation. */
export interface PrintContext {
  readonly api: Api;
  readonly types: TypeReferences;
  /** The type of a call's options: `IntunedRequestOptions`. */
  readonly optionsType: string;
}

/** The two forms of an operation: the function that takes a client, and the method of its resource. */
export interface PrintedOperation {
  readonly standalone: string;
  readonly method: string;
  /** The runtime's functions that the text uses. */
  readonly runtimeNames: readonly string[];
}

/** Prints an operation: path parameters in path order, then the body, then one options object. */
export function printOperation(
  operation: Operation,
  name: OperationName,
  context: PrintContext,
): PrintedOperation {
  const signature = printSignature(operation, name, context);
  const definition = printDefinition(operation, context.api);
  const called = ["client", ...name.resource, name.method].join(".");
  const comment = [asString(operation.object["summary"]), asString(operation.object["description"])];
  const deprecated = operation.object["deprecated"] === true ? "@deprecated" : undefined;
  return {
    runtimeNames: definition.runtimeNames,
    standalone: [
      docComment([
        `\`${called}\` as a function, so that a bundler drops the operations that are not called.`,
        deprecated,
      ]),
      printHead(`export function ${name.functionName}`, ["client: Client", ...signature.declared], signature),
      `  return client.request(\n${definition.text},\n    ${signature.callArguments},\n    options,\n  );\n}\n`,
    ].join(""),
    method: [
      docComment([...comment, ...signature.comments, ...throwsOf(operation), deprecated], "  "),
      printHead(`  ${name.method}`, signature.declared, signature),
      `    return ${name.functionName}(this.client, ${signature.passed});\n  }\n`,
    ].join(""),
  };
}

/** A function's first line: name, type parameters, parameters, result. */
function printHead(start: string, parameters: readonly string[], { generics, result }: Signature): string {
  const indent = start.match(/^ */)?.[0] ?? "";
  return `${start}${generics}${parameterList(parameters, `${start}${generics}${result}`, indent)}: ${result} {\n`;
}

/** An error line, from the statuses of the responses that are no success. */
function throwsOf(operation: Operation): string[] {
  const statuses = operation.responses.map(({ status }) => status).filter((it) => /^[345]/.test(it));
  return statuses.length === 0 ? [] : [`@throws {ApiError} with status ${statuses.join(", ")}.`];
}

const PLACES: readonly ParameterPlace[] = ["path", "query", "header", "cookie"];

function printDefinition(operation: Operation, api: Api): { text: string; runtimeNames: string[] } {
  const optionParameters = byPlace((place) =>
    operation.parameters
      .filter((it) => place !== "path" && it.in === place && isClientOption(it))
      .map((it) => literal(it.name)),
  ).map(([place, names]) => `${place}: [${names.join(", ")}]`);
  const styleNames: string[] = [];
  const styles = byPlace((place) =>
    operation.parameters
      .filter((it) => it.in === place)
      .flatMap((it) => {
        const style = parameterStyle(api.document, it);
        if (style === undefined) return [];
        styleNames.push(...namesIn(style));
        return [`${propertyKey(it.name)}: ${style}`];
      }),
  ).map(([place, entries]) => `${place}: { ${entries.join(", ")} }`);
  const bodies = (operation.requestBody?.media ?? []).flatMap((media) => {
    const serializer = bodySerializer(media);
    if (serializer === undefined) return [];
    styleNames.push(...serializer.names);
    return [`${propertyKey(media.mediaType)}: ${serializer.text}`];
  });
  const accept = preferredAnswer(operation);
  const members: (readonly [string, string])[] = [
    ["operationId", literal(operation.operationId)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(operation.path)],
    ...(operation.server === undefined ? [] : [["server", literal(operation.server)] as const]),
    ...(optionParameters.length === 0
      ? []
      : [["optionParameters", `{ ${optionParameters.join(", ")} }`] as const]),
    ...(styles.length === 0 ? [] : [["styles", `{ ${styles.join(", ")} }`] as const]),
    ...(operation.requestBody === undefined
      ? []
      : [["contentType", literal(sentMediaType(operation.requestBody.preferred))] as const]),
    ...(bodies.length === 0 ? [] : [["bodies", `{ ${bodies.join(", ")} }`] as const]),
    ...(accept === undefined ? [] : [["accept", literal(accept.mediaType)] as const]),
    ["security", printAlternatives(operation.security)],
  ];
  const text = `    {\n${members.map(([key, value]) => `      ${key}: ${value},\n`).join("")}    }`;
  return { text, runtimeNames: styleNames };
}

function printAlternatives(security: Operation["security"]): string {
  return `[${security.map((names) => `[${names.map(literal).join(", ")}]`).join(", ")}]`;
}

function byPlace(entriesOf: (place: ParameterPlace) => string[]): [ParameterPlace, string[]][] {
  return PLACES.map((place): [ParameterPlace, string[]] => [place, entriesOf(place)]).filter(
    ([, it]) => it.length > 0,
  );
}

/** All media types of the success answers, each once. */
function answers(operation: Operation): MediaType[] {
  const media = successes(operation)
    .filter(({ status }) => status !== "204" && status !== "205")
    .flatMap((it) => it.media);
  return [...new Map(media.map((it) => [it.mediaType, it])).values()];
}

function preferredAnswer(operation: Operation): MediaType | undefined {
  return operation.method === "head" ? undefined : preferred(answers(operation));
}

interface Signature {
  /** Type parameters, where the caller chooses among media types: `<Accept extends … = …>`. */
  readonly generics: string;
  /** As declared: `webTaskId: …`, `options?: …`. */
  readonly declared: readonly string[];
  /** As passed on: `webTaskId, options`. */
  readonly passed: string;
  readonly result: string;
  /** The runtime's `CallArguments`. */
  readonly callArguments: string;
  /** `@param` lines. */
  readonly comments: readonly string[];
}

/** The names of the type parameters of a choice. */
export const TYPE_PARAMETERS = ["Accept", "ContentType"];

/** A choice of media types: the type parameter, and the type that follows from it. */
interface Choice {
  readonly generic: string;
  readonly option: string;
  readonly type: string;
}

function printSignature(
  operation: Operation,
  name: OperationName,
  { types, optionsType }: PrintContext,
): Signature {
  const positional = positionalParameters(operation, name, types);
  const places = (["query", "header", "cookie"] as const).flatMap((place) => {
    const own = operation.parameters.filter((it) => it.in === place && !isClientOption(it));
    if (own.length === 0) return [];
    return [{ place, required: own.some((it) => it.required), type: types.parameters(operation, place) }];
  });
  const body = operation.requestBody;
  const sent = body && chooseBody(operation, types);
  const received = chooseAnswer(operation, types);
  const needsOptions = places.some((it) => it.required);
  const bodyOptional = body !== undefined && !body.required && !needsOptions;
  const fields = [
    ...places.map(
      (it) => `${it.place}${it.required ? "" : "?"}: ${it.type}${it.required ? "" : " | undefined"}`,
    ),
    ...(sent?.option ? [sent.option] : []),
    ...(received.option ? [received.option] : []),
  ];
  const generics = [sent?.generic, received.generic].filter((it) => it !== undefined && it !== "");
  const call = [
    ...(positional.length === 0
      ? []
      : [
          `path: { ${positional.map(({ name, variable }) => (name === variable ? name : `${propertyKey(name)}: ${variable}`)).join(", ")} }`,
        ]),
    ...places.map((it) => `${it.place}: options${needsOptions ? "" : "?"}.${it.place}`),
    ...(body === undefined ? [] : ["body"]),
  ];
  const bodyMark = bodyOptional ? "?" : "";
  return {
    generics: generics.length === 0 ? "" : `<${generics.join(", ")}>`,
    declared: [
      ...positional.map((it) => `${it.variable}: ${it.type}`),
      ...(body === undefined ? [] : [`body${bodyMark}: ${sent?.type}${body.required ? "" : " | undefined"}`]),
      `options${needsOptions ? "" : "?"}: ${fields.length === 0 ? optionsType : `${optionsType} & { ${fields.join("; ")} }`}`,
    ],
    passed: [...positional.map((it) => it.variable), ...(body === undefined ? [] : ["body"]), "options"].join(
      ", ",
    ),
    result: `ApiPromise<${received.type}>`,
    callArguments: call.length === 0 ? "{}" : `{ ${call.join(", ")} }`,
    comments: positional.flatMap(({ variable, description }) =>
      description === undefined ? [] : [`@param ${variable} ${description}`],
    ),
  };
}

/** Path parameters in path order; nothing that the printed function refers to is shadowed by their names. */
function positionalParameters(operation: Operation, { functionName }: OperationName, types: TypeReferences) {
  const names = new UniqueNames([...RUNTIME_NAMES, ...PARAMETER_NAMES, functionName]);
  return pathNames(operation.path).flatMap((name) => {
    const parameter = operation.parameters.find((it) => it.in === "path" && it.name === name);
    if (parameter === undefined || isClientOption(parameter)) return [];
    const variable = names.take(identifier(camelCase(splitWords(name)) || "value"));
    return [
      { name, variable, type: types.pathParameter(operation, name), description: firstLine(parameter) },
    ];
  });
}

function firstLine(parameter: Parameter): string | undefined {
  return (
    asString(parameter.object["description"])
      ?.trim()
      .split(/[\r\n\u2028\u2029]/)[0] || undefined
  );
}

/** The body; where the operation takes several media types, `contentType` in the options names another than the first. */
function chooseBody(operation: Operation, types: TypeReferences): Choice {
  const { media, preferred: first } = operation.requestBody ?? { media: [], preferred: undefined };
  if (first === undefined) return { generic: "", option: "", type: "undefined" };
  if (media.length === 1) return { generic: "", option: "", type: types.requestBody(operation, first) };
  // A range that is sent as JSON gives way to JSON itself.
  const bySent = new Map(media.toReversed().map((it) => [sentMediaType(it), it]));
  for (const it of media) if (!isRange(it.mediaType)) bySent.set(sentMediaType(it), it);
  if (bySent.size === 1) return { generic: "", option: "", type: types.requestBody(operation, first) };
  const bodies = Array.from(bySent, ([sent, it]) => {
    const type = it === first ? mediaTypeType(sent, [...bySent.keys()]) : literal(sent);
    const body = types.requestBody(operation, it);
    return { type, member: `${type.startsWith("`") ? `[type: ${type}]` : type}: ${body}` };
  }).toReversed();
  return {
    generic: `ContentType extends ${bodies.map(({ type }) => type).join(" | ")} = ${literal(sentMediaType(first))}`,
    option: "contentType?: ContentType | undefined",
    type: `{ ${bodies.map(({ member }) => member).join("; ")} }[ContentType]`,
  };
}

/**
 * The type of a media type's name: any of a range (`image/*`), where no other of the same kind stands beside it. Only of the
 * preferred one, as which the runtime writes what it has no name for.
 */
function mediaTypeType(mediaType: string, all: readonly string[]): string {
  const [, kind] = /^([\w.+-]+)\/\*$/.exec(mediaType) ?? [];
  const isAlone = all.filter((it) => it.startsWith(`${kind}/`)).length === 1 && !all.includes("*/*");
  return kind !== undefined && isAlone ? `\`${kind}/\${string}\`` : literal(mediaType);
}

/** The answer; where the operation has several media types, `accept` in the options names another than the first. */
function chooseAnswer(operation: Operation, types: TypeReferences): Choice {
  const media = answers(operation);
  const first = preferredAnswer(operation);
  if (operation.method === "head") return { generic: "", option: "", type: "undefined" };
  if (first === undefined || media.length === 1)
    return { generic: "", option: "", type: types.success(operation, first?.mediaType) };
  const bodies = media.map((it) => `${literal(it.mediaType)}: ${types.success(operation, it.mediaType)}`);
  return {
    generic: `Accept extends ${media.map((it) => literal(it.mediaType)).join(" | ")} = ${literal(first.mediaType)}`,
    option: "accept?: Accept | undefined",
    type: `{ ${bodies.join("; ")} }[Accept]`,
  };
}
