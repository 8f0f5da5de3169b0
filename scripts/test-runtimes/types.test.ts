import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { beforeAll, expect, inject, it } from "vitest";
import { repositoryRoot } from "../src/repository.js";
import { commandFile } from "../without-telemetry.js";
import { runCommand } from "./run-command.js";

const tsc = commandFile("typescript", "tsc");
const project = inject("project");

const PROGRAMS = [
  { file: "types.ts", module: "node16", moduleResolution: "node16" },
  { file: "types.ts", module: "nodenext", moduleResolution: "nodenext" },
  { file: "types.ts", module: "esnext", moduleResolution: "bundler" },
  { file: "types-zod.ts", module: "node16", moduleResolution: "node16" },
  { file: "types-zod.ts", module: "nodenext", moduleResolution: "nodenext" },
  { file: "types-zod.ts", module: "esnext", moduleResolution: "bundler" },
  // From CommonJS under node16 TypeScript refuses every ES module: it is the Node that could not `require` one.
  { file: "types-require.cts", module: "nodenext", moduleResolution: "nodenext" },
];

/** What a program that uses it has installed itself: the client does not bring it. */
beforeAll(async () => {
  const from = path.join(repositoryRoot, "node_modules/zod");
  await cp(from, path.join(project, "node_modules/zod"), { recursive: true });
});

it.for(PROGRAMS)("types hold under $moduleResolution in $file, declarations checked too", async (row) => {
  const config = await writeConfig(row);
  expect(await runCommand(project, process.execPath, [tsc, "-p", config])).toBe("");
});

async function writeConfig({ file, ...modules }: (typeof PROGRAMS)[number]): Promise<string> {
  const config = path.join(project, `tsconfig.${file}.${modules.moduleResolution}.json`);
  const strictest = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const compilerOptions = {
    ...modules,
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
