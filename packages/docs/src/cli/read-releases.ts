import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import {
  type Note,
  notesOfChangelog,
  type ReleasedDocument,
  releasesOf,
  UNRELEASED,
} from "../changelog/index.js";
import type { Release } from "../site/site.js";
import { RELEASED_FOLDER } from "./folders.js";

/** A release, not a pre-release: that one promises nothing. */
const RELEASE = /^\d+\.\d+\.\d+$/;

/**
 * The changelog of a checkout, newest first: how the documents in `openapi/released/` and the bundle differ, what
 * packages' `CHANGELOG.md` say, and the changesets that are not released yet.
 *
 * @param root the checkout's folder; `current` is its document of today.
 */
export async function readReleases(root: string, current: object): Promise<Release[]> {
  const [released, changelogs, pending] = await Promise.all([
    readReleased(root),
    readChangelogs(root),
    readPending(root),
  ]);
  return releasesOf({ released, current, notes: [...pending, ...changelogs] });
}

async function readReleased(root: string): Promise<ReleasedDocument[]> {
  const folder = path.join(root, RELEASED_FOLDER);
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => RELEASE.test(name))
      .map(async (version) => ({
        version,
        document: JSON.parse(await readFile(path.join(folder, version, "openapi.json"), "utf8")) as object,
      })),
  );
}

async function readChangelogs(root: string): Promise<Note[]> {
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

async function readPending(root: string): Promise<Note[]> {
  const { changesets } = await getReleasePlan(root);
  return changesets.map(({ summary, releases }) => ({
    version: UNRELEASED,
    packages: releases.map(({ name }) => name),
    text: summary,
  }));
}
