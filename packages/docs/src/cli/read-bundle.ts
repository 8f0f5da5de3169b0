import { readFile } from "node:fs/promises";
import path from "node:path";
import { CommandError } from "./command-error.js";
import { BUNDLE_FOLDER } from "./folders.js";

/**
 * The bundle of the checkout at `root`, as it was last generated.
 *
 * @throws {CommandError} when there is none, or it is not JSON.
 */
export async function readBundle(root: string): Promise<object> {
  const file = `${BUNDLE_FOLDER}/openapi.json`;
  try {
    return JSON.parse(await readFile(path.join(root, file), "utf8")) as object;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`Cannot read ${file} (${reason}). Run \`npm run generate\`.`);
  }
}
