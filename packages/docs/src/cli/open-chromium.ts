import { existsSync } from "node:fs";
import process from "node:process";
import type { Browser } from "playwright-core";
import { CommandError } from "./command-error.js";

/** Debian's; another one by the environment. */
const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** @throws {CommandError} there is no browser; it says how to name one. */
export async function openChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new CommandError(`There is no browser at ${CHROMIUM}: name one by CHROMIUM_PATH.`);
  // A development dependency, and a large one: whoever only builds or serves the site does without.
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}
