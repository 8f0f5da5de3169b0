import { z } from "zod/v3";

/*
 * Such a generator writes two schemas for each type, one for what goes out and one for what comes in, each type's named and
 * reached lazily, and renames keys between code and wire by a transform. It is set to zod's older interface in the vendor's SDK
 * (`zodVersion: v3`), which zod 4 brings along. These are of what the document says about `webTaskStart`.
 */

const webhookSink = z.object({
  type: z.nativeEnum({ Webhook: "webhook" } as const),
  url: z.string(),
  headers: z.record(z.string()).optional(),
  skipOnFail: z.boolean().default(false),
});

const s3Sink = z.object({
  type: z.nativeEnum({ S3: "s3" } as const),
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
  parameters: z.record(z.any()).optional(),
  outputSchema: z.record(z.any()).optional(),
  reuseKey: z.string().optional(),
  model: z.nativeEnum({ Haiku: "haiku", Sonnet: "sonnet", Opus: "opus" } as const).default("haiku"),
  proxy: z.string().optional(),
  auth: z.string().optional(),
  sink: z.union([z.lazy(() => webhookSink), z.lazy(() => s3Sink)]).optional(),
});

/** The arguments of a start, as they go out. */
export const startRequestOut = z
  .object({ requestBody: z.lazy(() => webTaskInput) })
  .transform(
    (given) =>
      renamed(given, { requestBody: "RequestBody" }) as { RequestBody: z.output<typeof webTaskInput> },
  );

/** What a start takes. */
export type StartInput = z.input<typeof webTaskInput>;

/** The answer of a start, as it comes in. */
export const startAnswerIn = z.object({
  webTaskId: z.string(),
  status: z.nativeEnum({ Pending: "pending" } as const),
});

/** What a start resolves to. */
export type StartAnswer = z.output<typeof startAnswerIn>;

function renamed(given: object, names: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [names[name] ?? name, value]));
}
