import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkoutRoot } from "../../src/cli/folders.js";
import { readReleases } from "../../src/cli/read-releases.js";

let root: string;
let bundle: string;
const at = (file: string) => path.join(root, file);

/** What a checkout's changelog is made of. */
const PARTS = [
  ...["package.json", "package-lock.json", "openapi/package.json", "openapi/released"],
  ...["packages/client/package.json", "packages/types/package.json"],
];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "intuned-releases-"));
  for (const part of PARTS) await cp(path.join(checkoutRoot, part), at(part), { recursive: true });
  bundle = await readFile(path.join(checkoutRoot, "openapi/dist/openapi.json"), "utf8");
  await mkdir(at(".changeset"));
  await writeFile(
    at(".changeset/config.json"),
    JSON.stringify({ baseBranch: "main", changelog: false, privatePackages: { version: false, tag: false } }),
  );
});
afterAll(() => rm(root, { recursive: true }));

it("tells a second release by what differs, the bundle as unreleased, and what packages say", async () => {
  // Far above what is released, so that the made ones are the newest: the spec of today, and one with a property more.
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

  const [unreleased, made, ...older] = await readReleases(root, JSON.parse(bundle));
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
  await writeFile(at("openapi/released/900.0.0/openapi.json"), bundle);
  const [newest] = await readReleases(root, JSON.parse(bundle));
  expect(newest?.version).toBe("900.0.0");
});
