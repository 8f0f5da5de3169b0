// @ts-check
import { explain } from "./support/explain.js";
import { isObject } from "./support/place.js";

/**
 * An operationId is its tag's words, then what the operation does: `webTasks` → `webTaskStart`. From this the client's
 * names come (`client.webTasks.start`); otherwise a method repeats its resource, or two operations get one name.
 * Each word of the tag is in the singular or as the tag has it; of a dotted tag the last part or the whole counts.
 *
 * An operation whose id is somebody else's names its method itself, by the extension `unlessExtension`. Then the method has
 * to be a name in camel case, and the only one of its tag: the generator would rename the second without a word.
 *
 * Options: `unlessExtension`, the extension on the operation that names its method.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const operationIdFollowsTag = (options) => {
  const extension = typeof options["unlessExtension"] === "string" ? options["unlessExtension"] : undefined;
  /** @type {Map<string, string>} operationId by `tag.method` */
  const methods = new Map();
  return {
    Operation(operation, { report, location }) {
      if (!isObject(operation)) return;
      const { operationId } = operation;
      const tag = Array.isArray(operation.tags) ? operation.tags[0] : undefined;
      if (typeof operationId !== "string" || typeof tag !== "string") return;
      if (extension !== undefined && extension in operation) {
        const problem = methodProblem(operation[extension], tag, operationId);
        if (problem !== undefined) report({ message: problem, location: location.child(extension) });
        return;
      }
      const words = splitWords(operationId);
      if (isCamelCase(operationId) && prefixes(tag).some((prefix) => startsWith(words, prefix))) return;
      const prefix = (prefixes(tag)[0] ?? []).map(singular);
      const explicit = extension === undefined ? "" : `, or name its method by \`${extension}\``;
      report({
        message: explain({
          is: `operationId \`${operationId}\` does not follow its tag \`${tag}\``,
          expected: `camel case that begins with the tag's words and goes on with what is done, as in \`${camelCase([...prefix, "start"])}\``,
          remedy: `rename the operation, or move it to the tag that it belongs to${explicit}`,
        }),
        location: location.child("operationId"),
      });
    },
  };

  /** @type {(method: unknown, tag: string, operationId: string) => string | undefined} */
  function methodProblem(method, tag, operationId) {
    if (typeof method !== "string" || !isCamelCase(method))
      return explain({
        is: `\`${extension}\` of \`${operationId}\` is ${JSON.stringify(method)}`,
        expected: "a method name in camel case, such as `start`",
        remedy: "rename it, or delete it to have the method named after the operationId",
      });
    const first = methods.get(`${tag}.${method}`) ?? operationId;
    methods.set(`${tag}.${method}`, first);
    if (first === operationId) return undefined;
    return explain({
      is: `\`${operationId}\` names its method \`${method}\`, and so does \`${first}\` of the same tag \`${tag}\``,
      expected: "each method of a tag to have a name of its own",
      remedy: "rename one of the two, or move it to another tag",
    });
  }
};

/** @type {(name: string) => boolean} */
function isCamelCase(name) {
  return /^[a-z][A-Za-z0-9]*$/.test(name);
}

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
