import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Repository } from "../repository.js";
import { SpecError } from "../spec-error.js";

/** What a release promised: its document, and the type tests that compiled against it. */
export interface Baseline {
  /** Version of `@intuned/openapi`, which is also the document's `info.version`. */
  readonly version: string;
  readonly folder: string;
  readonly document: unknown;
}

/** Packages whose type tests are kept: the ones that a program imports types from. */
const TYPED = ["types", "client"] as const;

/** Only releases: a pre-release promises nothing. */
const RELEASE = /^\d+\.\d+\.\d+$/;

export function releasedFolder({ root }: Repository): string {
  return path.join(root, "openapi/released");
}

/** The versions whose documents are kept, oldest first. */
export async function releasedVersions(repository: Repository): Promise<string[]> {
  const names = await readdir(releasedFolder(repository)).catch(() => []);
  return names
    .filter((name) => RELEASE.test(name))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** @throws {SpecError} there is no baseline, or the newest cannot be read: nothing to compare with is no pass. */
export async function newestBaseline(repository: Repository): Promise<Baseline> {
  const folder = releasedFolder(repository);
  const version = (await releasedVersions(repository)).at(-1);
  if (version === undefined)
    throw new SpecError(
      "openapi/released/ holds no released document, so nothing tells whether callers break.\n" +
        "Restore it from git: `git checkout main -- openapi/released`. It is written by `npm run release`, never by hand.",
    );
  const file = path.join(folder, version, "openapi.json");
  try {
    return {
      version,
      folder: path.join(folder, version),
      document: JSON.parse(await readFile(file, "utf8")),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecError(
      `Cannot read ${path.relative(repository.root, file)} (${reason}). Restore it from git.`,
    );
  }
}

/** Keeps the bundle and the type tests of today as those of `version`. */
export async function writeBaseline(repository: Repository, version: string): Promise<string> {
  const folder = path.join(releasedFolder(repository), version);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(path.join(repository.bundleFolder, "openapi.json"), path.join(folder, "openapi.json"));
  for (const name of TYPED) {
    const tests = path.join(repository.root, "packages", name, "test");
    const found = (await readdir(tests)).filter((file) => file.endsWith(".test-d.ts"));
    if (found.length > 0) await mkdir(path.join(folder, name));
    for (const file of found) {
      const text = await readFile(path.join(tests, file), "utf8");
      await writeFile(path.join(folder, name, file), fromBaseline(text, name));
    }
  }
  await writeFile(path.join(folder, "tsconfig.json"), `${JSON.stringify(TSCONFIG, null, 2)}\n`);
  return folder;
}

/** A test that imports its package's sources finds them from where it is kept, too. */
function fromBaseline(text: string, name: (typeof TYPED)[number]): string {
  return text.replaceAll(/(from ")\.\.\/(src\/)/g, `$1../../../../packages/${name}/$2`);
}

/** Compiles the tests against the types in the checkout, as strictly as the packages' own. */
const TSCONFIG = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: { lib: ["ES2023", "DOM", "DOM.Iterable", "ESNext.Disposable"], types: ["node"] },
  include: ["**/*.test-d.ts"],
};
