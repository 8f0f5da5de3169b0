import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readReleases } from "../src/docs/read-releases.js";
import { type Repository, repositoryRoot } from "../src/repository.js";
import { copyRepository } from "./copy-repository.js";

let repository: Repository;
const at = (file: string) => path.join(repository.root, file);

beforeAll(async () => {
  repository = await copyRepository();
  for (const file of ["package.json", "package-lock.json", "openapi/package.json"])
    await cp(path.join(repositoryRoot, file), at(file));
  await cp(path.join(repositoryRoot, "packages/client/package.json"), at("packages/client/package.json"));
  await cp(path.join(repositoryRoot, "packages/types/package.json"), at("packages/types/package.json"));
  await mkdir(at(".changeset"));
  await writeFile(
    at(".changeset/config.json"),
    JSON.stringify({ baseBranch: "main", changelog: false, privatePackages: { version: false, tag: false } }),
  );
});
afterAll(() => rm(repository.root, { recursive: true }));

it("tells a second release by what differs, the bundle as unreleased, and what packages say", async () => {
  // Far above what is released, so that the made ones are the newest: the spec of today, and one with a property more.
  const bundle = await readFile(path.join(repository.bundleFolder, "openapi.json"), "utf8");
  await mkdir(at("openapi/released/899.0.0"));
  await writeFile(at("openapi/released/899.0.0/openapi.json"), bundle);
  const document = JSON.parse(bundle);
  document.components.schemas.WebTaskInput.properties.priority = {
    type: "integer",
    description: "Which first.",
  };
  await mkdir(at("openapi/released/900.0.0"));
  await writeFile(at("openapi/released/900.0.0/openapi.json"), JSON.stringify(document));
  await writeFile(
    at("packages/client/CHANGELOG.md"),
    "# @intuned/client\n\n## 900.0.0\n\n### Major Changes\n\n- 1a2b3c4: Priorities.\n",
  );
  await writeFile(at(".changeset/less.md"), '---\n"@intuned/client": major\n---\n\nNo priorities.\n');

  const [unreleased, made, ...older] = await readReleases(repository);
  expect(unreleased?.version).toBe("Unreleased");
  expect(unreleased?.markdown).toMatch(/# Breaking\n\n- .*"priority"/);
  expect(unreleased?.markdown).toContain("- `@intuned/client`: No priorities.");
  expect(made?.version).toBe("900.0.0");
  expect(made?.markdown).toMatch(/# New and changed\n\n- `POST \/.*"priority"/);
  expect(made?.markdown).toContain("- `@intuned/client`: Priorities.");
  expect(older.at(-1)).toEqual({
    version: "0.1.0",
    markdown: expect.stringContaining("The first document."),
  });
});

it("has no unreleased one where the bundle is as released, and no changeset waits", async () => {
  await rm(at(".changeset/less.md"));
  await cp(path.join(repository.bundleFolder, "openapi.json"), at("openapi/released/900.0.0/openapi.json"));
  const [newest] = await readReleases(repository);
  expect(newest?.version).toBe("900.0.0");
});
