import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { loadDocument } from "@intuned/document";
import { buildSite } from "../site/build-site.js";
import type { SiteOptions } from "../site/site.js";
import { SiteError } from "../site/site-error.js";
import { CommandError } from "./command-error.js";
import { checkoutRoot, SITE_FOLDER } from "./folders.js";
import { readBundle } from "./read-bundle.js";
import { runCommand } from "./run-command.js";
import { siteOptions } from "./site-options.js";
import { writeSite } from "./write-site.js";

const USAGE = `npm run docs:build -- [--spec FILE] [--output DIR] [--site-url URL]

  --spec FILE     another document than this repository's: its reference alone, without guides and changelog
  --output DIR    where the site goes (${SITE_FOLDER})
  --site-url URL  where it will be published: for canonical links, previews and the sitemap
  --help          print this`;

interface Arguments {
  readonly help: boolean;
  readonly spec: string | undefined;
  readonly output: string;
  readonly siteUrl: string | undefined;
}

await runCommand(async () => {
  const { help, spec, output, siteUrl } = readArguments(process.argv.slice(2));
  if (help) return console.log(USAGE);
  const files = await build({ ...(await optionsOf(spec)), ...(siteUrl !== undefined && { siteUrl }) });
  await writeSite(output, files);
  const pages = [...files.keys()].filter((name) => name.endsWith(".html")).length;
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(
    `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${path.relative(process.cwd(), output) || "."}: ${seconds} s, at most ${peak} MB of memory.`,
  );
});

function readArguments(args: readonly string[]): Arguments {
  const options = {
    help: { type: "boolean", short: "h", default: false },
    spec: { type: "string" },
    output: { type: "string", default: path.join(checkoutRoot, SITE_FOLDER) },
    "site-url": { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const siteUrl = values["site-url"];
    if (siteUrl !== undefined && !/^https?:$/.test(URL.canParse(siteUrl) ? new URL(siteUrl).protocol : ""))
      throw new Error("--site-url is no http or https URL");
    return { help: values.help, spec: values.spec, output: path.resolve(values.output), siteUrl };
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function optionsOf(spec: string | undefined): Promise<SiteOptions> {
  if (spec === undefined) return siteOptions(checkoutRoot, await readBundle(checkoutRoot));
  return { document: (await loadDocument(spec)).document };
}

async function build(options: SiteOptions) {
  try {
    return await buildSite(options);
  } catch (error) {
    throw error instanceof SiteError ? new CommandError(`The site is not written:\n${error.message}`) : error;
  }
}
