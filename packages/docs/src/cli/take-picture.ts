import path from "node:path";
import { readBundle } from "../read-bundle.js";
import { repositoryAt, repositoryRoot } from "../repository.js";
import { runStep } from "../run-step.js";
import { openChromium } from "./open-chromium.js";
import { serveDocs } from "./serve-docs.js";

// The picture in the README: the first operation's page, as a browser shows it.
await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  const document = await readBundle(repository);
  const browser = await openChromium();
  const docs = await serveDocs(repository, { document, mockUrl: "http://127.0.0.1:4010", port: 0 });
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
