import { isObject } from "@intuned/document";
import { type ExpressionScope, evaluate } from "../runtime-expression.js";
import { holds, UnknownCondition } from "./condition.js";

/**
 * Whether all criteria hold; none at all do. Simple conditions and regular expressions are known.
 *
 * @throws {UnknownCondition} one is of another kind: JSONPath, XPath.
 */
export function meets(criteria: unknown, scope: ExpressionScope): boolean {
  return firstUnmet(criteria, scope) === undefined;
}

/** The first condition that does not hold, as it is written. */
export function firstUnmet(criteria: unknown, scope: ExpressionScope): string | undefined {
  const list = Array.isArray(criteria) ? criteria : [];
  for (const each of list) {
    const { condition, context, type = "simple" } = isObject(each) ? each : {};
    if (typeof condition !== "string") throw new UnknownCondition("a criterion has no condition");
    if (type === "simple") {
      if (!holds(condition, (expression) => evaluate(expression, scope))) return condition;
    } else if (type === "regex" && typeof context === "string") {
      const value = evaluate(context, scope);
      const isMatch = value !== undefined && patternOf(condition).test(String(value));
      if (!isMatch) return `${context} matches ${condition}`;
    } else throw new UnknownCondition(`conditions of type ${JSON.stringify(type)} are not known here`);
  }
  return undefined;
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text, "u");
  } catch {
    throw new UnknownCondition(`${JSON.stringify(text)} is no regular expression`);
  }
}
