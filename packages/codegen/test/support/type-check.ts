import ts from "typescript";

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  customConditions: ["@intuned/source"],
  strict: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

/** The settings under which generated code has to compile. */
const SETTINGS = { "exact optional properties": true, "loose optional properties": false };

/** The strictest of them, for what has to compile at all, whatever its types. */
export const EXACT: Partial<typeof SETTINGS> = { "exact optional properties": true };

/**
 * The compiler's complaints about the files below each folder, under each of the settings. One program a setting; what
 * has no file, and so belongs to no folder, is thrown.
 */
export function typeCheck(
  files: readonly string[],
  folders: readonly string[],
  settings: Partial<typeof SETTINGS> = SETTINGS,
): Map<string, string[]> {
  const complaints = new Map(folders.map((folder) => [folder, [] as string[]]));
  const host = cachingHost();
  for (const [title, exactOptionalPropertyTypes] of Object.entries(settings)) {
    const program = ts.createProgram(files, { ...STRICT, exactOptionalPropertyTypes }, host);
    const unplaced = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
    if (unplaced.length > 0) throw new Error(unplaced.map(describe).join("\n"));
    for (const folder of folders) {
      const sources = program.getSourceFiles().filter((it) => it.fileName.startsWith(`${folder}/`));
      const found = sources.flatMap((it) => [
        ...program.getSyntacticDiagnostics(it),
        ...program.getSemanticDiagnostics(it),
      ]);
      complaints.get(folder)?.push(...found.map((it) => `${title}: ${describe(it)}`));
    }
  }
  return complaints;
}

/** The compiler's libraries and the runtime are parsed once, not once a setting. */
function cachingHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(STRICT);
  const known = new Map<string, ts.SourceFile | undefined>();
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!known.has(name)) known.set(name, read(name, ...rest));
    return known.get(name);
  };
  return host;
}

/** `program.ts:12: same<Pet, …>(): Expected 2 arguments, but got 0.` */
function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  const text = file.text.split("\n")[line]?.trim().slice(0, 300);
  return `${file.fileName.split("/").slice(-2).join("/")}:${line + 1}: ${text}\n    ${message}`;
}
