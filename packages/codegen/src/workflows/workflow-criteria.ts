import type { JsonObject } from "@intuned/document";
import { ProblemError } from "@intuned/document";
import { type Operation, successes } from "../read/read-operations.js";
import type { StatusCase, StatusValue, WaiterModel } from "../read/read-waiters.js";

/** A list of criteria, all of which have to hold (Arazzo 1.0.1 §4.6.10). */
export type Criteria = readonly JsonObject[];

/** What has to hold where a pointer leads to: one of these values. */
interface Test {
  readonly pointer: string;
  readonly values: readonly StatusValue[];
}

/** What a simple condition cannot have in the pointer of an expression. */
const NOT_IN_POINTER = /[\s()=!<>&|{}'"]/;

/** That the status code is that of a success. */
export function isSuccessCode(operation: Operation): string {
  const codes = successes(operation).map(({ status }) => status);
  return codes.every((it) => /^\d+$/.test(it))
    ? codes.map((it) => `$statusCode == ${it}`).join(" || ")
    : "$statusCode >= 200 && $statusCode < 300";
}

/** The conditions that a polled response is classified by. No condition needs parentheses, which not every program reads. */
export class WaiterCriteria {
  readonly #status: string;
  readonly #isStatusRequired: boolean;
  readonly #success: readonly Test[][];
  readonly #final: readonly Test[][];

  /** @throws {ProblemError} a condition cannot have one of the pointers. */
  constructor({ start, status, isStatusRequired, success, failure, canceled }: WaiterModel) {
    const testsOf = (it: StatusCase) => readCase(it, status, start);
    this.#status = status;
    this.#isStatusRequired = isStatusRequired;
    this.#success = success.map(testsOf);
    const all = [...success, ...failure, ...canceled].map(testsOf);
    this.#final = all.filter((tests, index) => !all.some((other, at) => implies(tests, index, other, at)));
  }

  /** That a response is a success. */
  get success(): Criteria {
    const ways = this.#success.flatMap(products);
    const [only] = ways;
    if (only !== undefined && ways.length === 1) return only.map((condition) => ({ condition }));
    return [{ condition: ways.map((it) => it.join(" && ")).join(" || ") }];
  }

  /** That a response isn't final, by its status: nothing that the document calls final, known to it or not. */
  get isPending(): Criteria {
    return this.#final
      .filter((it) => this.#isToldByStatus(it))
      .map((tests) => ({ condition: negation(tests) }));
  }

  /**
   * One list of criteria for each final state that the status alone doesn't tell, or not always. Its opposite would be no use: where nothing is at
   * a pointer, a comparison is an error to some programs, so that it doesn't hold either.
   */
  get endings(): readonly Criteria[] {
    return this.#final
      .filter((it) => !this.#isToldByStatus(it))
      .flatMap(products)
      .map((conditions) => conditions.map((condition) => ({ condition })));
  }

  #isToldByStatus(tests: readonly Test[]): boolean {
    return this.#isStatusRequired && tests.some(({ pointer }) => pointer === this.#status);
  }
}

/** The tests of a case, that of the status first: what is at the other pointers can depend on it. */
function readCase(it: StatusCase, status: string, start: Operation): Test[] {
  const entries = typeof it === "object" ? Object.entries(it) : [[status, it] as const];
  const tests = entries.map(([pointer, wanted]) => {
    if (NOT_IN_POINTER.test(pointer))
      throw new ProblemError(
        `${start.pointer}/x-waiter`,
        `a condition of a workflow cannot have the JSON Pointer ${JSON.stringify(pointer)}`,
      );
    return { pointer, values: [wanted].flat() };
  });
  return tests.sort((one, other) => Number(other.pointer === status) - Number(one.pointer === status));
}

/** Whether a case says nothing that another one doesn't say: that has one test, which the case has as well. Of two that are equal, the first stays. */
function implies(tests: readonly Test[], index: number, other: readonly Test[], at: number): boolean {
  const [wider, ...more] = other;
  if (index === at || wider === undefined || more.length > 0) return false;
  if (tests.length === 1 && at > index && other.length === 1 && isSame(tests[0], wider)) return false;
  return tests.some(
    ({ pointer, values }) =>
      pointer === wider.pointer && values.every((value) => wider.values.includes(value)),
  );
}

function isSame(one: Test | undefined, other: Test): boolean {
  return (
    one?.pointer === other.pointer &&
    one.values.length === other.values.length &&
    one.values.every((value) => other.values.includes(value))
  );
}

/** Each way in which all tests hold, as conditions. */
function products(tests: readonly Test[]): string[][] {
  return tests.reduce<string[][]>(
    (ways, { pointer, values }) =>
      ways.flatMap((way) => values.map((value) => [...way, compare(pointer, "==", value)])),
    [[]],
  );
}

/** That one of the tests doesn't hold. */
function negation(tests: readonly Test[]): string {
  return tests
    .map(({ pointer, values }) => values.map((value) => compare(pointer, "!=", value)).join(" && "))
    .join(" || ");
}

function compare(pointer: string, operator: string, value: StatusValue): string {
  // Texts are in single quotes, and one in them is doubled (Arazzo 1.0.1 §4.6.11).
  const literal = typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
  return `$response.body#${pointer} ${operator} ${literal}`;
}
