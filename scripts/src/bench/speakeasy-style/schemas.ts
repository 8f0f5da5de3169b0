import { z } from "zod";

/*
 * Such a generator writes two schemas for each type, one for what goes out and one for what comes in, and renames keys between
 * code and wire by a transform. These are of what the document says about `webTaskStart`.
 */

const webhookSink = z.object({
  type: z.literal("webhook"),
  url: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  skipOnFail: z.boolean().default(false),
});

const s3Sink = z.object({
  type: z.literal("s3"),
  bucket: z.string(),
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  region: z.string(),
  prefix: z.string().optional(),
  skipOnFail: z.boolean().default(false),
  endpoint: z.string().optional(),
  forcePathStyle: z.boolean().default(false),
});

const webTaskInput = z.object({
  task: z.string(),
  startUrl: z.string().optional(),
  parameters: z.record(z.string(), z.any()).optional(),
  outputSchema: z.record(z.string(), z.any()).optional(),
  reuseKey: z.string().optional(),
  model: z.enum(["haiku", "sonnet", "opus"]).default("haiku"),
  proxy: z.string().optional(),
  auth: z.string().optional(),
  sink: z.union([webhookSink, s3Sink]).optional(),
});

/** The arguments of a start, as they go out. */
export const startRequestOut = z
  .object({ requestBody: webTaskInput })
  .transform(({ requestBody }) => ({ RequestBody: requestBody }));

/** What a start takes. */
export type StartInput = z.input<typeof webTaskInput>;

/** The answer of a start, as it comes in. */
export const startAnswerIn = z.object({ webTaskId: z.string(), status: z.enum(["pending"]) });

/** What a start resolves to. */
export type StartAnswer = z.output<typeof startAnswerIn>;
