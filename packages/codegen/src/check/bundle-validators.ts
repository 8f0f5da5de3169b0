import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const EXPORT = /export \{\n {2}table\n\};\n$/;

/**
 * Puts a program and the generated validators that it imports from `"validators"` into one piece of readable code, with the
 * parts of ajv that these need. What the program exports, `table`, is left for the caller to export, with a type.
 */
export async function bundleValidators(program: string, validators: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const modules: Readonly<Record<string, string>> = { program, validators };
  const made: Plugin = {
    name: "made",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^(?:program|validators)$/ }, ({ path }) => ({ path, namespace: "made" }));
      onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({
        contents: modules[path] ?? "",
        resolveDir,
      }));
    },
  };
  const { outputFiles, metafile } = await build({
    entryPoints: ["program"],
    bundle: true,
    format: "esm",
    logLevel: "silent",
    metafile: true,
    minifySyntax: true,
    plugins: [made],
    target: "es2022",
    write: false,
  });
  const text = withoutFolders(outputFiles[0]?.text ?? "", Object.keys(metafile.inputs));
  if (!EXPORT.test(text)) throw new Error("esbuild prints exports differently now: see EXPORT in this file.");
  return text.replace(EXPORT, "");
}

/** Installed modules are named in comments and in keys: by their package, wherever it lies on this machine. */
function withoutFolders(text: string, inputs: readonly string[]): string {
  return inputs.reduce((shown, input) => {
    const own = input.slice(Math.max(0, input.lastIndexOf("node_modules/")));
    return shown
      .replaceAll(`\n// ${input}\n`, `\n// ${own}\n`)
      .replaceAll(`\n  "${input}"(`, `\n  "${own}"(`);
  }, text);
}
