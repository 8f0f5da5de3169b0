import { isObject } from "@intuned/document";
import { type ExpressionScope, evaluate } from "../runtime-expression.js";

/** A condition of a kind that is not known here. */
export class UnknownCondition extends Error {
  override readonly name = "UnknownCondition";
}

const TOKEN =
  /\s*(?:(&&|\|\||==|!=|<=|>=|[<>!()])|'((?:[^']|'')*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)(?![\w.])|(\$[^\s()=!<>&|]+)|(true|false|null)\b)/y;

type Token = { readonly operator: string } | { readonly value: unknown };

/**
 * Whether a simple condition holds: literals, runtime expressions, comparisons, `!`, `&&`, `||` and parentheses. Texts are
 * compared without regard to case. https://spec.openapis.org/arazzo/v1.0.1#criterion-object
 *
 * @throws {UnknownCondition} it has anything else in it.
 */
export function holds(condition: string, evaluate: (expression: string) => unknown): boolean {
  const tokens = tokensOf(condition, evaluate);
  let at = 0;
  const next = (...operators: readonly string[]): string | undefined => {
    const token = tokens[at];
    if (token === undefined || !("operator" in token) || !operators.includes(token.operator))
      return undefined;
    at += 1;
    return token.operator;
  };
  const unknown = () => new UnknownCondition(`the condition ${JSON.stringify(condition)} is no simple one`);
  // Both sides are always read, so that the place in the text is right.
  const or = (): unknown => {
    let left = and();
    while (next("||")) left = [and(), left].some(isTrue);
    return left;
  };
  const and = (): unknown => {
    let left = comparison();
    while (next("&&")) left = [comparison(), left].every(isTrue);
    return left;
  };
  const comparison = (): unknown => {
    const left = primary();
    const operator = next("==", "!=", "<=", ">=", "<", ">");
    return operator === undefined ? left : compare(operator, left, primary());
  };
  const primary = (): unknown => {
    if (next("!")) return !isTrue(primary());
    if (next("(")) {
      const inner = or();
      if (!next(")")) throw unknown();
      return inner;
    }
    const token = tokens[at];
    if (token === undefined || "operator" in token) throw unknown();
    at += 1;
    return token.value;
  };
  const result = or();
  if (at < tokens.length) throw unknown();
  return isTrue(result);
}

function tokensOf(condition: string, evaluate: (expression: string) => unknown): Token[] {
  const text = condition.trim();
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null)
      throw new UnknownCondition(
        `the condition has something unknown at ${JSON.stringify(text.slice(from))}`,
      );
    const [, operator, single, double, number, expression, word] = match;
    if (operator !== undefined) tokens.push({ operator });
    else if (single !== undefined) tokens.push({ value: single.replaceAll("''", "'") });
    else if (double !== undefined) tokens.push({ value: double });
    else if (number !== undefined) tokens.push({ value: Number(number) });
    else if (word !== undefined) tokens.push({ value: JSON.parse(word) as unknown });
    else if (expression !== undefined) tokens.push({ value: evaluate(expression) });
  }
  return tokens;
}

const isTrue = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

function compare(operator: string, left: unknown, right: unknown): boolean {
  if (operator === "==") return isEqual(left, right);
  if (operator === "!=") return !isEqual(left, right);
  const [a, b] = [left, right].map((each) => (typeof each === "string" && each !== "" ? Number(each) : each));
  if (typeof a !== "number" || typeof b !== "number") return false;
  return operator === "<" ? a < b : operator === ">" ? a > b : operator === "<=" ? a <= b : a >= b;
}

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() === right.toLowerCase();
  if (typeof left === "string" && typeof right === "number") return left !== "" && Number(left) === right;
  if (typeof left === "number" && typeof right === "string") return isEqual(right, left);
  return left === right;
}

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
