import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Compiles these texts in one program, as modules of this package. @returns what is wrong, as `file: message` and the file's text. */
export function compileTexts(texts: ReadonlyMap<string, string>): string[] {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = new Map([...texts].map(([name, text]) => [`${root}test/none/${name}`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.directoryExists = (folder) =>
    folder.startsWith(`${root}test/none`) || (directoryExists?.(folder) ?? false);
  const program = ts.createProgram([...files.keys()], options, host);
  // Of the texts alone: the sources that they import have a check of their own.
  const problems = program
    .getSourceFiles()
    .filter(({ fileName }) => files.has(fileName))
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]);
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...problems].map(
    ({ file, messageText }) =>
      `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}\n${file?.text.slice(0, 2000)}`,
  );
}
