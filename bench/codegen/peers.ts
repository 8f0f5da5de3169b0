import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { codegenCommand } from "./codegen-command.js";

/** A generator that is measured: how it is run, and a program that makes one call with what it wrote. */
export interface Peer {
  readonly name: string;
  /** Arguments to Node that read `input` and write into `folder`. */
  command(input: string, folder: string): readonly string[];
  /** A program in `folder` that sends one operation, and the type of whose answer matters. */
  program(folder: string, operation: OneCall): Promise<string>;
}

/** An operation that can be called with nothing but its path parameters. */
export interface OneCall {
  readonly operationId: string;
  readonly path: string;
  /** In path order. */
  readonly pathNames: readonly string[];
}

const peersFolder = fileURLToPath(new URL("../peers/codegen", import.meta.url));

/** Installs the pinned generators beside the workspace, once; only the package registry is asked. */
export async function installPeers(): Promise<void> {
  if (existsSync(path.join(peersFolder, "node_modules"))) return;
  console.log("Installing the generators to compare with …");
  await promisify(execFile)("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: peersFolder,
  });
}

/** What the peers' programs find their imports through. */
export const peerModules: string = path.join(peersFolder, "node_modules");

const peer = (file: string) => path.join(peerModules, file);

/** Ours first, then those that it is compared with. */
export const peers: readonly Peer[] = [
  {
    name: "@intuned/codegen",
    command: (input, folder) => [...codegenCommand, "--input", input, "--output", folder, "--name", "Bench"],
    program: async (folder, { operationId, pathNames }) => {
      // As our README advises for large APIs: from the operation's own file.
      const { name, file } = await findExport(folder, await resourceFiles(folder), operationId);
      return [
        `import { createBenchClient } from "./create-client.js";\n`,
        `import { ${name} } from "./${file.replace(/ts$/, "js")}";\n`,
        `const client = createBenchClient({ baseUrl: "https://bench.example" });\n`,
        `console.log(await ${name}(client${pathNames.map(() => ', "x" as never').join("")}));\n`,
      ].join("");
    },
  },
  {
    name: "openapi-typescript",
    command: (input, folder) => [
      peer("openapi-typescript/bin/cli.js"),
      input,
      "--output",
      path.join(folder, "index.ts"),
    ],
    program: async (_folder, { path: template, pathNames }) =>
      [
        `import createClient from "openapi-fetch";\nimport type { paths } from "./index.js";\n`,
        `const client = createClient<paths>({ baseUrl: "https://bench.example" });\n`,
        `console.log(await client.GET(${JSON.stringify(template)}, { params: { path: { ${pathNames.map((it) => `${JSON.stringify(it)}: "x" as never`).join(", ")} } } } as never));\n`,
      ].join(""),
  },
  {
    name: "@hey-api/openapi-ts",
    command: (input, folder) => [
      peer("@hey-api/openapi-ts/bin/run.js"),
      "-i",
      input,
      "-o",
      folder,
      "-c",
      "@hey-api/client-fetch",
    ],
    program: async (folder, { operationId, pathNames }) => {
      const name = await exportedName(folder, "sdk.gen.ts", operationId);
      return [
        `import { ${name} } from "./sdk.gen";\n`,
        `console.log(await ${name}({ baseUrl: "https://bench.example", path: { ${pathNames.map((it) => `${JSON.stringify(it)}: "x" as never`).join(", ")} } } as never));\n`,
      ].join("");
    },
  },
  {
    name: "orval",
    command: (input, folder) => [
      peer("orval/dist/bin/orval.js"),
      "--input",
      input,
      "--output",
      path.join(folder, "index.ts"),
      "--client",
      "fetch",
    ],
    program: async (folder, { operationId, pathNames }) => {
      const name = await exportedName(folder, "index.ts", operationId);
      return `import { ${name} } from "./index";\nconsole.log(await ${name}(${pathNames.map(() => '"x" as never').join(", ")}));\n`;
    },
  },
];

async function exportedName(folder: string, file: string, operationId: string): Promise<string> {
  return (await findExport(folder, [file], operationId)).name;
}

/** The function that a generator made of an operation, and its file: every one of them keeps the id's letters. */
async function findExport(folder: string, files: readonly string[], operationId: string) {
  const letters = (text: string) => text.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
  for (const file of files) {
    const text = await readFile(path.join(folder, file), "utf8");
    for (const [, name = ""] of text.matchAll(/^export (?:const|(?:async )?function) ([A-Za-z0-9_$]+)/gm))
      if (letters(name) === letters(operationId)) return { name, file };
  }
  throw new Error(`${folder} exports no function for the operation ${operationId}`);
}

async function resourceFiles(folder: string): Promise<string[]> {
  const index = await readFile(path.join(folder, "index.ts"), "utf8");
  return Array.from(index.matchAll(/from "\.\/(resources\/[^"]+)\.js"/g), ([, file]) => `${file}.ts`);
}
