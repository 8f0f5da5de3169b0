import { writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { MockServer } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { COMPILERS } from "./compilers.js";
import { runCommand } from "./run-command.js";
import { runJest, WITHOUT_REQUIRED_MODULES } from "./run-jest.js";
import { serveSpec } from "./serve-spec.js";

const project = inject("project");
let mock: MockServer;

beforeAll(async () => {
  mock = await serveSpec();
});
afterAll(() => mock.close());

/** TypeScript 7 no longer has `node10`, and reads `exports` under `module: commonjs` instead. */
const PROGRAMS = [
  { compiler: "TypeScript 5.9", module: "commonjs", moduleResolution: "node10" },
  { compiler: "TypeScript 5.9", module: "node16", moduleResolution: "node16" },
  { compiler: "TypeScript 7", module: "commonjs", moduleResolution: "bundler" },
  { compiler: "TypeScript 7", module: "node16", moduleResolution: "node16" },
] as const;

describe("the quick start of a CommonJS project in TypeScript, declarations checked too,", () => {
  it.for(PROGRAMS)("compiles by $compiler, $module and $moduleResolution, and runs", async (row) => {
    const { compiler, ...modules } = row;
    const outDir = `out/${compiler}/${modules.moduleResolution}`;
    const config = path.join(project, `commonjs/tsconfig.${compiler}.${modules.moduleResolution}.json`);
    await writeFile(
      config,
      JSON.stringify({ compilerOptions: { ...modules, ...OPTIONS, outDir }, files: ["quick-start.ts"] }),
    );
    expect(await runCommand(project, process.execPath, [COMPILERS[compiler], "-p", config])).toBe("");

    const program = path.join(project, "commonjs", outDir, "quick-start.js");
    const args = [WITHOUT_REQUIRED_MODULES, "--eval", RUN, program, mock.baseUrl];
    const said = await runCommand(project, process.execPath, args);
    expect(JSON.parse(said)).toMatchObject({
      started: { webTaskId: "wt_123" },
      fetched: "wt_123",
      delivered: 204,
    });
  });

  it("runs in Jest 30, by ts-jest", async () => {
    const run = { baseUrl: mock.baseUrl };
    await runJest({ project, file: "commonjs/quick-start.test.ts", run, typescript: true });
  });
});

const OPTIONS = {
  target: "es2022",
  lib: ["es2023", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  rootDir: ".",
};

const RUN = `
  const [program, baseUrl] = process.argv.slice(1);
  require(program).quickStart(baseUrl).then((report) => console.log(JSON.stringify(report)));
`;
