import { formatInstance, type RequestConstraint } from "../constraints/request-constraint.js";
import { parameterSchemaPointer, requestConstraints } from "../constraints/request-constraints.js";
import { schemaConstraints } from "../constraints/schema-constraints.js";
import { listOperations, type Operation, type Parameter } from "../document/list-operations.js";
import { canTravel, type ParameterTypes } from "./encode-parameter.js";
import type {
  CaseRequest,
  RequestCase,
  RequestCases,
  UnmadeRequest,
  UnreachableConstraint,
} from "./request-case.js";
import { type RequestParts, serializeRequest } from "./request-parts.js";
import { type NamedRequest, type RequestContext, requestContext, validRequests } from "./valid-requests.js";
import { type ViolationResult, violateConstraint } from "./violate-constraint.js";

export interface RequestCasesOptions {
  /**
   * Replaces every URL in a request that a callback of the document refers to. Give it a path: broken URLs are made
   * from it. Without it the examples' own URLs are kept, and a server that performs callbacks sends to them.
   */
  readonly callbackUrl?: string;
  /** What is sent as key, token or password. Default `test-credential`. */
  readonly credential?: string;
}

/** A broken request, before it is put into text. */
interface Broken {
  readonly variant: string;
  readonly parts: RequestParts;
}

/**
 * Requests that hold a server to an OpenAPI 3.1 document: for each operation the valid ones (every named example, the
 * smallest, the fullest for each branch of a union), and for each constraint at least one that violates it and only it.
 * A constraint for which there is none is in `unreachable`, with the reason.
 */
export function requestCases(document: object, options: RequestCasesOptions = {}): RequestCases {
  const context = requestContext(document, options.callbackUrl);
  const constraints = requestConstraints(document);
  const cases: RequestCase[] = [];
  const unreachable: UnreachableConstraint[] = [];
  const unmade: UnmadeRequest[] = [];
  const ids = new Map<string, number>();
  const unique = (id: string): string => {
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
  };

  for (const operation of listOperations(document)) {
    const { operationId } = operation;
    const toText = (parts: RequestParts): CaseRequest =>
      serializeRequest(document, operation, parts, options.credential ?? "test-credential");
    const valid = validRequests(context, operation);
    unmade.push(...valid.unmade);
    for (const { name, parts } of valid.made)
      cases.push({
        id: unique(`${operationId} valid: ${name}`),
        operationId,
        kind: "valid",
        description: `${operationId} takes ${name}`,
        request: toText(parts),
      });
    for (const constraint of constraints.filter((each) => each.operationId === operationId)) {
      const { pointer, keyword } = constraint;
      const result = breakConstraint(context, operation, constraint, valid.made);
      if ("unreachable" in result)
        unreachable.push({ operationId, pointer, keyword, reason: result.unreachable, constraint });
      else
        for (const { variant, parts } of result.broken)
          cases.push({
            id: unique(`${operationId} ${placeOf(constraint)} ${keyword} ${pointer}: ${variant}`),
            operationId,
            kind: "invalid",
            description: `${operationId} refuses ${placeOf(constraint)} that breaks ${keyword}: ${variant}`,
            request: toText(parts),
            violates: pointer,
            keyword,
            constraint,
          });
    }
  }
  return { cases, unreachable, unmade };
}

const placeOf = ({ location, parameter, instance }: RequestConstraint): string =>
  `${location}${parameter ? ` ${parameter}` : ""}${formatInstance(instance)}`;

type BreakResult = { readonly broken: readonly Broken[] } | { readonly unreachable: string };

function breakConstraint(
  context: RequestContext,
  operation: Operation,
  constraint: RequestConstraint,
  valid: readonly NamedRequest[],
): BreakResult {
  const [first] = valid;
  if (first === undefined)
    return { unreachable: "no valid request of the operation could be made to start from" };
  if (constraint.location === "security") return breakSecurity(first.parts);
  if (constraint.location === "mediaType") return breakMediaType(constraint, valid);
  if (constraint.root === undefined) return breakPresence(constraint, valid);
  if (constraint.location === "body") return breakBody(context, constraint, valid);
  return breakParameter(context, operation, constraint, valid);
}

const breakSecurity = (parts: RequestParts): BreakResult => ({
  broken: [
    { variant: "no credential", parts: { ...parts, credentials: "none" } },
    { variant: "empty credential", parts: { ...parts, credentials: "empty" } },
  ],
});

/** Bodies of media types that no document of JSON declares. */
function breakMediaType({ value }: RequestConstraint, valid: readonly NamedRequest[]): BreakResult {
  const declared = value as string[];
  const base = valid.find(({ parts }) => parts.body)?.parts;
  if (base?.body === undefined) return { unreachable: "no valid request with a body could be made" };
  if (declared.includes("*/*")) return { unreachable: "every media type is declared" };
  const { body } = base;
  const others = ["text/plain", "application/xml"].filter((mediaType) => !declared.includes(mediaType));
  return {
    broken: others.map((mediaType) => ({
      variant: mediaType,
      parts: { ...base, body: { ...body, mediaType } },
    })),
  };
}

/** A body or a parameter that is left out. */
function breakPresence(
  { location, parameter }: RequestConstraint,
  valid: readonly NamedRequest[],
): BreakResult {
  if (location === "path")
    return { unreachable: "without a path parameter the request is one for another path" };
  const { parts } = valid[0] as NamedRequest;
  if (location === "body") {
    const { body: _, ...rest } = parts;
    return { broken: [{ variant: "no body", parts: rest }] };
  }
  const parameters = new Map(
    [...parts.parameters].filter(([each]) => each.in !== location || each.name !== parameter),
  );
  return { broken: [{ variant: "left out", parts: { ...parts, parameters } }] };
}

function breakBody(
  { document, validate, keepLocal }: RequestContext,
  constraint: RequestConstraint,
  valid: readonly NamedRequest[],
): BreakResult {
  const { root = "", operationId } = constraint;
  const bases = valid.flatMap(({ parts }) =>
    parts.body?.schema === root ? [{ value: parts.body.value, parts, body: parts.body }] : [],
  );
  if (bases.length === 0) return { unreachable: "no valid body of this media type could be made" };
  return toBroken(
    violateConstraint(document, constraint, validate(root), bases, (value) => keepLocal(operationId, value)),
    ({ parts, body }, value) => ({ ...parts, body: { ...body, value } }),
  );
}

function breakParameter(
  { document, validate }: RequestContext,
  operation: Operation,
  constraint: RequestConstraint,
  valid: readonly NamedRequest[],
): BreakResult {
  const { root = "", location, parameter: name } = constraint;
  const parameter = operation.parameters.find(
    (each) => each.in === location && each.name === name,
  ) as Parameter;
  const types = parameterTypes(document, parameter);
  if (constraint.keyword === "type" && types.own.includes("string") && constraint.instance.length === 0)
    return { unreachable: `a ${location} parameter arrives as text: whatever is sent is a string` };
  const bases = valid.flatMap(({ parts }) =>
    parts.parameters.has(parameter) ? [{ value: parts.parameters.get(parameter), parts }] : [],
  );
  if (bases.length === 0) return { unreachable: `no valid request has a value for ${name}` };
  return toBroken(
    violateConstraint(document, constraint, validate(root), bases, (value) =>
      canTravel(value, parameter.in, types) ? value : undefined,
    ),
    ({ parts }, value) => ({ ...parts, parameters: new Map([...parts.parameters, [parameter, value]]) }),
  );
}

function parameterTypes(document: object, parameter: Parameter): ParameterTypes {
  const site = { operationId: "", location: parameter.in };
  const found = schemaConstraints(document, parameterSchemaPointer(parameter) ?? "", site).filter(
    ({ keyword }) => keyword === "type",
  );
  const at = (depth: number) =>
    found.filter(({ instance }) => instance.length === depth).flatMap(({ value }) => value);
  return { own: at(0), items: at(1) };
}

function toBroken<Base extends { value: unknown }>(
  result: ViolationResult<Base>,
  change: (base: Base, value: unknown) => RequestParts,
): BreakResult {
  if ("unreachable" in result) return result;
  return {
    broken: result.violated.map(({ variant, base, value }) => ({ variant, parts: change(base, value) })),
  };
}
