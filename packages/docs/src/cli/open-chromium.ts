import { existsSync } from "node:fs";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";
import { SpecError } from "../spec-error.js";

/** Debian's; another one by the environment. */
const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** @throws {SpecError} there is no browser; it says how to name one. */
export function openChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new SpecError(`There is no browser at ${CHROMIUM}: name one by CHROMIUM_PATH.`);
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}
