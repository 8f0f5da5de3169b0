/** What a site is made of: a document, and what its owner adds. */
export interface SiteOptions {
  /** An OpenAPI 3.0 or 3.1 document, bundled: every `$ref` leads into itself. */
  readonly document: object;
  /** The same document as YAML, for `/openapi.yaml`; made from `document` unless given. */
  readonly yaml?: string;
  /** Where the site is published, `https://docs.example/api/`: for canonical links, the sitemap and previews. */
  readonly siteUrl?: string;
  /** Guides, by file name without ending, in the order of the navigation. */
  readonly guides?: readonly GuideSource[];
  /** Changelog, newest first. */
  readonly changelog?: readonly Release[];
  /** Samples of an operation in several languages; the generic ones unless given. */
  readonly samplesOf?: SampleSource;
  /** Another server that the console offers first: `http://127.0.0.1:4010`. */
  readonly mockUrl?: string;
}

/** A guide as its author writes it: Markdown with a first heading, the first paragraph is its description. */
export interface GuideSource {
  /** `quick-start`; the page is `guides/quick-start`. */
  readonly name: string;
  readonly markdown: string;
}

/** One release, or what is not released yet. */
export interface Release {
  /** `0.1.0`, or `Unreleased`. */
  readonly version: string;
  /** Markdown without a heading of the version. */
  readonly markdown: string;
}

/** One request in one language. */
export interface Sample {
  /** `ts`, `sh`, `python`, `go`: of the fence, and of the group of tabs. */
  readonly lang: string;
  /** `TypeScript`. */
  readonly label: string;
  readonly code: string;
}

/** Samples of a document's operations. */
export interface SampleSource {
  /** @returns samples of the request that the named example `exampleName` of the operation's body makes. */
  (operationId: string, exampleName: string | undefined): readonly Sample[];
  /** What the client of the samples does beside single calls; omitted where they are written without a client. */
  readonly client?: ClientSamples;
}

/** What a generated client does with `x-waiter` and `x-pages` of an operation. */
export interface ClientSamples {
  /** Of an operation that starts something; `undefined` for any other. */
  readonly waiting: (operationId: string) => WaitingSample | undefined;
  /** A program that takes one page of the operation's list, its items, and page after page. */
  readonly pages: (operationId: string) => Sample | undefined;
}

/** Waiting for the end of what an operation starts. */
export interface WaitingSample {
  /** The plain call: `client.webTasks.start`. */
  readonly start: string;
  /** Starts and waits: `client.webTasks.run`. */
  readonly run: string;
  /** Waits for what was started before: `client.webTasks.waitForResult`. */
  readonly waitFor: string;
  /** Iterates over changes: `client.webTasks.watch`. */
  readonly watch: string;
  /** A program that starts, and waits afterwards. */
  readonly sample: Sample;
}

/** The files of a site by path, `reference/web-task-start.html`. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;
