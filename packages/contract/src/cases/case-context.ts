import type { ApiSchemas, SchemaError } from "@intuned/conforming/validation";
import { pathMatcher } from "@intuned/conforming/wire";
import type { Api, Credential, Operation } from "@intuned/document";
import { samplePool, type ValueGenerator, valueGenerator } from "@intuned/document/samples";
import type { RequestParts } from "@intuned/document/serialize";
import { type CallbackTarget, callbackTargets } from "../callbacks/callback-targets.js";
import { keepLocal } from "../callbacks/keep-local.js";
import { DEFAULT_CREDENTIAL, DEFAULT_TASK_TEXT, type PlanOptions } from "../plan/plan-options.js";
import { roundTripTest } from "./round-trip.js";

/** What is known of a document while its cases are made. */
export interface CaseContext {
  readonly api: Api;
  readonly seed: number;
  readonly options: PlanOptions;
  readonly generator: ValueGenerator;
  readonly schemas: ApiSchemas;
  /** What the first validator has against a value; empty when both allow it. */
  readonly problems: (
    schema: string | undefined,
    value: unknown,
  ) => readonly Pick<SchemaError, "keyword" | "instancePath">[];
  /** Whether a server reads back what is sent, and takes it for this operation. */
  readonly roundTrips: (operation: Operation, parts: RequestParts) => boolean;
  /** Makes every URL that a server would call back lead to the receiver; `undefined` where there is none. */
  readonly keepLocal: (operation: Operation, parts: RequestParts) => RequestParts | undefined;
  readonly secretOf: (credential: Credential) => string;
  /** What free text of operations that are not safe says. */
  readonly taskText: string;
  /** Text for members of which nothing is said. */
  readonly freeText: (operation: Operation) => string;
}

/** Methods that are safe (RFC 9110 §9.2.1). */
export const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE"]);

export function caseContext(api: Api, schemas: ApiSchemas, options: PlanOptions): CaseContext {
  const { seed = 1, credentials = {}, callbackUrl, taskText = DEFAULT_TASK_TEXT } = options;
  const check = schemas.check("request");
  const second = schemas.second("request");
  const targets = callbackTargets(api);
  const targetsOf = ({ operationId }: Operation): CallbackTarget[] =>
    targets.filter((target) => target.operationId === operationId);
  const generator = valueGenerator(api, second.allows, "request", samplePool(api, second.allows), seed);
  return {
    api,
    seed,
    options,
    schemas,
    generator,
    problems: (schema, value) => {
      if (schema === undefined) return [];
      const errors = check(schema)(value);
      if (errors.length > 0 || second.allows(schema, value)) return errors;
      return [{ keyword: "something, says the second validator,", instancePath: "" }];
    },
    roundTrips: roundTripTest(api, pathMatcher(api)),
    keepLocal: (operation, parts) => keepLocal(targetsOf(operation), parts, callbackUrl),
    secretOf: ({ scheme }) => credentials[scheme] ?? DEFAULT_CREDENTIAL,
    taskText,
    freeText: ({ method }) => (SAFE_METHODS.has(method) ? "text" : taskText),
  };
}
