import { type ApiSchemas, apiSchemas } from "@intuned/conforming/validation";
import type { Api, Operation } from "@intuned/document";
import { addBodyCases } from "../cases/body-cases.js";
import { type CaseContext, caseContext } from "../cases/case-context.js";
import { CaseList, type OperationCases } from "../cases/case-list.js";
import { addMethodCase, addUnknownParameterCase, unknownPathCase } from "../cases/path-cases.js";
import { addPreferredCases } from "../cases/preferred-cases.js";
import { addConstraintCases, addPresenceCases, addValidCases } from "../cases/schema-cases.js";
import { addSecurityCases } from "../cases/security-cases.js";
import { validRequests } from "../cases/valid-requests.js";
import { type ContractCase, PHASES, type Phase, type Unreached } from "../model/contract-case.js";
import { type PlanOptions, selectOperations } from "./plan-options.js";

/** All requests that a document is tried by, made from it alone: the same for the same document and options. */
export interface Plan {
  readonly seed: number;
  readonly cases: readonly ContractCase[];
  /** Promises for which no case could be made, and why. */
  readonly unreached: readonly Unreached[];
  /** How many cases were left out because the server would call a URL elsewhere: give `callbackUrl` to have them. */
  readonly dropped: number;
}

/** Makes the cases of one operation at a time, so that a large document need not be held as a whole plan. */
export interface Planner {
  readonly operations: readonly Operation[];
  readonly planOperation: (operation: Operation) => OperationCases;
  /** What belongs to no operation: a path that there is not. */
  readonly planDocument: () => readonly OperationCases[];
}

export function planner(api: Api, options: PlanOptions = {}, schemas: ApiSchemas = apiSchemas(api)): Planner {
  const context = caseContext(api, schemas, options);
  const operations = selectOperations(api.operations, options);
  return {
    operations,
    planOperation: (operation) => planOne(context, operation, options),
    planDocument: () => {
      const [near] = operations;
      return near && hasPhase(options, "protocol") ? [unknownPathCase(context, near).result()] : [];
    },
  };
}

/** The plan of a document, operation by operation, and within one in the order of the phases. */
export function planCases(api: Api, options: PlanOptions = {}, schemas?: ApiSchemas): Plan {
  const { operations, planOperation, planDocument } = planner(api, options, schemas);
  const parts = [...operations.map(planOperation), ...planDocument()];
  return {
    seed: options.seed ?? 1,
    cases: parts.flatMap(({ cases }) => cases),
    unreached: parts.flatMap(({ unreached }) => unreached),
    dropped: parts.reduce((sum, { dropped }) => sum + dropped, 0),
  };
}

const hasPhase = ({ phases }: PlanOptions, phase: Phase): boolean =>
  phases === undefined || phases.includes(phase);

function planOne(context: CaseContext, operation: Operation, options: PlanOptions): OperationCases {
  const list = new CaseList(context, operation);
  const valid = validRequests(context, operation);
  addValidCases(list, valid);
  if (hasPhase(options, "coverage")) {
    addPresenceCases(list, valid);
    addConstraintCases(list, valid);
  }
  if (hasPhase(options, "protocol")) {
    addSecurityCases(list, valid);
    addBodyCases(list, valid);
    addMethodCase(list, valid);
    addUnknownParameterCase(list, valid);
    if (options.prefer === true) addPreferredCases(list, valid);
  }
  const { cases, ...result } = list.result();
  const inOrder = PHASES.filter((phase) => hasPhase(options, phase)).flatMap((phase) =>
    cases.filter((each) => each.phase === phase),
  );
  return { ...result, cases: inOrder.slice(0, options.maxCasesPerOperation) };
}
