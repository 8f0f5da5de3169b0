import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const EXPORT = /export \{\n {2}table\n\};\n$/;

/**
 * Puts a program and the generated validators that it imports from `"validators"` into one piece of readable code, with the
 * parts of ajv that these need. What the program exports, `table`, is left for the caller to export, with a type.
 */
export async function bundleValidators(program: string, validators: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const source: Plugin = {
    name: "validators",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^validators$/ }, () => ({ path: "validators", namespace: "made" }));
      onLoad({ filter: /.*/, namespace: "made" }, () => ({ contents: validators, resolveDir }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, sourcefile: "answers" },
    // Paths in comments must be the same in every checkout, also in one whose installed packages are links.
    absWorkingDir: fileURLToPath(new URL("../../..", import.meta.url)),
    preserveSymlinks: true,
    bundle: true,
    format: "esm",
    logLevel: "silent",
    minifySyntax: true,
    plugins: [source],
    target: "es2022",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  if (!EXPORT.test(text)) throw new Error("esbuild prints exports differently now: see EXPORT in this file.");
  return text.replace(EXPORT, "");
}
