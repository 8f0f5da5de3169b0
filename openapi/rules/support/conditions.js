// @ts-check

/**
 * What is known of a response that a condition is read for: values by expression (`$response.body#/status`). Where several are
 * possible, all of them; what is not in the map can be anything.
 * @typedef {ReadonlyMap<string, readonly unknown[]>} Facts
 * @typedef {boolean | undefined} Truth undefined: it cannot be told
 */

const TOKEN =
  /\s*(?:(&&|\|\||==|!=|<=|>=|[<>!()])|'((?:[^']|'')*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)(?![\w.])|(\$[^\s()=!<>&|]+)|(true|false|null)\b)/y;

/** @typedef {{ operator: string } | { values: readonly unknown[] | undefined }} Token */

/**
 * Whether a criterion (Arazzo 1.0.1 §4.6.10) holds: simple conditions and regular expressions are read, others cannot be told.
 * @param {unknown} criterion
 * @param {Facts} facts
 * @returns {Truth}
 */
export function criterionHolds(criterion, facts) {
  const { condition, context, type = "simple" } = Object(criterion);
  if (typeof condition !== "string") return undefined;
  if (type === "simple") return conditionHolds(condition, facts);
  const values = facts.get(expressionOf(String(context)));
  if (type !== "regex" || values === undefined) return undefined;
  // With its flags, as Redocly's respect reads it; Arazzo itself has no slashes around a pattern.
  const [, body = condition, flags = ""] = /^\/(.*)\/([gimsuy]*)$/s.exec(condition) ?? [];
  try {
    return agreed(values.map((value) => new RegExp(body, flags).test(String(value))));
  } catch {
    return undefined;
  }
}

/** @type {(condition: string, facts: Facts) => Truth} */
function conditionHolds(condition, facts) {
  const tokens = tokensOf(condition, facts);
  let at = 0;
  /** @type {(...operators: string[]) => string | undefined} */
  const next = (...operators) => {
    const token = tokens?.[at];
    if (token === undefined || !("operator" in token) || !operators.includes(token.operator))
      return undefined;
    at += 1;
    return token.operator;
  };
  let isRead = tokens !== undefined;
  /** @returns {Truth} */
  const or = () => {
    let left = and();
    while (next("||")) left = either(left, and());
    return left;
  };
  /** @returns {Truth} */
  const and = () => {
    let left = comparison();
    while (next("&&")) left = not(either(not(left), not(comparison())));
    return left;
  };
  /** @returns {Truth} */
  const comparison = () => {
    if (next("!")) return not(comparison());
    if (next("(")) {
      const inner = or();
      if (!next(")")) isRead = false;
      return inner;
    }
    const left = value();
    const operator = next("==", "!=", "<=", ">=", "<", ">");
    if (operator === undefined) return agreed(left?.map((it) => it !== false && it !== null));
    return compare(operator, left, value());
  };
  const value = () => {
    const token = tokens?.[at];
    at += 1;
    if (token !== undefined && "values" in token) return token.values;
    isRead = false;
    return undefined;
  };
  const result = or();
  return isRead && at === tokens?.length ? result : undefined;
}

/** @type {(condition: string, facts: Facts) => Token[] | undefined} undefined: something in it is none */
function tokensOf(condition, facts) {
  const text = condition.trim();
  const pattern = new RegExp(TOKEN);
  /** @type {Token[]} */
  const tokens = [];
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const [, operator, single, double, number, expression, word] = match;
    if (operator !== undefined) tokens.push({ operator });
    else if (expression !== undefined) tokens.push({ values: facts.get(expressionOf(expression)) });
    else if (number !== undefined) tokens.push({ values: [Number(number)] });
    else if (word !== undefined) tokens.push({ values: [JSON.parse(word)] });
    else tokens.push({ values: [single?.replaceAll("''", "'") ?? double] });
  }
  return tokens;
}

/** An expression in one spelling: `$response.body#` is `$response.body`. @param {string} text */
function expressionOf(text) {
  return text.replace(/#$/, "");
}

/** @type {(operator: string, left: readonly unknown[] | undefined, right: readonly unknown[] | undefined) => Truth} */
function compare(operator, left, right) {
  if (left === undefined || right === undefined) return undefined;
  return agreed(left.flatMap((one) => right.map((other) => compareTwo(operator, one, other))));
}

/** @type {(operator: string, one: unknown, other: unknown) => Truth} */
function compareTwo(operator, one, other) {
  if (operator === "==") return isEqual(one, other);
  if (operator === "!=") return not(isEqual(one, other));
  if (typeof one !== "number" || typeof other !== "number") return undefined;
  return { "<": one < other, ">": one > other, "<=": one <= other, ">=": one >= other }[operator];
}

/** Programs disagree about the case of texts, and about `"1"` and 1. @type {(one: unknown, other: unknown) => Truth} */
function isEqual(one, other) {
  if (one === other) return true;
  return String(one).toLowerCase() === String(other).toLowerCase() ? undefined : false;
}

/** @type {(truths: readonly Truth[] | undefined) => Truth} what all say; undefined where they differ */
function agreed(truths) {
  const [first] = truths ?? [];
  return truths?.every((it) => it === first) ? first : undefined;
}

/** @type {(truth: Truth) => Truth} */
function not(truth) {
  return truth === undefined ? undefined : !truth;
}

/** @type {(one: Truth, other: Truth) => Truth} */
function either(one, other) {
  if (one === true || other === true) return true;
  return one === false && other === false ? false : undefined;
}

/**
 * Whether all criteria hold; none at all do.
 * @param {readonly unknown[]} criteria
 * @param {Facts} facts
 * @returns {Truth}
 */
export function allHold(criteria, facts) {
  const truths = criteria.map((it) => criterionHolds(it, facts));
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}
