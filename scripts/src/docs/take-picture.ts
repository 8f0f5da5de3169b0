import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";
import { readBundle } from "../read-bundle.js";
import { repositoryAt, repositoryRoot } from "../repository.js";
import { runStep } from "../run-step.js";
import { SpecError } from "../spec-error.js";
import { serveDocs } from "./serve-docs.js";

/** Debian's; another one by the environment. */
const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

// The picture in the README: the first operation's page, as a browser shows it.
await runStep(import.meta, async () => {
  if (!existsSync(CHROMIUM))
    throw new SpecError(`There is no browser at ${CHROMIUM}: name one by CHROMIUM_PATH.`);
  const repository = repositoryAt(repositoryRoot);
  const document = await readBundle(repository);
  const docs = await serveDocs(repository, { document, mockUrl: "http://127.0.0.1:4010", port: 0 });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(docs.url);
    await page.locator(".site-nav a:has(.method)").first().click();
    await page.getByRole("tab").first().waitFor();
    await page.screenshot({ path: path.join(repositoryRoot, "packages/docs/picture.png") });
  } finally {
    await browser.close();
    await docs.close();
  }
});
