import { isValid, type ServerModel, statusMember, successOf } from "@intuned/conforming/faults";
import { isObject } from "@intuned/document";
import type { Mutation } from "./mutant.js";

/** Mutants that forget, keep or go back: what only several requests can show. */
export function stateMutations(model: ServerModel): Mutation[] {
  const { api, shapes, repertoire } = model;
  const readers = (prefix: string) =>
    api.operations.filter(
      (each) => each.method === "GET" && shapes.addressed.get(each)?.at(-1)?.prefix === prefix,
    );
  const found: Mutation[] = [];
  for (const [operation, creations] of shapes.creations)
    for (const { kind } of creations) {
      const reading = readers(kind.prefix);
      if (reading.length === 0) continue;
      found.push({
        kind: "created-forgotten",
        pointer: operation.pointer,
        variant: kind.prefix,
        operationIds: [operation, ...reading].map(({ operationId }) => operationId),
        description: `does not know the ${kind.parameter.name} that it gave out`,
        faults: () => ({ store: { forgetsCreated: kind } }),
      });
    }
  for (const operation of api.operations) {
    const kind = shapes.addressed.get(operation)?.at(-1);
    if (
      kind &&
      operation.method === "DELETE" &&
      operation.path === kind.prefix &&
      readers(kind.prefix).length > 0
    )
      found.push({
        kind: "deleted-kept",
        pointer: operation.pointer,
        operationIds: [operation, ...readers(kind.prefix), ...creatorsOf(model, kind.prefix)].map(
          (each) => each.operationId,
        ),
        description: "what was deleted can still be read",
        faults: () => ({ store: { keepsDeleted: kind } }),
      });
    if (operation.method !== "GET") continue;
    const success = successOf(operation);
    const bodies = success ? repertoire(success.response).bodies : [];
    if (kind && bodies.some(({ schema }) => statusMember(api.document, schema) !== undefined))
      found.push({
        kind: "goes-back",
        pointer: operation.pointer,
        operationIds: [...creatorsOf(model, kind.prefix), operation].map((each) => each.operationId),
        description: "the status goes back on every second read",
        faults: () => ({ goesBack: (of) => of.operationId === operation.operationId }),
      });
    if (bodies.some(({ value }) => isObject(value)))
      found.push({
        kind: "read-unstable",
        pointer: operation.pointer,
        operationIds: [operation.operationId],
        description: "every second read lacks what it had before",
        faults: () => unstable(model, operation.operationId),
      });
  }
  return found;
}

const creatorsOf = ({ shapes }: ServerModel, prefix: string) =>
  [...shapes.creations]
    .filter(([, all]) => all.some(({ kind }) => kind.prefix === prefix))
    .map(([operation]) => operation);

function unstable({ schemas }: ServerModel, operationId: string) {
  let reads = 0;
  return {
    changesAnswer: ((answer, { operation }) => {
      const { body } = answer;
      if (operation?.operationId !== operationId || answer.status >= 400 || !body || !isObject(body.value))
        return answer;
      reads += 1;
      if (reads % 2 === 1) return answer;
      for (const name of Object.keys(body.value)) {
        const { [name]: _, ...rest } = body.value;
        if (isValid(schemas, body.schema, rest)) return { ...answer, body: { ...body, value: rest } };
      }
      return { ...answer, status: 404 };
    }) satisfies NonNullable<import("@intuned/conforming/faults").ServerFaults["changesAnswer"]>,
  };
}
