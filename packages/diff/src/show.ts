/** Longest value that a message quotes, in characters. */
const LONGEST = 80;

/** A value in a message: JSON, cut when it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
