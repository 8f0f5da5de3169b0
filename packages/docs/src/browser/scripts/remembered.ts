/** The two kinds of choices that are kept on this machine: the theme, and which tab of a group. Nothing else is stored. */
export type Choice = "theme" | `tabs:${string}`;

export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(choice);
  } catch {
    return null;
  }
}

/** @param value nothing forgets the choice. */
export function remember(choice: Choice, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(choice);
    else localStorage.setItem(choice, value);
  } catch {
    // Storage is turned off: the choice lasts as long as the page.
  }
}
