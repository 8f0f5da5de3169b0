import { matchesTemplate, pathMatcher } from "@intuned/conforming/wire";
import { childPointer, type Operation } from "@intuned/document";
import { type RequestParts, serializeRequest } from "@intuned/document/serialize";
import { type CaseContext, SAFE_METHODS } from "./case-context.js";
import { CaseList } from "./case-list.js";
import { credentialsOf } from "./operation-requests.js";
import type { ValidRequests } from "./valid-requests.js";

/** The safe one first: a server that has it all the same does no harm. */
const METHODS = ["GET", "PATCH", "PUT", "DELETE", "POST"];

/**
 * A request with a method that the path does not have, once for each path: 405 with `Allow` (RFC 9110 §15.5.6). The method is
 * one that no other matching path has either: many routers serve `GET /sessions/create` as `GET /sessions/{id}`.
 */
export function addMethodCase(list: CaseList, { made }: ValidRequests): void {
  const { operation, context } = list;
  const siblings = context.api.operations.filter(({ path }) => path === operation.path);
  const [smallest] = made;
  if (siblings[0] !== operation) return;
  const breaks = { pointer: childPointer("/paths", operation.path), keyword: "method" };
  if (smallest === undefined) {
    list.miss({ ...breaks, reason: "no valid request of the operation could be made to start from" });
    return;
  }
  const { body: _, ...parts } = smallest.parts;
  const { target, headers } = serializeRequest(operation, parts);
  const known = new Set(
    context.api.operations
      .filter(({ path }) => path === operation.path || matchesTemplate(path, target))
      .map((each) => each.method),
  );
  const method = METHODS.find((each) => !known.has(each));
  if (method === undefined) {
    list.miss({ ...breaks, reason: "the path has every usual method" });
    return;
  }
  list.addRequest(
    {
      phase: "protocol",
      name: `method ${breaks.pointer}: ${method}`,
      expect: { outcome: "rejected", statuses: [405] },
      breaks,
    },
    { method, target, headers },
    false,
  );
}

/** A query parameter that the document does not have: servers may ignore it or refuse it. */
export function addUnknownParameterCase(list: CaseList, { made }: ValidRequests): void {
  const [smallest] = made;
  if (smallest === undefined || !SAFE_METHODS.has(list.operation.method)) return;
  list.add(
    { phase: "protocol", name: "query: an undeclared parameter", expect: { outcome: "any" } },
    smallest.parts,
    (request) => ({
      ...request,
      target: `${request.target}${request.target.includes("?") ? "&" : "?"}contractTestUnknown=1`,
    }),
  );
}

/** A request to a path that no template of the document matches: 404. */
export function unknownPathCase(context: CaseContext, near: Operation): CaseList {
  const list = new CaseList(context, near);
  const match = pathMatcher(context.api);
  let target = "/contract-test-unknown-path";
  for (let depth = 0; depth < 12 && match(target) !== undefined; depth++) target += "/unknown";
  const breaks = { pointer: "/paths", keyword: "path" };
  if (match(target) !== undefined) list.miss({ ...breaks, reason: "every path matches one of the document" });
  else {
    const parts: RequestParts = { parameters: new Map(), credentials: credentialsOf(context, near) };
    const { headers, target: withQuery } = serializeRequest({ ...near, path: target }, parts);
    list.addRequest(
      {
        phase: "protocol",
        name: "path /paths: unknown",
        expect: { outcome: "rejected", statuses: [404] },
        breaks,
      },
      { method: "GET", target: withQuery, headers },
      false,
    );
  }
  return list;
}
