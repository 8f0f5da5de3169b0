/** A way of importing a package, and how large what a bundler makes of it may be. */
export interface SizeEntry {
  /** What stands in the report. */
  readonly name: string;
  /** A module that exports what a program would import. */
  readonly code: string;
  /** More than this fails, in bytes, minified and gzipped; `undefined`: the entry is measured for information. */
  readonly limitBytes?: number;
}

/**
 * What `npm run check:size` measures. The limits leave little room: the class has all 24 operations, and each costs about 60
 * bytes. Raising a limit is a decision, not a fix.
 */
export const sizeEntries: readonly SizeEntry[] = [
  {
    name: "IntunedClient",
    code: `export { IntunedClient } from "@intuned/client";`,
    limitBytes: 15_700,
  },
  {
    name: "webTaskStart alone",
    code: `export { createIntunedClient, webTaskStart } from "@intuned/client";`,
    limitBytes: 9_200,
  },
  {
    name: "getJob alone",
    code: `export { createIntunedClient, getJob } from "@intuned/client";`,
  },
  {
    // What iterating over pages adds to a function.
    name: "getJobRuns alone, a list",
    code: `export { createIntunedClient, getJobRuns } from "@intuned/client";`,
  },
  {
    name: "createFetchClient, a call",
    code: `import { createFetchClient } from "@intuned/client/openapi-fetch";
      export const start = () => createFetchClient().POST("/{workspaceId}/web-tasks/start", { body: { task: "" } });`,
  },
  {
    name: "bare openapi-fetch, a call",
    code: `import createClient from "openapi-fetch";
      export const start = () => createClient().POST("/{workspaceId}/web-tasks/start", { body: { task: "" } });`,
  },
  { name: "@intuned/client/webhook", code: `export * from "@intuned/client/webhook";` },
  { name: "@intuned/client/check", code: `export * from "@intuned/client/check";` },
];
