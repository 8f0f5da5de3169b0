import type { Difference } from "./compare-shapes.js";
import type { OperationFacts } from "./facts.js";

/** A difference that is meant, or several that are alike. */
export interface ListedDifference extends Omit<Difference, "pointer"> {
  readonly operations: readonly OperationFacts["operationId"][];
  readonly pointers: readonly string[];
  /** Why the spec doesn't follow the facts here. */
  readonly reason: string;
}

const S3_OPTIONS = "endpoint?: string, forcePathStyle?: boolean, prefix?: string";

/** The sink of a web task, in the request. */
const SINK =
  'object { headers?: map of (string), skipOnFail?: boolean, type: "webhook", url: string } | ' +
  `object { accessKeyId: string, bucket: string, ${S3_OPTIONS}, region: string, secretAccessKey: string, ` +
  'skipOnFail?: boolean, type: "s3" }';

/** The sink that a result repeats: the server obfuscates or omits what is secret. */
const SUBMITTED_SINK =
  'object { headers?: map of (string), skipOnFail?: boolean, type: "webhook", url?: string } | ' +
  `object { accessKeyId?: string, bucket?: string, ${S3_OPTIONS}, region?: string, secretAccessKey?: string, ` +
  'skipOnFail?: boolean, type: "s3" }';

const SUBMITTED_TASK =
  'object { auth?: string, model?: "haiku" | "sonnet" | "opus", outputSchema?: map of (any), ' +
  `parameters?: map of (any), proxy?: string, reuseKey?: string, sink?: ${SUBMITTED_SINK}, ` +
  "startUrl?: string, task: string }";

const NEWER_PAGE = "The reference page of this operation is newer than the client and has this property.";

/** Where a job's sink is, by operation. */
const JOB_SINKS = [
  ["createJob", "request/sink"],
  ["updateJob", "request/sink"],
  ["getJob", "response/200/sink"],
  ["getJobs", "response/200/[]/sink"],
  ["getJobRun", "response/200/jobRun/job_configuration_snapshot/sink"],
  ["getJobRuns", "response/200/jobRuns/[]/job_configuration_snapshot/sink"],
] as const;

/**
 * Every difference between the spec and the facts. A difference that is not in this table fails the test, and so does a row
 * that no difference matches. A property that the facts don't have is written out at every depth: nothing else checks its
 * names.
 */
export const LISTED_DIFFERENCES: readonly ListedDifference[] = [
  {
    operations: ["webTaskResult"],
    pointers: ["pending", "started", "completed", "canceled"].map(
      (status) => `response/200/(status=${status})/input`,
    ),
    kind: "property",
    ours: `optional ${SUBMITTED_TASK}`,
    theirs: "none",
    reason: "A docs page shows the task as it was submitted; the client doesn't know it. Never required.",
  },
  {
    operations: ["webTaskStart"],
    pointers: ["request/proxy", "request/auth"],
    kind: "property",
    ours: "optional string",
    theirs: "none",
    reason: NEWER_PAGE,
  },
  {
    operations: ["webTaskStart"],
    pointers: ["request/sink"],
    kind: "property",
    ours: `optional ${SINK}`,
    theirs: "none",
    reason: NEWER_PAGE,
  },
  {
    operations: ["webTaskStart"],
    pointers: ["request/outputSchema"],
    kind: "type",
    ours: "map of (any)",
    theirs: "any",
    reason:
      "The reference page says object. The client types it as any because it also takes pydantic models.",
  },
  {
    operations: ["webTaskStart"],
    pointers: ["request/model"],
    kind: "default",
    ours: '"haiku"',
    theirs: "none",
    reason: "The reference page names the default.",
  },
  {
    operations: ["runApiStart"],
    pointers: [""],
    kind: "statuses",
    ours: "200, 201",
    theirs: "201",
    reason: "The docs page shows 200, the client accepts 201 only. The spec declares both.",
  },
  ...JOB_SINKS.map(
    ([operation, pointer]): ListedDifference => ({
      operations: [operation],
      pointers: [pointer],
      kind: "type",
      ours: "null",
      theirs: "any",
      reason: "A job's sink may be null (docs). The client types that as any.",
    }),
  ),
];
