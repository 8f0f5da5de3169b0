import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import {
  type Note,
  notesOfChangelog,
  type Release,
  type ReleasedDocument,
  releasesOf,
  UNRELEASED,
} from "@intuned/docs";
import { readBundle } from "../read-bundle.js";
import { releasedFolder, releasedVersions } from "../release/released.js";
import type { Repository } from "../repository.js";

/**
 * The changelog of a checkout, newest first: how the documents in `openapi/released/` and the bundle differ, what
 * packages' `CHANGELOG.md` say, and the changesets that are not released yet.
 */
export async function readReleases(repository: Repository): Promise<Release[]> {
  const [released, current, changelogs, pending] = await Promise.all([
    readReleased(repository),
    readBundle(repository),
    readChangelogs(repository),
    readPending(repository),
  ]);
  return releasesOf({ released, current, notes: [...pending, ...changelogs] });
}

async function readReleased(repository: Repository): Promise<ReleasedDocument[]> {
  const folder = releasedFolder(repository);
  const versions = await releasedVersions(repository);
  return Promise.all(
    versions.map(async (version) => ({
      version,
      document: JSON.parse(await readFile(path.join(folder, version, "openapi.json"), "utf8")) as object,
    })),
  );
}

async function readChangelogs({ root }: Repository): Promise<Note[]> {
  const packages = await readdir(path.join(root, "packages")).catch(() => []);
  const folders = ["openapi", ...packages.map((name) => `packages/${name}`)];
  const notes = folders.map(async (folder) => {
    const markdown = await readFile(path.join(root, folder, "CHANGELOG.md"), "utf8").catch(() => undefined);
    if (markdown === undefined) return [];
    const manifest = await readFile(path.join(root, folder, "package.json"), "utf8");
    return notesOfChangelog((JSON.parse(manifest) as { name: string }).name, markdown);
  });
  return (await Promise.all(notes)).flat();
}

async function readPending({ root }: Repository): Promise<Note[]> {
  const { changesets } = await getReleasePlan(root);
  return changesets.map(({ summary, releases }) => ({
    version: UNRELEASED,
    packages: releases.map(({ name }) => name),
    text: summary,
  }));
}
