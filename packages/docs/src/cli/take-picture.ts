import path from "node:path";
import { checkoutRoot } from "./folders.js";
import { openChromium } from "./open-chromium.js";
import { readBundle } from "./read-bundle.js";
import { runCommand } from "./run-command.js";
import { serveDocs } from "./serve-docs.js";

// The picture in the README: the first operation's page, as a browser shows it.
await runCommand(async () => {
  const document = await readBundle(checkoutRoot);
  const browser = await openChromium();
  const docs = await serveDocs(checkoutRoot, { document, mockUrl: "http://127.0.0.1:4010", port: 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(docs.url);
    await page.locator(".site-nav a:has(.method)").first().click();
    await page.getByRole("tab").first().waitFor();
    await page.screenshot({ path: path.join(checkoutRoot, "packages/docs/picture.png") });
  } finally {
    await browser.close();
    await docs.close();
  }
});
