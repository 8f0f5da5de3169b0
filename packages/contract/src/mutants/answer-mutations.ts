import type { Answer, AnswerBody, ServerModel } from "@intuned/conforming/faults";
import { isJson, isObject, valueAtTokens, withValueAt } from "@intuned/document";
import { type ValueGenerator, valueGenerator } from "@intuned/document/samples";
import { choicesOf, concretePaths, constraintTarget } from "../cases/constraint-target.js";
import { violations } from "../cases/violations.js";
import type { Constraint } from "../constraints/constraint.js";
import { operationConstraints } from "../constraints/constraints-of-schema.js";
import type { Mutation } from "./mutant.js";

/** One way in which an answer breaks a keyword. */
interface Break {
  readonly kind: string;
  readonly says: string;
  readonly propose: (
    current: unknown,
    constraint: Constraint,
    generator: ValueGenerator,
  ) => readonly unknown[];
}

/**
 * Mutants whose answers break one keyword of their schema and nothing else, proved by the second validator. A promise that
 * none of the server's answers can break, since none has the place, has no mutant.
 */
export function answerMutations(model: ServerModel): Mutation[] {
  const { api, schemas } = model;
  const generator = valueGenerator(api, schemas.second("response").allows, "response", new Map(), 1);
  const byPointer = new Map<string, Constraint[]>();
  for (const operation of api.operations)
    for (const constraint of operationConstraints(api, operation, "response")) {
      if (constraint.site.location !== "body" || constraint.onNames) continue;
      byPointer.set(constraint.pointer, [...(byPointer.get(constraint.pointer) ?? []), constraint]);
    }
  return [...byPointer].flatMap(([pointer, constraints]) =>
    breaksOf(constraints[0] as Constraint).flatMap((way) => {
      const breaker = answerBreaker(model, generator, constraints, way);
      const shown = constraints.filter((constraint) =>
        bodiesAt(model, constraint).some((body) => breaker(body) !== body),
      );
      if (shown.length === 0) return [];
      return [
        {
          kind: way.kind,
          pointer,
          operationIds: [...new Set(shown.map(({ site }) => site.operationId))],
          description: way.says,
          faults: () => ({ changesAnswer: (answer) => withBody(answer, breaker) }),
        },
      ];
    }),
  );
}

function withBody(answer: Answer, change: (body: AnswerBody) => AnswerBody): Answer {
  if (answer.body === undefined || answer.declared === undefined || !isJson(answer.body.mediaType))
    return answer;
  const body = change(answer.body);
  return body === answer.body ? answer : { ...answer, body };
}

function bodiesAt({ api, repertoire }: ServerModel, { site }: Constraint): readonly AnswerBody[] {
  const operation = api.operations.find(({ operationId }) => operationId === site.operationId);
  const response = operation?.responses.find(({ status }) => status === site.status);
  return response
    ? repertoire(response).bodies.filter(({ schema, mediaType }) => schema === site.root && isJson(mediaType))
    : [];
}

/** Changes a body where it can be broken; returns the same one where it cannot. Remembers what it found by the body. */
function answerBreaker(
  { schemas }: ServerModel,
  generator: ValueGenerator,
  constraints: readonly Constraint[],
  { propose }: Break,
): (body: AnswerBody) => AnswerBody {
  const second = schemas.second("response");
  const byRoot = new Map(constraints.map((constraint) => [constraint.site.root, constraint]));
  const known = new Map<string, AnswerBody>();
  const broken = (body: AnswerBody, constraint: Constraint): AnswerBody => {
    const { value } = body;
    const isAbsentToo = constraint.keyword === "false";
    for (const path of concretePaths(value, constraint.instance, isAbsentToo).slice(0, 3))
      for (const proposed of propose(valueAtTokens(value, path), constraint, generator).slice(0, 40)) {
        const changed = withValueAt(value, path, () => proposed);
        if (JSON.stringify(changed) === JSON.stringify(value) || second.allows(body.schema, changed))
          continue;
        if (second.without([constraint], () => second.allows(body.schema, changed)))
          return { ...body, value: changed };
      }
    return body;
  };
  return (body) => {
    const constraint = byRoot.get(body.schema ?? "");
    if (constraint === undefined) return body;
    const key = `${body.schema} ${JSON.stringify(body.value)}`;
    const found = known.get(key) ?? broken(body, constraint);
    if (known.size < 5000) known.set(key, found);
    return found.value === body.value ? body : { ...body, value: found.value };
  };
}

function breaksOf({ keyword }: Constraint): Break[] {
  const outside = (kind: string, says: string): Break => ({
    kind,
    says,
    propose: (current, constraint, generator) =>
      violations(
        constraint.keyword,
        constraint.value,
        current,
        constraintTarget(generator, constraint, choicesOf(constraint)),
      ).map(({ value }) => value),
  });
  if (keyword === "required")
    return [
      outside("field-dropped", "leaves out a required member"),
      {
        kind: "field-renamed",
        says: "renames a required member",
        propose: (current, { value }) => {
          // Where the type allows null as well, nothing is required of null.
          if (!isObject(current)) return [];
          const { [String(value)]: member, ...rest } = current;
          return member === undefined ? [] : [{ ...rest, [`${value}_`]: member }];
        },
      },
    ];
  if (keyword === "type")
    return [
      { kind: "null-given", says: "gives null where the type does not allow it", propose: () => [null] },
      {
        kind: "wrong-type",
        says: "gives a value of another type",
        propose: (current) => (typeof current === "string" ? [42, true, {}] : [String(current), 42, [], {}]),
      },
    ];
  const names: Record<string, [string, string]> = {
    enum: ["undeclared-member", "gives a value that is no member of the enum"],
    const: ["other-const", "gives another value than the const"],
    format: ["format-broken", "gives text that is not of the format"],
    pattern: ["pattern-broken", "gives text that the pattern does not match"],
    additionalProperties: ["unknown-field", "gives a member that is not declared"],
    unevaluatedProperties: ["unknown-field", "gives a member that is not declared"],
  };
  const [kind, says] = names[keyword] ?? ["outside", `gives a value just outside \`${keyword}\``];
  return [outside(kind, says)];
}
