import * as generated from "@intuned/client";
import { nameOperations, readOperations } from "@intuned/codegen";
import { type OpenApiDocument, type Operation, readApi } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";
import { pathValues } from "./path-values.js";

type Call = (...args: unknown[]) => Promise<unknown>;

/** The two ways in which the client offers every operation. */
export const WAYS = ["method", "standalone function"] as const;

/** A generated client, and the document that it was made from. */
export interface ClientOfDocument {
  readonly client: generated.IntunedClient;
  readonly document: object;
  readonly way: (typeof WAYS)[number];
}

/**
 * Calls an operation through the client. Either way takes the path parameters that are no client option in path order,
 * then the body, then the options.
 */
export function callOperation(
  { client, document, way }: ClientOfDocument,
  operation: Operation,
  request: HttpRequest,
  headers: Record<string, string>,
): Promise<unknown> {
  const values = pathValues(readApi(document), request);
  const positional = operation.parameters.filter(
    (each) => each.in === "path" && !("x-client-option" in each.value),
  );
  const inPathOrder = Object.keys(values).filter((name) => positional.some((each) => each.name === name));
  const { searchParams } = new URL(request.target, "http://localhost");
  const query = Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, sentValue(searchParams.getAll(name))]),
  );
  const asked = operation.parameters
    .filter((each) => each.in === "header")
    .map(({ name }) => name.toLowerCase());
  const sent = request.headers.filter(([name]) => asked.includes(name));
  const args = [
    ...inPathOrder.map((name) => values[name]),
    ...(operation.requestBody
      ? [request.body === undefined ? undefined : JSON.parse(new TextDecoder().decode(request.body))]
      : []),
    {
      headers: { ...Object.fromEntries(sent), ...headers },
      ...(Object.keys(query).length > 0 ? { query } : {}),
    },
  ];
  const { functionName, resource, method } = nameOf(document, operation);
  if (way === "standalone function") return member(generated, functionName)(client, ...args);
  const owner = resource.reduce<unknown>((at, name) => Reflect.get(Object(at), name), client);
  return member(owner, method).apply(owner, args);
}

/** A parameter that is sent more than once is a list. */
function sentValue(texts: readonly string[]): string | readonly string[] | undefined {
  return texts.length > 1 ? texts : texts[0];
}

function nameOf(document: object, { pointer }: Operation) {
  for (const [operation, name] of nameOperations(readOperations(document as OpenApiDocument)))
    if (operation.pointer === pointer) return name;
  throw new Error(`codegen reads no operation at ${pointer}`);
}

function member(owner: unknown, name: string): Call {
  const call: unknown = Reflect.get(Object(owner), name);
  if (typeof call !== "function") throw new Error(`@intuned/client has no ${name}: run npm run generate`);
  return call as Call;
}
