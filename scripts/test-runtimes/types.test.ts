import { writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { expect, inject, it } from "vitest";
import { COMPILERS } from "./compilers.js";
import { runCommand } from "./run-command.js";

const project = inject("project");

const PROGRAMS = [
  { file: "types.ts", module: "node16", moduleResolution: "node16" },
  { file: "types.ts", module: "nodenext", moduleResolution: "nodenext" },
  { file: "types.ts", module: "esnext", moduleResolution: "bundler" },
  { file: "types-zod.ts", module: "node16", moduleResolution: "node16" },
  { file: "types-zod.ts", module: "nodenext", moduleResolution: "nodenext" },
  { file: "types-zod.ts", module: "esnext", moduleResolution: "bundler" },
  { file: "types-paths.ts", module: "node16", moduleResolution: "node16" },
  { file: "types-paths.ts", module: "nodenext", moduleResolution: "nodenext" },
  { file: "types-paths.ts", module: "esnext", moduleResolution: "bundler" },
  { file: "types-require.cts", module: "node16", moduleResolution: "node16" },
  { file: "types-require.cts", module: "nodenext", moduleResolution: "nodenext" },
].flatMap((row) => Object.entries(COMPILERS).map(([compiler, tsc]) => ({ ...row, compiler, tsc })));

it.for(PROGRAMS)(
  "$file: $compiler accepts the types by $moduleResolution, declarations checked too",
  async (row) => {
    const config = await writeConfig(row);
    expect(await runCommand(project, process.execPath, [row.tsc, "-p", config])).toBe("");
  },
);

async function writeConfig({ file, module, moduleResolution }: (typeof PROGRAMS)[number]): Promise<string> {
  const config = path.join(project, `tsconfig.${file}.${moduleResolution}.json`);
  const strictest = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const compilerOptions = {
    module,
    moduleResolution,
    ...strictest,
    target: "es2023",
    lib: ["es2023", "dom"],
    types: [],
    skipLibCheck: false,
    noEmit: true,
  };
  await writeFile(config, JSON.stringify({ compilerOptions, files: [file] }));
  return config;
}
