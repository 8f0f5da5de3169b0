import { type Check, fields, flag, map, text, that } from "./field-checks.js";
import { isObject } from "./json.js";
import type { Parts } from "./parts.js";

const httpUrl = text({ pattern: /^https?:\/\//u, uri: true });
const anyName = (): boolean => true;
const isModel = (value: unknown): boolean => value === "haiku" || value === "sonnet" || value === "opus";
const anything: Check = () => [];

/** Checks of a task as a start takes it: schema `WebTaskInput`, written out by hand. */
export function taskChecks(parts: Parts): Check {
  return fields(
    {
      task: text({ min: 1 }),
      startUrl: httpUrl,
      parameters: map(anyName, anything),
      outputSchema: that(isObject, "must be an object"),
      reuseKey: text({}),
      model: that(isModel, "must be haiku, sonnet or opus"),
      proxy: text({ pattern: /^(https?|socks5):\/\//u, uri: true }),
      auth: text({ pattern: parts.authPattern }),
      sink: sinkChecks(parts),
    },
    ["task"],
  );
}

/** The two sinks, told apart by `type`. */
function sinkChecks(parts: Parts): Check {
  const webhook = webhookChecks(parts);
  const s3 = s3Checks(parts);
  return (value, path) => {
    const type = isObject(value) ? value["type"] : undefined;
    if (type === "webhook") return webhook(value, path);
    if (type === "s3") return s3(value, path);
    return [{ path: `${path}/type`, message: "must be webhook or s3" }];
  };
}

function webhookChecks(parts: Parts): Check {
  const isHeaderName = (name: string): boolean => /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/u.test(name);
  return fields(
    {
      type: anything,
      url: httpUrl,
      headers: map(isHeaderName, text({ pattern: /^[^\r\n]*$/u }), parts.isHeaderMap),
      skipOnFail: flag,
    },
    ["type", "url"],
    parts.webhookSinkIsClosed,
  );
}

function s3Checks(parts: Parts): Check {
  return fields(
    {
      type: anything,
      bucket: text({ min: 3, max: parts.maxBucketLength, pattern: /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/u }),
      accessKeyId: text({ min: 1 }),
      secretAccessKey: text({ min: 1 }),
      region: text({}),
      prefix: text({}),
      endpoint: httpUrl,
      forcePathStyle: flag,
      skipOnFail: flag,
    },
    ["type", "bucket", "accessKeyId", "secretAccessKey", "region"],
  );
}
