import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSite } from "@intuned/docs";
import { openChromium, siteOptions, writeSite } from "@intuned/docs/cli";
import { readBundle, repositoryAt, repositoryRoot, runStep } from "@intuned/scripts";
import type { Browser } from "playwright-core";
import { installDocsPeers, writePeerPages } from "./peer-pages.js";
import { serveGzip } from "./serve-gzip.js";
import { weighPage } from "./weigh-page.js";

await runStep(import.meta, async () => {
  const browser = await openChromium();
  try {
    await weighDocs(browser);
  } finally {
    await browser.close();
  }
});

async function weighDocs(browser: Browser): Promise<void> {
  await installDocsPeers();
  const folder = await mkdtemp(path.join(tmpdir(), "bench-docs-"));
  const document = await readBundle(repositoryAt(repositoryRoot));
  const files = await buildSite(await siteOptions(repositoryRoot, document));
  await writeSite(path.join(folder, "ours"), files);
  const markdown = new Map(
    [...files].filter(([name]) => name.endsWith(".md")).map(([name, text]) => [name, String(text)]),
  );
  const peers = await writePeerPages(path.join(folder, "peers"), document, markdown);
  const [ours, theirs] = await Promise.all([
    serveGzip(path.join(folder, "ours")),
    serveGzip(path.join(folder, "peers")),
  ]);
  try {
    const reference = [...files.keys()].filter((name) => /^reference\/[^/]+\.html$/.test(name));
    const pages = [
      ...reference.map((name) => ({ name, url: ours.url + name })),
      ...peers.map((peer) => ({ name: peer.name, url: theirs.url + peer.path })),
    ];
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log("First load, gzip, all requests:");
    let heaviest = 0;
    for (const { name, url } of pages) {
      const { all, script, requests } = await weighPage(browser, url);
      if (url.startsWith(ours.url)) heaviest = Math.max(heaviest, all);
      const ratio = url.startsWith(ours.url) ? "" : `, ${(all / heaviest).toFixed(1)} × our heaviest`;
      console.log(
        `  ${name}: ${kilobytes(all)}, of it script ${kilobytes(script)}, ${requests} requests${ratio}`,
      );
    }
  } finally {
    ours.close();
    theirs.close();
    await rm(folder, { recursive: true });
  }
}
