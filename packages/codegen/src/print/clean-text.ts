/**
 * Text that is safe and readable in a comment: no control characters, no characters that show text in another order than it
 * is read (Unicode TR36 §3.1), one kind of line break, and nothing that the compiler takes for an instruction to itself.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/@(?=ts-)/gi, "@ ")
    .trim();
}
