import { readFileSync } from "node:fs";
import path from "node:path";
import { watch } from "chokidar";
import { isGeneratedWorkflow } from "./generated-workflow.js";
import type { Repository } from "./repository.js";

/** Saves that come within this many milliseconds of each other are one edit: editors write more than one file. */
const SETTLE_MS = 50;

/** A running watch. */
export interface SpecWatch {
  /** Stops watching; an edit that is being handled is handled to its end. */
  close(): Promise<void>;
}

/**
 * Calls `onEdit` after each edit of what the document is made of, never twice at a time: edits that arrive
 * meanwhile are handled together afterwards.
 */
export async function watchSpec(repository: Repository, onEdit: () => Promise<void>): Promise<SpecWatch> {
  const folder = path.dirname(repository.entry);
  const sources = ["openapi.yaml", "redocly.yaml", "paths", "components", "workflows"];
  return watchFiles(
    sources.map((it) => path.join(folder, it)),
    onEdit,
    isGenerated,
  );
}

/** Whether a file among the sources is made of them: to write it is no edit. */
function isGenerated(file: string): boolean {
  if (!file.endsWith(".arazzo.yaml")) return false;
  try {
    return isGeneratedWorkflow(readFileSync(file, "utf8"));
  } catch {
    return false;
  }
}

/**
 * The same for any files and folders.
 *
 * @param isIgnored tells by its path whether a file isn't followed.
 */
export async function watchFiles(
  sources: readonly string[],
  onEdit: () => Promise<void>,
  isIgnored: (file: string) => boolean = () => false,
): Promise<SpecWatch> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  const handle = async () => {
    do {
      again = false;
      await onEdit();
    } while (again);
    running = undefined;
  };
  const watcher = watch([...sources], { ignoreInitial: true, ignored: isIgnored }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running === undefined) running = handle();
      else again = true;
    }, SETTLE_MS);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
