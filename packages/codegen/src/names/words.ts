/**
 * The words of a name in any spelling: `webTaskStart`, `web-tasks/start`, `WEB_TASK_START` → `["web", "task", "start"]`.
 * Everything that is neither letter nor digit separates; so does a step from lower to upper case, and from an
 * acronym to a word (`S3Sink` → `s3`, `sink`; `HTTPServer` → `http`, `server`). An apostrophe stands within a word.
 */
export function splitWords(name: string): string[] {
  return (
    name
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
      .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
      // A mark belongs to its letter: without them words in many scripts would fall apart.
      .split(/[^\p{L}\p{N}\p{M}]/u)
      .filter((word) => word !== "")
      .map((word) => word.toLowerCase())
  );
}

export function camelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capitalize(word))).join("");
}

export function pascalCase(words: readonly string[]): string {
  return words.map(capitalize).join("");
}

export function kebabCase(words: readonly string[]): string {
  return words.join("-");
}

/** English singular, near enough to tell that `tasks` and `task`, `entries` and `entry` are the same word. */
export function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") && word.length > 2 ? word.slice(0, -1) : word;
}

/** The word with its first letter in upper case, the rest as it is. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
