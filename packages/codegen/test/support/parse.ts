import ts from "typescript";

/** The compiler's own reading of a module, nothing resolved. */
function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("generated.ts", text, ts.ScriptTarget.Latest);
}

/** What is no TypeScript in a module. */
export function syntaxErrors(text: string): string[] {
  const { parseDiagnostics } = parse(text) as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  return parseDiagnostics.map((it) => ts.flattenDiagnosticMessageText(it.messageText, "\n"));
}

/** Every identifier of a module: what stands in strings and comments is not among them. */
export function identifiers(text: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}
