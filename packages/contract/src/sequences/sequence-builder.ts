import { prefixesOf } from "@intuned/conforming/faults";
import type { Operation } from "@intuned/document";
import type { ContractCase } from "../model/contract-case.js";
import type { Producer } from "./producers.js";
import type { PlannedSequence, PlannedStep, Replacement, StepRole } from "./sequence.js";

/** So deep may resources lie in one another. */
const MAX_DEPTH = 4;

/** Puts a sequence together: before a step, the steps that make what its path names. */
export class SequenceBuilder {
  readonly #steps: PlannedStep[] = [];
  readonly #operations: Operation[] = [];
  /** The step that made a resource, by the path up to its parameter. */
  readonly #made = new Map<string, { readonly step: number; readonly expression: string }>();
  readonly #templates: ReadonlyMap<string, readonly ContractCase[]>;
  readonly #producers: ReadonlyMap<string, readonly Producer[]>;

  constructor(
    templates: ReadonlyMap<string, readonly ContractCase[]>,
    producers: ReadonlyMap<string, readonly Producer[]>,
  ) {
    this.#templates = templates;
    this.#producers = producers;
  }

  get length(): number {
    return this.#steps.length;
  }

  /** Adds a step as it is; `false` when the plan has no request for it. */
  add(operation: Operation, role: StepRole, replace: readonly Replacement[]): boolean {
    const { operationId } = operation;
    const [template, ...others] = this.#templates.get(operationId) ?? [];
    if (template === undefined) return false;
    const otherCaseIds = others.map(({ id }) => id);
    const fallbacks = role === "make" && others.length > 0 ? { otherCaseIds } : {};
    this.#steps.push({ operationId, caseId: template.id, ...fallbacks, role, replace });
    this.#operations.push(operation);
    return true;
  }

  /** Adds a step that names what the steps before made, and those that must be made for it. */
  addLinked(operation: Operation, role: StepRole, depth = 0): boolean {
    const own = prefixesOf(operation.path);
    if (!this.#templates.has(operation.operationId) || depth > MAX_DEPTH) return false;
    for (const prefix of own) {
      const [producer] = this.#producers.get(prefix) ?? [];
      // An id that an answer merely names is taken where a sequence is about it, but nothing is called for it.
      if (!this.#made.has(prefix) && producer?.isMaker) this.make(prefix, producer, depth + 1);
    }
    return this.add(operation, role, this.#replacements(operation));
  }

  /** Adds the step that makes, or names, a resource. */
  make(prefix: string, producer = this.#producers.get(prefix)?.[0], depth = 0): boolean {
    if (producer === undefined || !this.addLinked(producer.operation, "make", depth)) return false;
    this.#made.set(prefix, { step: this.#steps.length - 1, expression: producer.expression });
    return true;
  }

  sequence(id: string, pointer?: string): PlannedSequence {
    return { id, ...(pointer !== undefined && { pointer }), steps: [...this.#steps] };
  }

  #replacements({ path }: Operation): Replacement[] {
    const prefixes = prefixesOf(path);
    return [...path.matchAll(/\{([^}]*)\}/g)].flatMap(({ index, 0: whole, 1: parameter = "" }) => {
      const prefix = prefixes.find((each) => each.length === index + whole.length);
      const made = prefix === undefined ? undefined : this.#made.get(prefix);
      const base = { in: "path" as const, parameter };
      if (made) return [{ ...base, fromStep: made.step, expression: made.expression }];
      // The same workspace in all requests: what the first of them says.
      const before = path.slice(0, index + whole.length);
      const fromStep = this.#operations.findIndex(
        (each) => each.path === before || each.path.startsWith(`${before}/`),
      );
      return fromStep < 0 ? [] : [{ ...base, fromStep, expression: `$request.path.${parameter}` }];
    });
  }
}
