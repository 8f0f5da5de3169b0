import { asString } from "./document/json.js";
import { identifier, UniqueNames } from "./identifier.js";
import type { OperationName } from "./name-operations.js";
import type { TypeImports } from "./operation-types.js";
import { isClientOption, type Operation, type Parameter } from "./read-operations.js";
import { docComment, literal, propertyKey } from "./source-text.js";
import { camelCase, splitWords } from "./words.js";

/** What printing an operation needs beside the operation. */
export interface PrintContext {
  readonly types: TypeImports;
  /** The type of a call's options: `IntunedRequestOptions`. */
  readonly optionsType: string;
}

/** The two forms of an operation: the function that takes a client, and the method of its resource. */
export interface PrintedOperation {
  readonly standalone: string;
  readonly method: string;
}

/** Prints an operation: path parameters in path order, then the body, then one options object. */
export function printOperation(
  operation: Operation,
  name: OperationName,
  context: PrintContext,
): PrintedOperation {
  const signature = printSignature(operation, context);
  const result = `ApiPromise<${context.types.success(operation)}>`;
  const called = ["client", ...name.resource, name.method].join(".");
  const comment = [asString(operation.object["summary"]), asString(operation.object["description"])];
  const deprecated = operation.object["deprecated"] === true ? "@deprecated" : undefined;
  return {
    standalone: [
      docComment([
        `\`${called}\` as a function, so that a bundler drops the operations that are not called.`,
        deprecated,
      ]),
      `export function ${name.functionName}(client: Client, ${signature.declared}): ${result} {\n`,
      `  return client.request(\n${printDefinition(operation)},\n    ${signature.callArguments},\n    options,\n  );\n}\n`,
    ].join(""),
    method: [
      docComment([...comment, ...throwsOf(operation), deprecated], "  "),
      `  ${name.method}(${signature.declared}): ${result} {\n`,
      `    return ${name.functionName}(this.client, ${signature.passed});\n  }\n`,
    ].join(""),
  };
}

/** An error line, from the descriptions of the responses that are no success. */
function throwsOf(operation: Operation): string[] {
  const statuses = Object.keys(operation.object["responses"] ?? {}).filter((it) => /^[345]/.test(it));
  return statuses.length === 0 ? [] : [`@throws {ApiError} with status ${statuses.join(", ")}.`];
}

function printDefinition(operation: Operation): string {
  const options = (place: Parameter["in"]) =>
    operation.parameters.filter((it) => it.in === place && isClientOption(it)).map((it) => it.name);
  const optionParameters = Object.entries({ query: options("query"), header: options("header") }).filter(
    ([, it]) => it.length > 0,
  );
  const accept = operation.successes.find((it) => it.body !== undefined)?.body?.mediaType;
  const members: [string, unknown][] = [
    ["operationId", operation.operationId],
    ["method", operation.method.toUpperCase()],
    ["path", operation.path],
    ...(optionParameters.length === 0
      ? []
      : [["optionParameters", Object.fromEntries(optionParameters)] as [string, unknown]]),
    ...(operation.requestBody === undefined
      ? []
      : [["contentType", operation.requestBody.mediaType] as [string, unknown]]),
    ...(accept === undefined ? [] : [["accept", accept] as [string, unknown]]),
    ["security", operation.security],
  ];
  return `    {\n${members.map(([key, value]) => `      ${key}: ${literal(value)},\n`).join("")}    }`;
}

interface Signature {
  /** As declared: `webTaskId: …, options?: …`. */
  readonly declared: string;
  /** As passed on: `webTaskId, options`. */
  readonly passed: string;
  /** The runtime's `CallArguments`. */
  readonly callArguments: string;
}

function printSignature(operation: Operation, { types, optionsType }: PrintContext): Signature {
  const names = new UniqueNames(["client", "body", "options"]);
  const pathNames = Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), ([, it]) => it ?? "");
  const positional = pathNames.flatMap((name) => {
    const parameter = operation.parameters.find((it) => it.in === "path" && it.name === name);
    if (parameter === undefined || isClientOption(parameter)) return [];
    const variable = names.take(identifier(camelCase(splitWords(name))));
    return [{ name, variable, declared: `${variable}: ${types.pathParameter(operation, name)}` }];
  });
  const places = (["query", "header"] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((it) => it.in === place);
    const own = parameters.filter((it) => !isClientOption(it));
    if (own.length === 0) return [];
    return [
      {
        place,
        required: own.some((it) => it.required),
        type: types.parameters(operation, place, parameters),
      },
    ];
  });
  const needsOptions = places.some((it) => it.required);
  const body = operation.requestBody;
  const bodyOptional = body !== undefined && !body.required && !needsOptions;
  const fields = places.map(
    (it) => `${it.place}${it.required ? "" : "?"}: ${it.type}${it.required ? "" : " | undefined"}`,
  );
  const optionType = fields.length === 0 ? optionsType : `${optionsType} & { ${fields.join("; ")} }`;
  const call = [
    ...(positional.length === 0
      ? []
      : [`path: { ${positional.map((it) => `${propertyKey(it.name)}: ${it.variable}`).join(", ")} }`]),
    ...places.map((it) => `${it.place}: options${needsOptions ? "" : "?"}.${it.place}`),
    ...(body === undefined ? [] : ["body"]),
  ];
  return {
    declared: [
      ...positional.map((it) => it.declared),
      ...(body === undefined
        ? []
        : [
            `body${bodyOptional ? "?" : ""}: ${types.requestBody(operation)}${body.required ? "" : " | undefined"}`,
          ]),
      `options${needsOptions ? "" : "?"}: ${optionType}`,
    ].join(", "),
    passed: [...positional.map((it) => it.variable), ...(body === undefined ? [] : ["body"]), "options"].join(
      ", ",
    ),
    callArguments: call.length === 0 ? "{}" : `{ ${call.join(", ")} }`,
  };
}
