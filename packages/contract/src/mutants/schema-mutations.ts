import { type Api, childPointer, isJson, isObject, type Operation, valueAt } from "@intuned/document";
import type { Constraint } from "../constraints/constraint.js";
import { operationConstraints } from "../constraints/constraints-of-schema.js";
import { loosened, type Reworded, schemaOf, tightened } from "./keyword-edits.js";
import type { Mutation } from "./mutant.js";

/** A keyword's place, and the operations whose requests it constrains. */
interface Promised {
  readonly constraint: Constraint;
  readonly operationIds: readonly string[];
  /** Any of its sites is a JSON body: JSON has types, text has none. */
  readonly inJson: boolean;
}

/** Mutants that hold requests to other schemas than the document's: one keyword not checked, looser or stricter. */
export function schemaMutations(api: Api): Mutation[] {
  return [...promises(api, api.operations).values()]
    .filter((promised) => !isOfText(promised))
    .flatMap((promised) => [
      unchecked(promised),
      ...[
        ...loosened(api.document, promised.constraint, promised.inJson),
        ...tightened(promised.constraint, promised.inJson),
      ].map((each) => reworded(promised, each)),
    ])
    .concat(closings(api));
}

function promises(api: Api, operations: readonly Operation[]): Map<string, Promised> {
  const found = new Map<string, Promised>();
  for (const operation of operations)
    for (const constraint of operationConstraints(api, operation, "request")) {
      const { pointer, site } = constraint;
      const known = found.get(pointer);
      found.set(pointer, {
        constraint: known?.constraint ?? constraint,
        operationIds: [...new Set([...(known?.operationIds ?? []), operation.operationId])],
        inJson: (known?.inJson ?? false) || isJson(site.mediaType ?? ""),
      });
    }
  return found;
}

/** Whether the schemas of an operation's requests promise anything that a request can break. */
export const hasPromises = (api: Api, operation: Operation): boolean =>
  [...promises(api, [operation]).values()].some((promised) => !isOfText(promised));

/** The type of a parameter that is any text: no request can be of another, so there is nothing to break. */
const isOfText = ({ constraint: { keyword, value, instance }, inJson }: Promised): boolean =>
  !inJson && keyword === "type" && instance.length === 0 && [value].flat().includes("string");

function unchecked(promised: Promised): Mutation {
  const { constraint, operationIds } = promised;
  const { pointer, keyword } = constraint;
  return {
    kind: "unchecked",
    pointer,
    operationIds,
    description: `does not check \`${keyword}\``,
    faults: () => ({ withSchemas: (second, run) => second.without([constraint], run) }),
  };
}

function reworded({ constraint, operationIds }: Promised, { kind, variant, says, edit }: Reworded): Mutation {
  return {
    kind,
    ...(variant !== undefined && { variant }),
    pointer: constraint.pointer,
    operationIds,
    description: says,
    faults: () => ({
      withSchemas: (second, run) => second.edited([{ pointer: schemaOf(constraint), edit }], run),
    }),
  };
}

/** Objects that take unknown members, and members that may be left out: a server that is stricter than the document. */
function closings(api: Api): Mutation[] {
  const found = new Map<string, Mutation>();
  for (const { constraint, operationIds } of promises(api, api.operations).values()) {
    const at = schemaOf(constraint);
    const schema = valueAt(api.document, at);
    if (constraint.keyword !== "type" || !isObject(schema) || !isObject(schema["properties"])) continue;
    if (constraint.site.location !== "body") continue;
    const required = Array.isArray(schema["required"]) ? schema["required"] : [];
    for (const [name, member] of Object.entries(schema["properties"])) {
      if (required.includes(name) || (isObject(member) && member["readOnly"] === true)) continue;
      const pointer = childPointer(at, "properties", name);
      found.set(pointer, {
        kind: "optional-demanded",
        pointer,
        operationIds,
        description: `refuses a valid request without the optional \`${name}\``,
        faults: () => ({
          withSchemas: (second, run) =>
            second.edited(
              [{ pointer: at, edit: (same) => ({ ...same, required: [...required, name] }) }],
              run,
            ),
        }),
      });
    }
  }
  return [...found.values()];
}
