import { asString } from "../document/json.js";
import type { OperationName } from "../names/name-operations.js";
import type { Operation } from "../read/read-operations.js";
import { printOperationDefinition } from "./print-operation-definition.js";
import { type PrintContext, printSignature, type Signature } from "./print-signature.js";
import { docComment, parameterList } from "./source-text.js";

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
  const definition = printOperationDefinition(operation, context.api);
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
