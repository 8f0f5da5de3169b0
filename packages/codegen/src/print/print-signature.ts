import { asString } from "@intuned/document";
import { identifier, UniqueNames } from "../names/identifier.js";
import type { OperationName } from "../names/name-operations.js";
import { PARAMETER_NAMES, RUNTIME_NAMES } from "../names/runtime-names.js";
import { camelCase, splitWords } from "../names/words.js";
import type { Operation } from "../read/read-operations.js";
import { isClientOption, type Parameter, pathNames } from "../read/read-parameters.js";
import type { Api } from "../read-api.js";
import { chooseAnswer, chooseBody } from "./media-type-choice.js";
import { type PrintedPages, printPages } from "./print-pages.js";
import { propertyKey } from "./source-text.js";
import type { TypeReferences } from "./type-references.js";

/** What printing an operation needs beside the operation. */
export interface PrintContext {
  readonly api: Api;
  readonly types: TypeReferences;
  /** The type of a call's options: `IntunedRequestOptions`. */
  readonly optionsType: string;
}

/** How an operation is declared and called, in both of its forms. */
export interface Signature {
  /** Type parameters, where the caller chooses among media types: `<Accept extends … = …>`. */
  readonly generics: string;
  /** As declared: `webTaskId: …`, `options?: …`. */
  readonly declared: readonly string[];
  /** As passed on: `webTaskId, options`. */
  readonly passed: string;
  readonly result: string;
  /** Where it returns a list page by page. */
  readonly pages: PrintedPages | undefined;
  /** The runtime's `CallArguments`. */
  readonly callArguments: string;
  /** `@param` lines. */
  readonly comments: readonly string[];
}

/** Path parameters in path order, then the body, then one options object. */
export function printSignature(
  operation: Operation,
  name: OperationName,
  { api, types, optionsType }: PrintContext,
): Signature {
  const positional = positionalParameters(operation, name, types);
  const places = parameterPlaces(operation, types);
  const body = operation.requestBody;
  const sent = body && chooseBody(operation, types);
  const received = chooseAnswer(operation, types);
  const needsOptions = places.some((it) => it.required);
  const bodyOptional = body !== undefined && !body.isRequired && !needsOptions;
  const fields = [
    ...places.map((it) => it.field),
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
  const list = api.pages.get(operation);
  const pages = list && printPages(operation, list, received.type, types);
  return {
    generics: generics.length === 0 ? "" : `<${generics.join(", ")}>`,
    declared: [
      ...positional.map((it) => `${it.variable}: ${it.type}`),
      ...(body === undefined
        ? []
        : [`body${bodyMark}: ${sent?.type}${body.isRequired ? "" : " | undefined"}`]),
      `options${needsOptions ? "" : "?"}: ${fields.length === 0 ? optionsType : `${optionsType} & { ${fields.join("; ")} }`}`,
    ],
    passed: [...positional.map((it) => it.variable), ...(body === undefined ? [] : ["body"]), "options"].join(
      ", ",
    ),
    result: pages?.result ?? `ApiPromise<${received.type}>`,
    pages,
    callArguments: call.length === 0 ? "{}" : `{ ${call.join(", ")} }`,
    comments: parameterComments(positional),
  };
}

/** The places beside the path that a call's options have parameters in. */
export function parameterPlaces(operation: Operation, types: TypeReferences) {
  return (["query", "header", "cookie"] as const).flatMap((place) => {
    const own = operation.parameters.filter((it) => it.in === place && !isClientOption(it));
    if (own.length === 0) return [];
    const required = own.some((it) => it.isRequired);
    const type = types.parameters(operation, place);
    return [{ place, required, field: required ? `${place}: ${type}` : `${place}?: ${type} | undefined` }];
  });
}

/** `@param` lines. */
export function parameterComments(positional: ReturnType<typeof positionalParameters>): string[] {
  return positional.flatMap(({ variable, description }) =>
    description === undefined ? [] : [`@param ${variable} ${description}`],
  );
}

/** Path parameters in path order; nothing that the printed function refers to is shadowed by their names. */
export function positionalParameters(
  operation: Operation,
  { functionName }: OperationName,
  types: TypeReferences,
) {
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
    asString(parameter.value["description"])
      ?.trim()
      .split(/[\r\n\u2028\u2029]/)[0] || undefined
  );
}
