/** Text for a terminal: a document's own words cannot move the cursor or change colours. Line breaks stay. */
export function plainText(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200c\u200d]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
