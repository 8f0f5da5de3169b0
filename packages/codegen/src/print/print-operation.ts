import { asString } from "@intuned/document";
import type { OperationName } from "../names/name-operations.js";
import { type Operation, successes } from "../read/read-operations.js";
import { printOperationDefinition } from "./print-operation-definition.js";
import { type PrintContext, printSignature, type Signature } from "./print-signature.js";
import { docComment, parameterList } from "./source-text.js";

/**
 * The two forms of an operation: the function that takes a client, which a bundler drops where nobody calls it, and the
 * method of its resource. An editor shows the words of the one that is called: the function says everything but the long
 * description, which would add a tenth to the output of a large API.
 */
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
  const summary = asString(operation.value["summary"])?.trim();
  const description = asString(operation.value["description"])?.trim();
  const iterated =
    signature.pages && "Await it for one page; iterate over it with `for await` for the items of all pages.";
  const tags = [
    ...signature.comments,
    ...throwsOf(operation),
    operation.value["deprecated"] === true ? "@deprecated" : undefined,
  ];
  return {
    runtimeNames: [...definition.runtimeNames, ...(signature.pages?.runtimeNames ?? ["type ApiPromise"])],
    standalone: [
      docComment([
        summary || description?.split(/\r?\n\s*\n/)[0],
        `\`${called}\` as a function.`,
        iterated,
        ...tags,
      ]),
      printHead(`export function ${name.functionName}`, ["client: Client", ...signature.declared], signature),
      signature.pages === undefined
        ? `  return client.request(\n${definition.text},\n    ${signature.callArguments},\n    options,\n  );\n}\n`
        : `  return requestPages(\n    client,\n${definition.text},\n    ${signature.callArguments},\n    options,\n    ${signature.pages.facts},\n  );\n}\n`,
    ].join(""),
    method: [
      docComment([summary, description, iterated, ...tags], "  "),
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
  const resolved = successes(operation);
  const failures = operation.responses.filter((it) => !resolved.includes(it)).map(({ status }) => status);
  const statuses = failures.filter((it) => /^[345]/.test(it));
  if (statuses.length === 0) return [];
  const more = failures.includes("default") ? " or another" : "";
  return [`@throws {ApiError} with status ${statuses.join(", ")}${more}.`];
}
