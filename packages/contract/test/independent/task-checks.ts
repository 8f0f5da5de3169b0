import { type Check, fields, flag, map, text, that } from "./field-checks.js";
import { isObject } from "./json.js";
import type { Parts } from "./parts.js";

const httpUrl = text({ max: 2048, pattern: /^https?:\/\//u, uri: true });
const anyName = (): boolean => true;
const isModel = (value: unknown): boolean => value === "haiku" || value === "sonnet" || value === "opus";
const anything: Check = () => [];

/** Checks of a task as a start takes it: schema `WebTaskInput`, written out by hand. */
export function taskChecks(parts: Parts): Check {
  return fields(
    {
      task: text({ min: 1, max: parts.maxTaskLength }),
      startUrl: httpUrl,
      parameters: map(100, anyName, anything),
      outputSchema: that(isObject, "must be an object"),
      reuseKey: text({ max: 128, pattern: parts.reuseKeyPattern }),
      model: that(isModel, "must be haiku, sonnet or opus"),
      proxy: text({ max: 2048, pattern: /^(https?|socks5):\/\//u, uri: true }),
      auth: text({ max: 64, pattern: /^wta_[A-Za-z0-9_-]+$/u }),
      sink: sinkChecks(parts),
    },
    ["task"],
  );
}

/** The two sinks, told apart by `type`. */
function sinkChecks(parts: Parts): Check {
  const webhook = webhookChecks(parts);
  return (value, path) => {
    const type = isObject(value) ? value["type"] : undefined;
    if (type === "webhook") return webhook(value, path);
    if (type === "s3") return s3Checks(value, path);
    return [{ path: `${path}/type`, message: "must be webhook or s3" }];
  };
}

function webhookChecks(parts: Parts): Check {
  const isHeaderName = (name: string): boolean => /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/u.test(name);
  return fields(
    {
      type: anything,
      url: httpUrl,
      headers: map(50, isHeaderName, text({ max: 4096, pattern: /^[^\r\n]*$/u }), parts.isHeaderMap),
      skipOnFail: flag,
    },
    ["type", "url"],
    parts.webhookSinkIsClosed,
  );
}

const s3Checks = fields(
  {
    type: anything,
    bucket: text({ min: 3, max: 63, pattern: /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/u }),
    accessKeyId: text({ min: 1, max: 128 }),
    secretAccessKey: text({ min: 1, max: 256 }),
    region: text({ max: 64, pattern: /^[a-z0-9-]+$/u }),
    prefix: text({ max: 512 }),
    endpoint: httpUrl,
    forcePathStyle: flag,
    skipOnFail: flag,
  },
  ["type", "bucket", "accessKeyId", "secretAccessKey", "region"],
);
