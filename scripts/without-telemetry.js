// @ts-check
// Runs a tool of the workspace with its telemetry and update checks off: `node scripts/without-telemetry.js turbo run build`.
// Plain JavaScript, so that it adds no start-up time and needs no build.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";

/** What turns off the telemetry and update checks of turbo and Redocly. */
export const quietEnvironment = {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/**
 * The file that a package's command runs.
 * @param {string} packageName
 * @param {string} command
 */
export function commandFile(packageName, command) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return path.join(path.dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

/** @type {Record<string, string>} */
const PACKAGES = { turbo: "turbo" };

if (process.argv[1] === import.meta.filename) {
  const [command = "", ...args] = process.argv.slice(2);
  const packageName = PACKAGES[command];
  if (packageName === undefined) {
    console.error(`Unknown tool "${command}"; known: ${Object.keys(PACKAGES).join(", ")}.`);
    process.exit(1);
  }
  const { status, error } = spawnSync(process.execPath, [commandFile(packageName, command), ...args], {
    stdio: "inherit",
    env: { ...process.env, ...quietEnvironment },
  });
  if (error) throw error;
  process.exit(status ?? 1);
}
