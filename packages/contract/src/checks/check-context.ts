import { type ApiSchemas, apiSchemas } from "@intuned/conforming/validation";
import { type MatchedPath, pathMatcher } from "@intuned/conforming/wire";
import { type Api, childPointer, type Operation } from "@intuned/document";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";

/** What is known of the server and of the run, beside the document. */
export interface CheckOptions {
  /** Credentials that the caller gave for this server: texts that no answer may hold. */
  readonly secrets?: readonly string[];
  /** The credentials sent are good ones: a 401 or 403 to a valid request is a finding. `false` unless given. */
  readonly hasCredentials?: boolean;
  /** Every id names a resource, as on a mock: a 404, 409 or 410 to a valid request is a finding. `false` unless given. */
  readonly hasEveryResource?: boolean;
  /** Made from the same document, and shared with its plan and its coverage: each schema is then compiled once. */
  readonly schemas?: ApiSchemas;
}

/** What every check starts from; made once for a run. */
export interface CheckContext extends Required<CheckOptions> {
  readonly api: Api;
  readonly operations: ReadonlyMap<string, Operation>;
  /** What was sent before in the same sequence: no answer may hold its secrets either. */
  readonly earlier?: readonly Exchange[];
  readonly matchPath: (target: string) => MatchedPath | undefined;
}

/** One promise, held against one exchange; `[]` when it is kept, or when the exchange does not touch it. */
export type Check = (context: CheckContext, exchange: Exchange) => Finding[];

/** Everything that checks need, made once for an API. */
export function checkContext(api: Api, options: CheckOptions = {}): CheckContext {
  return {
    api,
    schemas: options.schemas ?? apiSchemas(api),
    operations: new Map(api.operations.map((operation) => [operation.operationId, operation])),
    matchPath: pathMatcher(api),
    secrets: options.secrets ?? [],
    hasCredentials: options.hasCredentials ?? false,
    hasEveryResource: options.hasEveryResource ?? false,
  };
}

/** The operation that an exchange is with. */
export function operationOf({ operations }: CheckContext, { operationId }: Exchange): Operation | undefined {
  return operationId === undefined ? undefined : operations.get(operationId);
}

/** A finding of an exchange; a breach unless said otherwise. */
export function finding(
  exchange: Exchange,
  found: Pick<Finding, "check" | "pointer" | "message"> & Partial<Pick<Finding, "severity">>,
): Finding {
  const { operationId } = exchange;
  return { severity: "breach", ...found, ...(operationId !== undefined && { operationId }), exchange };
}

/** Pointer to the path item that a request is to; to all paths when there is none. */
export function pathPointer({ matchPath }: CheckContext, target: string): string {
  const [operation] = matchPath(target)?.operations.values() ?? [];
  return operation === undefined ? "/paths" : childPointer("/paths", operation.path);
}
