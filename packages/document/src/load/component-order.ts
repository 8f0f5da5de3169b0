import { isContainer, isObject, type JsonObject } from "../json.js";
import { pointerTokens } from "../pointer.js";
import { localPointer } from "../resolve.js";

/** `["schemas", "Pet"]`, a component by its section and name. */
type Component = readonly [section: string, name: string];

/**
 * The components that a document's references reach, each after those that it refers to itself: a reader who goes from the top
 * of `components` meets no name that wasn't explained, but for circles. Without recursion: documents can be deep.
 */
export function componentOrder(document: JsonObject): Component[] {
  const order: Component[] = [];
  const seen = new Set<string>();
  const { components, ...rest } = document;
  /** What is left to do, last first: a value to look at, or a component of which all was looked at. */
  const todo: ({ value: unknown } | { done: Component })[] = [{ value: rest }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ("done" in next) order.push(next.done);
    else if (isContainer(next.value)) {
      const component = componentOf(next.value["$ref"]);
      for (const member of Object.values(next.value).reverse()) todo.push({ value: member });
      if (component === undefined || seen.has(component.join("/"))) continue;
      seen.add(component.join("/"));
      const [section, name] = component;
      const members = isObject(components) ? components[section] : undefined;
      todo.push({ done: component }, { value: isObject(members) ? members[name] : undefined });
    }
  }
  return order;
}

function componentOf(ref: unknown): Component | undefined {
  const [top, section, name, ...more] = pointerTokens(localPointer(ref) ?? "");
  if (top !== "components" || section === undefined || name === undefined || more.length > 0)
    return undefined;
  return [section, name];
}
