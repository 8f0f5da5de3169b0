import path from "node:path";
import ts from "typescript";
import type { FollowedGuide } from "./follow-guide.js";
import { repositoryRoot } from "./make-folder.js";

/** Compiles the programs of guides as strictly as the repository's own. @returns what is wrong, as `file:line: message`. */
export function compilePrograms(guides: readonly FollowedGuide[]): string[] {
  const file = path.join(repositoryRoot, "tsconfig.base.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repositoryRoot);
  const files = guides.flatMap(({ folder, programs }) =>
    programs.map((program) => path.join(folder, program)),
  );
  const typeRoots = [path.join(repositoryRoot, "node_modules/@types")];
  const program = ts.createProgram(files, { ...options, types: ["node"], typeRoots });
  // Of the programs alone: the sources that they import have a check of their own.
  const problems = program
    .getSourceFiles()
    .filter(({ fileName }) => files.includes(fileName))
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]);
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...problems].map(describe);
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const { line = 0 } = file?.getLineAndCharacterOfPosition(start) ?? {};
  const name = path.basename(file?.fileName ?? "");
  return `${name}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
