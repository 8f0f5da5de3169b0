/** A way of importing a package, and how large what a bundler makes of it may be. */
export interface SizeEntry {
  /** What stands in the report. */
  readonly name: string;
  /** A module that exports what a program would import. */
  readonly code: string;
  /** What is aimed at, in bytes, minified and gzipped; `undefined`: the entry is measured for information. */
  readonly aimBytes?: number;
  /** More than this fails, in bytes, minified and gzipped: what the entry has now, so that it grows on purpose alone. */
  readonly limitBytes?: number;
}

/** What `npm run check:size` measures. The aims are issue 5's (which takes 8,000 and 5,500 too, not
 * reached yet); raising a limit is a decision, not a repair. */
export const sizeEntries: readonly SizeEntry[] = [
  {
    name: "IntunedClient",
    code: `export { IntunedClient } from "@intuned/client";`,
    aimBytes: 6_000,
    limitBytes: 9_350,
  },
  {
    name: "webTaskStart alone",
    code: `export { createIntunedClient, webTaskStart } from "@intuned/client";`,
    aimBytes: 4_500,
    limitBytes: 7_080,
  },
  { name: "@intuned/client/webhook", code: `export * from "@intuned/client/webhook";` },
  { name: "@intuned/client/check", code: `export * from "@intuned/client/check";` },
];
