import { readFile } from "node:fs/promises";
import path from "node:path";
import type { SiteOptions } from "@intuned/docs";
import type { Repository } from "../repository.js";

/** The site of this checkout: its document, its guides, its releases. */
export async function siteOptions(repository: Repository, document: object): Promise<SiteOptions> {
  const yaml = await readFile(path.join(repository.bundleFolder, "openapi.yaml"), "utf8");
  return { document, yaml };
}
