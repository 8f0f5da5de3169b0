import * as generated from "@intuned/client";
import type { CaseRequest, Operation } from "../../src/index.js";
import { pathValues } from "./path-values.js";

type StandaloneFunction = (client: generated.IntunedClient, ...args: unknown[]) => Promise<unknown>;

/**
 * Calls an operation through the client: its generated function has the operation's id as its name, and takes the path
 * parameters that are no client option in path order, then the body, then the options.
 */
export function callOperation(
  client: generated.IntunedClient,
  operation: Operation,
  request: CaseRequest,
  headers: Record<string, string>,
): Promise<unknown> {
  const call = (generated as unknown as Record<string, StandaloneFunction | undefined>)[
    operation.operationId
  ];
  if (call === undefined)
    throw new Error(`@intuned/client exports no function ${operation.operationId}: run npm run generate`);
  const values = pathValues(operation, request);
  const positional = operation.parameters.filter(
    (each) => each.in === "path" && !("x-client-option" in each.value),
  );
  const inPathOrder = Object.keys(values).filter((name) => positional.some((each) => each.name === name));
  const query = Object.fromEntries(new URL(request.path, "http://localhost").searchParams);
  return call(
    client,
    ...inPathOrder.map((name) => values[name]),
    ...(operation.requestBody ? [request.body === undefined ? undefined : JSON.parse(request.body)] : []),
    { headers, ...(Object.keys(query).length > 0 ? { query } : {}) },
  );
}
