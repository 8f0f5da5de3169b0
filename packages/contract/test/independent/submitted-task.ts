import { isObject, type JsonObject } from "./json.js";
import type { Parts } from "./parts.js";

const MASK = "****";

/** The task as a result echoes it, schema `SubmittedWebTask`: what was sent, its secrets obfuscated. */
export function submittedTask(input: JsonObject, parts: Parts): JsonObject {
  const echo = { ...input };
  if (typeof echo["proxy"] === "string") echo["proxy"] = maskedUrl(echo["proxy"]);
  if (isObject(echo["sink"])) echo["sink"] = submittedSink(echo["sink"], parts);
  return echo;
}

function submittedSink(sink: JsonObject, parts: Parts): JsonObject {
  const { secretAccessKey, ...echo } = sink;
  if (typeof echo["url"] === "string") echo["url"] = withoutUserinfo(echo["url"]);
  if (isObject(echo["headers"])) {
    const masked = Object.keys(echo["headers"]).map((name): [string, string] => [name, MASK]);
    echo["headers"] = Object.fromEntries(masked);
  }
  if (typeof echo["accessKeyId"] === "string") echo["accessKeyId"] = maskedTail(echo["accessKeyId"]);
  const told = typeof secretAccessKey === "string" ? parts.echoedSecretAccessKey(secretAccessKey) : undefined;
  return told === undefined ? echo : { ...echo, secretAccessKey: told };
}

/** All but the scheme: a proxy's URL is `writeOnly` as a whole, whether or not it holds credentials. */
const maskedUrl = (url: string): string => url.replace(/:\/\/.*$/su, `://${MASK}`);

const withoutUserinfo = (url: string): string => url.replace(/^([^/]*:\/\/)[^/?#]*@/u, `$1${MASK}@`);

/** The first four characters, as the document's example has it, where they are at most a third of the whole. */
const maskedTail = (secret: string): string => `${secret.length < 12 ? "" : secret.slice(0, 4)}${MASK}`;
