import { isObject, type Operation, valueAt } from "@intuned/document";
import type { Reference } from "../reference.js";

/** Operations that are shown below one heading. */
export interface TagGroup {
  readonly title: string;
  /** What the document says of the tag. */
  readonly tag?: Record<string, unknown>;
  readonly operations: readonly Operation[];
}

const UNTAGGED = "Operations";

/**
 * Operations by their first tag: tags in the order in which the document lists them, then those that it does not, then the
 * operations without one. A tag without an operation is shown when something is said of it.
 */
export function tagGroups({ api, document }: Reference): TagGroup[] {
  const list = valueAt(document, "/tags");
  const declared = (Array.isArray(list) ? list : []).filter(isObject);
  const byTag = new Map<string, Operation[]>(declared.map((tag) => [String(tag["name"]), []]));
  const untagged: Operation[] = [];
  for (const operation of api.operations) {
    const { tags } = operation.value;
    const [first] = Array.isArray(tags) ? tags : [];
    if (first === undefined) untagged.push(operation);
    else byTag.set(String(first), [...(byTag.get(String(first)) ?? []), operation]);
  }
  const groups = [...byTag].map(([name, operations]): TagGroup => {
    const tag = declared.find((each) => each["name"] === name);
    const shown = tag?.["x-displayName"];
    return { title: typeof shown === "string" ? shown : name, ...(tag && { tag }), operations };
  });
  return [
    ...groups.filter(({ tag, operations }) => operations.length > 0 || tag?.["description"] !== undefined),
    ...(untagged.length > 0 ? [{ title: UNTAGGED, operations: untagged }] : []),
  ];
}
