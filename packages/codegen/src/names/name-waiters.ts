import type { Operation } from "../read/read-operations.js";
import { WAITER_METHODS, type WaiterMethod, type WaiterModel } from "../read/read-waiters.js";
import { identifier, UniqueNames } from "./identifier.js";
import type { OperationName } from "./name-operations.js";
import { flatten, type ResourceNode } from "./resource-tree.js";
import { OBJECT_MEMBERS } from "./runtime-names.js";
import { camelCase, capitalize, pascalCase, splitWords } from "./words.js";

/** What is exported of a waiter. */
export interface WaiterName {
  /** The constant: `orderGetWaiter`. */
  readonly constant: string;
  /** The type of a success, where that is a part of a union; `undefined`: it is the type of the response. */
  readonly successType: string | undefined;
  /** Whether an earlier waiter polls the same operation in the same way: then all but `run` are that one's. */
  readonly isShared: boolean;
  /** `run` next to the start, the other two next to the operation that is polled. */
  readonly methods: Readonly<
    Record<WaiterMethod, { readonly method: string; readonly functionName: string }>
  >;
}

/** The methods where the document doesn't choose. */
const DEFAULTS: Readonly<Record<WaiterMethod, string>> = {
  run: "run",
  waitFor: "waitForResult",
  watch: "watch",
};

/**
 * Names the methods of waiters, by these rules:
 * - method: as `x-waiter` says, else `run`, `waitForResult` and `watch`;
 * - function: the operationId with the method in place of the operation's own (`orderPlace` → `orderRun`).
 *
 * A method whose name is taken in its resource has its function's.
 *
 * @param exported the names that the generated modules export; those of the waiters are added.
 */
export function nameWaiters(
  waiters: readonly WaiterModel[],
  names: ReadonlyMap<Operation, OperationName>,
  resources: readonly ResourceNode[],
  exported: UniqueNames,
): ReadonlyMap<WaiterModel, WaiterName> {
  // Every operation has a name, and is in a resource.
  const nameOf = (operation: Operation) => names.get(operation) as OperationName;
  const members = new Map<Operation, UniqueNames>();
  for (const { operations, children } of flatten(resources)) {
    const own = operations.map((it) => nameOf(it).method);
    const taken = new UniqueNames(["client", ...own, ...children.flatMap((it) => it.path.slice(-1))]);
    for (const operation of operations) members.set(operation, taken);
  }
  const known = new Map<string, WaiterName>();
  return new Map(
    waiters.map((waiter) => {
      const key = JSON.stringify(pollingOf(waiter));
      const earlier = known.get(key);
      const entries = WAITER_METHODS.map((kind) => {
        if (earlier !== undefined && kind !== "run") return [kind, earlier.methods[kind]];
        const operation = kind === "run" ? waiter.start : waiter.poll;
        const wanted = waiter.methods[kind] ?? DEFAULTS[kind];
        const functionName = exported.take(identifier(functionFor(operation, nameOf(operation), wanted)));
        const taken = members.get(operation) as UniqueNames;
        const short = OBJECT_MEMBERS.has(wanted) ? `${wanted}_` : wanted;
        return [kind, { method: taken.take(taken.has(short) ? functionName : short), functionName }];
      });
      const poll = nameOf(waiter.poll).functionName;
      const name: WaiterName = {
        ...(earlier ?? {
          constant: exported.take(`${poll}Waiter`),
          successType: waiter.isUnion ? exported.take(`${pascalCase([poll])}Success`) : undefined,
        }),
        isShared: earlier !== undefined,
        methods: Object.fromEntries(entries),
      };
      known.set(key, name);
      return [waiter, name];
    }),
  );
}

/** All that is said of a waiter but how its start fills the parameters, and what is for documentation alone. */
function pollingOf({ start: _, result: __, poll, parameters, methods, ...facts }: WaiterModel) {
  const names = parameters.map(({ parameter }) => [parameter.in, parameter.name]);
  return { ...facts, poll: poll.pointer, names, methods: { ...methods, run: undefined } };
}

/** The operationId without its method's words at the end or the beginning, then the wanted method. */
function functionFor({ operationId }: Operation, { method }: OperationName, wanted: string): string {
  const words = splitWords(operationId);
  const own = splitWords(method);
  const isAt = (from: number) => own.every((word, offset) => words[from + offset] === word);
  const end = words.length - own.length;
  const at = end > 0 && isAt(end) ? end : end > 0 && isAt(0) ? 0 : -1;
  return camelCase(at < 0 ? words : words.toSpliced(at, own.length)) + capitalize(wanted);
}
