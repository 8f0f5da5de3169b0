import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { expect, inject, it } from "vitest";
import type { PackedPackage } from "./pack-packages.js";

const packed = inject("packed");

/** All that a package may depend on when it runs: whoever installs the client trusts, and loads, no more than this. */
const MAY_DEPEND_ON: Readonly<Record<string, readonly string[]>> = {
  "@intuned/types": [],
  "@intuned/runtime": ["openapi-fetch"],
  "@intuned/client": ["@intuned/runtime", "@intuned/types", "openapi-fetch"],
};

/** Published for Node alone, where `require` loads ES modules as well: they ship no CommonJS. */
const ESM_ONLY = ["@intuned/document", "@intuned/codegen"];
/** What attw reports of ESM alone: `node10` reads no `exports`, and `require` failed in versions of Node before `engines`. */
const FINDINGS_OF_ESM_ONLY = ["NoResolution node10", "CJSResolvesToESM node16-cjs"];

it.for(packed)("publint reports nothing of $name", async ({ tarball }) => {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, level: "suggestion" });
  expect(messages).toEqual([]);
});

it.for(packed)(
  "attw finds the types of each entry of $name by node10, node16 and bundler, in the format of its code",
  async ({ name, tarball }) => {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(await readFile(tarball))),
    );
    const problems = (analysis.types && analysis.problems) || undefined;
    const findings = problems?.map((it) => `${it.kind} ${"resolutionKind" in it ? it.resolutionKind : ""}`);
    expect([...new Set(findings)]).toEqual(ESM_ONLY.includes(name) ? FINDINGS_OF_ESM_ONLY : []);
  },
);

it.for(packed)("$name runs nothing when it is installed, and can be left out of a bundle", async (it) => {
  const { scripts = {}, sideEffects } = await readManifest(it);
  const atInstall = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
  expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  expect(sideEffects).toBe(false);
});

it.for(Object.entries(MAY_DEPEND_ON))("%s depends on nothing but %j", async ([name, allowed]) => {
  const found = packed.find((it) => it.name === name);
  if (found === undefined) throw new Error(`${name} is not packed`);
  const { dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = await readManifest(found);
  const names = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  expect(names.filter((it) => !allowed.includes(it))).toEqual([]);
});

it.for(packed)("$name ships its build, sources, schemas and licence, and no tests", ({ files }) => {
  const shipped = /^(dist|src|bin|schemas)\/|^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/;
  expect(files.filter((file) => !shipped.test(file) || /\btest\b/.test(file))).toEqual([]);
  expect(files).toContain("LICENSE");
});

interface Manifest {
  readonly sideEffects?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
  readonly optionalDependencies?: object;
}

async function readManifest({ name, tarball }: PackedPackage): Promise<Manifest> {
  const contents = createPackageFromTarballData(new Uint8Array(await readFile(tarball)));
  return JSON.parse(contents.readFile(`/node_modules/${name}/package.json`));
}
