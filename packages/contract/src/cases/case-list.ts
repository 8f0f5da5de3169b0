import type { Operation } from "@intuned/document";
import { type RequestParts, serializeRequest } from "@intuned/document/serialize";
import type { BrokenPromise, ContractCase, Expectation, Phase, Unreached } from "../model/contract-case.js";
import type { CaseContext } from "./case-context.js";

/** The cases of one operation. */
export interface OperationCases {
  readonly operation: Operation;
  readonly cases: readonly ContractCase[];
  readonly unreached: readonly Unreached[];
  /** Cases left out because the server would call a URL elsewhere: see `callbackUrl`. */
  readonly dropped: number;
}

/** What a case is but for its request and its id. */
export interface CaseHead {
  readonly phase: Phase;
  readonly name: string;
  readonly expect: Expectation;
  readonly breaks?: BrokenPromise;
  readonly sentAlone?: true;
  readonly probes?: NonNullable<ContractCase["probes"]>;
}

/** Collects the cases of one operation and gives them their ids. */
export class CaseList {
  readonly cases: ContractCase[] = [];
  readonly unreached: Unreached[] = [];
  dropped = 0;
  readonly #ids = new Map<string, number>();

  constructor(
    readonly context: CaseContext,
    readonly operation: Operation,
  ) {}

  /** Adds a request that is put into text as it is; `edit` has the last word on the text. */
  add(
    head: CaseHead,
    parts: RequestParts,
    edit: (request: ContractCase["request"]) => ContractCase["request"] = (same) => same,
  ): void {
    const local = this.context.keepLocal(this.operation, parts);
    if (local === undefined) this.dropped++;
    else this.addRequest(head, edit(serializeRequest(this.operation, local)));
  }

  addRequest({ name, ...head }: CaseHead, request: ContractCase["request"], isOfOperation = true): void {
    const { operationId } = this.operation;
    const id = `${operationId} ${name}`;
    const count = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, count);
    this.cases.push({
      id: count === 1 ? id : `${id} (${count})`,
      ...(isOfOperation && { operationId }),
      title: name,
      ...head,
      request,
    });
  }

  miss(unreached: Omit<Unreached, "operationId">): void {
    this.unreached.push({ operationId: this.operation.operationId, ...unreached });
  }

  result(): OperationCases {
    const { operation, cases, unreached, dropped } = this;
    return { operation, cases, unreached, dropped };
  }
}
