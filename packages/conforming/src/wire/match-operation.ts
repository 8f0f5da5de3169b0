import type { Api, Operation, Response } from "@intuned/document";

export interface MatchedPath {
  /** The operations of the path, by method. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The segments' texts by parameter name, still percent-encoded. */
  readonly values: ReadonlyMap<string, string>;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: Map<string, Operation>;
}

/**
 * Finds the path of a document that a request is to. A path without parameters goes before one with them (OpenAPI 3.1
 * §4.8.8.2), and of two with parameters the one with more literal text.
 */
export function pathMatcher({ operations }: Api): (target: string) => MatchedPath | undefined {
  const byPath = new Map<string, Template>();
  for (const operation of operations) {
    const template = byPath.get(operation.path) ?? templateOf(operation.path);
    template.operations.set(operation.method, operation);
    byPath.set(operation.path, template);
  }
  const literalLength = (path: string) => path.replaceAll(PARAMETER, "").length;
  const templates = [...byPath].sort(
    ([left, a], [right, b]) => a.names.length - b.names.length || literalLength(right) - literalLength(left),
  );
  // A parameter is one segment, so only paths of as many segments can match: of a thousand few are tried.
  const bySize = new Map<number, Template[]>();
  for (const [path, template] of templates) {
    const size = segmentsOf(path.replaceAll(PARAMETER, "x"));
    bySize.set(size, [...(bySize.get(size) ?? []), template]);
  }
  return (target) => {
    const [path = ""] = target.split("?", 1);
    for (const { pattern, names, operations: found } of bySize.get(segmentsOf(path)) ?? []) {
      const match = pattern.exec(path);
      if (match)
        return {
          operations: found,
          values: new Map(names.map((name, index) => [name, match[index + 1] ?? ""])),
        };
    }
    return undefined;
  };
}

/** Whether a path template matches a request's target, whatever other templates do. */
export function matchesTemplate(path: string, target: string): boolean {
  const [sent = ""] = target.split("?", 1);
  if (segmentsOf(path.replaceAll(PARAMETER, "x")) !== segmentsOf(sent)) return false;
  return templateOf(path).pattern.test(sent);
}

const PARAMETER = /\{[^}]*\}/g;

const segmentsOf = (path: string): number => path.split("/").length;

function templateOf(path: string): Template {
  const names: string[] = [];
  const source = path
    .split(/(\{[^}]*\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  return { pattern: new RegExp(`^${source}$`), names, operations: new Map() };
}

/** The declared response that a status falls under: itself, its range, `default` (OpenAPI 3.1 §4.8.16). */
export function matchResponse(
  { responses }: Pick<Operation, "responses">,
  status: number,
): Response | undefined {
  const find = (wanted: string) => responses.find((each) => each.status.toUpperCase() === wanted);
  return find(String(status)) ?? find(`${Math.floor(status / 100)}XX`) ?? find("DEFAULT");
}
