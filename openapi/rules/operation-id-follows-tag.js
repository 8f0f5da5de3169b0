// @ts-check
import { explain } from "./support/explain.js";
import { isObject } from "./support/place.js";

/**
 * An operationId is its tag's words, then what the operation does: `webTasks` → `webTaskStart`. From this the client's
 * names come (`client.webTasks.start`); otherwise a method repeats its resource, or two operations come to one name.
 * Each word of the tag stands in the singular or as the tag has it; of a dotted tag the last part or the whole counts.
 *
 * Options: `unlessExtension`, an extension on the operation that names it otherwise.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const operationIdFollowsTag = (options) => ({
  Operation(operation, { report, location }) {
    if (!isObject(operation)) return;
    const { operationId } = operation;
    const tag = Array.isArray(operation.tags) ? operation.tags[0] : undefined;
    if (typeof operationId !== "string" || typeof tag !== "string") return;
    if (typeof options["unlessExtension"] === "string" && options["unlessExtension"] in operation) return;
    const words = splitWords(operationId);
    const isCamel = /^[a-z][A-Za-z0-9]*$/.test(operationId);
    if (isCamel && prefixes(tag).some((prefix) => startsWith(words, prefix))) return;
    const prefix = (prefixes(tag)[0] ?? []).map(singular);
    report({
      message: explain({
        is: `operationId \`${operationId}\` does not follow its tag \`${tag}\``,
        expected: `camel case that begins with the tag's words and goes on with what is done, as in \`${camelCase([...prefix, "start"])}\``,
        remedy: "rename the operation, or give it the tag that it belongs to",
      }),
      location: location.child("operationId"),
    });
  },
});

/** @type {(tag: string) => string[][]} the words that an operationId may begin with */
function prefixes(tag) {
  const last = tag.split(".").at(-1) ?? tag;
  return [splitWords(last), splitWords(tag)];
}

/** @type {(words: string[], prefix: string[]) => boolean} */
function startsWith(words, prefix) {
  return (
    words.length > prefix.length &&
    prefix.every((word, index) => words[index] === word || words[index] === singular(word))
  );
}

/** @type {(name: string) => string[]} lower case words of a name in any case style */
function splitWords(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** @type {(word: string) => string} */
function singular(word) {
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, "y");
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** @type {(words: string[]) => string} */
function camelCase(words) {
  return words.map((word, i) => (i === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`)).join("");
}
