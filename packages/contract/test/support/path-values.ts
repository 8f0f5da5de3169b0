import type { CaseRequest, Operation } from "../../src/index.js";

/** Values of the path parameters of a request, by the names in the operation's path template. */
export function pathValues({ path: template }: Operation, { path }: CaseRequest): Record<string, string> {
  const names = Array.from(template.matchAll(/\{([^}]+)\}/g), ([, name]) => name ?? "");
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)");
  const values = new RegExp(`^${pattern}(\\?|$)`).exec(path) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? "")]));
}
