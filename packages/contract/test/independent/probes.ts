import type { Caller, Told } from "./caller.js";

/** Sends what a bug shows by, and tells of the answers what cannot differ between two runs of one server. */
export type Probe = (caller: Caller) => Promise<unknown>;

const UNKNOWN = "wt_123";
const S3 = {
  type: "s3",
  bucket: "example-results",
  accessKeyId: "example-access-key-id",
  secretAccessKey: "example-secret-access-key",
  region: "us-east-1",
};
const WEBHOOK = { type: "webhook", url: "https://hooks.example/intuned" };

const starting =
  (body: unknown): Probe =>
  async (caller) =>
    outcome(await caller.start(body));

const outcome = ({ status, type, body }: Told): unknown => [
  status,
  type,
  body?.code ?? body?.status,
  body?.details,
];

/** For each bug, by its name, requests written by hand that tell it from the correct server. */
export const probes: Readonly<Record<string, Probe>> = {
  "length-off-by-one": starting({ task: "x", sink: { ...S3, bucket: "b".repeat(64) } }),
  "enum-of-any-case": starting({ task: "x", model: "Haiku" }),
  "pattern-unanchored": starting({ task: "x", auth: "xwta_1" }),
  "scalar-coerced-to-text": starting({ task: 42 }),
  "anything-is-a-flag": starting({ task: "x", sink: { ...S3, forcePathStyle: "no" } }),
  "nested-field-unknown": starting({ task: "x", sink: { ...WEBHOOK, retries: 3 } }),
  "null-headers-crash": starting({ task: "x", sink: { ...WEBHOOK, headers: null } }),
  "trailing-comma-json": starting('{"task":"x",}'),
  "media-type-ignored": async (caller) => outcome(await caller.start({ task: "x" }, { type: "text/plain" })),
  "uuid-is-any-text": async (caller) => [
    outcome(await caller.start({ task: "x" }, { workspace: "my-workspace" })),
    outcome(await caller.read(UNKNOWN, { workspace: "my-workspace" })),
  ],
  "any-method-answered": async (caller) => {
    const told = [
      await caller.read(UNKNOWN, { method: "PUT" }),
      await caller.read(UNKNOWN, { method: "HEAD" }),
    ];
    return told.map(({ status, allow }) => [status, allow]);
  },
  "empty-key-accepted": async (caller) => [
    outcome(await caller.start({ task: "x" }, { key: "" })),
    outcome(await caller.read(UNKNOWN, { key: "" })),
  ],
  "credentials-checked-last": async (caller) => [
    outcome(await caller.start({}, { key: null })),
    outcome(await caller.start({ task: "x" }, { key: "wrong", workspace: "-" })),
  ],
  // The two bugs of this answer are in different halves of it, so each looks at its own.
  "error-as-200": async (caller) => (await caller.read(UNKNOWN)).status,
  "error-as-html": async (caller) => (await caller.read(UNKNOWN)).type,
  "retry-after-missing": async (caller) => {
    const told = await caller.startAndRead({ task: "x" }, 3);
    return told.map(({ status, retryAfter }) => [status, retryAfter]);
  },
  "start-time-missing-while-started": async (caller) => {
    const [, started] = await caller.startAndRead({ task: "x" }, 2);
    return [started?.status, started?.body.status, typeof started?.body.startedAt];
  },
  "secret-echoed": async (caller) => {
    const [pending] = await caller.startAndRead({ task: "x", sink: S3 }, 1);
    return [pending?.status, pending?.body.input?.sink];
  },
  "status-goes-back": async (caller) => {
    const told = await caller.startAndRead({ task: "x" }, 5);
    return told.map(({ body }) => body.status);
  },
  "id-cut-short": async (caller) => (await caller.startAndRead({ task: "x" }, 1)).map(({ status }) => status),
};
