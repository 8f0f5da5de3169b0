type Child = Node | string | undefined;

/** What is set on an element: attributes by name, `true` for one without a value; `false` and `undefined` set nothing. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element. Texts become text: nothing given here is read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

let count = 0;

/** An id that no other element has. */
export const freshId = (stem: string): string => `docs-${stem}-${++count}`;
