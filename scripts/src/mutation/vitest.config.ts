import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "../../../vitest.base.js";
import { mutationGroups } from "./mutation-groups.js";

const group = mutationGroups.find(({ name }) => name === process.env["MUTATION_GROUP"]);
if (!group) throw new Error("MUTATION_GROUP must be the name of a group in mutation-groups.ts.");
const { folder, sourceFolder = folder, tests, env = {} } = group;
const [root, sourceRoot] = [folder, sourceFolder].map((it) =>
  fileURLToPath(new URL(`../../../${it}`, import.meta.url)),
) as [string, string];

/** In the order of the group. */
class ListedFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => tests.findIndex((it) => moduleId.endsWith(it));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

/** A package's entries, as tests import them: those of its mutated copy, not what `node_modules` links to. */
function entries(root: string): { find: RegExp; replacement: string }[] {
  const { name, exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return Object.entries<{ "@intuned/source"?: string }>(exports).flatMap(([entry, target]) => {
    const source = target["@intuned/source"];
    if (!source) return [];
    return { find: new RegExp(`^${path.posix.join(name, entry)}$`), replacement: path.join(root, source) };
  });
}

const setup = fileURLToPath(new URL("./fix-properties.ts", import.meta.url));
const config = mergeConfig(
  base,
  defineConfig({
    root,
    resolve: { alias: [...new Set([root, sourceRoot])].flatMap(entries) },
    test: {
      env,
      // One process runs all files: it starts for each mutant.
      isolate: false,
      // A mutant by which a promise never settles fails its test by then, and costs no new process.
      testTimeout: 5_000,
      setupFiles: [setup],
      sequence: { sequencer: ListedFirst },
    },
  }),
);
export default { ...config, test: { ...config["test"], include: tests } };
