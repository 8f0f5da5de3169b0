import { parseRequest } from "@intuned/conforming/wire";
import { childPointer } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import type { Exchange } from "../model/exchange.js";
import { type Check, type CheckContext, finding, operationOf } from "./check-context.js";
import { walkValue } from "./walk-value.js";

/** A text that was sent and that no answer may hold. */
interface Secret {
  readonly text: string;
  /** What declares it: a security scheme, a schema. */
  readonly pointer: string;
  readonly name: string;
}

/** Shorter ones turn up by chance. */
const LEAST_LENGTH = 6;

/** `secret-echoed`: neither a credential nor what is sent as write-only or as a password comes back, header or body. */
export const checkSecrets: Check = (context, exchange) => {
  const { response } = exchange;
  if (response === undefined) return [];
  const secrets = secretsOf(context, exchange).filter(({ text }) => text.length >= LEAST_LENGTH);
  if (secrets.length === 0) return [];
  const haystack = [
    ...response.headers.map(([, value]) => value),
    new TextDecoder().decode(response.body),
  ].join("\n");
  const echoed = secrets.filter(
    ({ text }) => haystack.includes(text) || haystack.includes(JSON.stringify(text).slice(1, -1)),
  );
  return [...new Map(echoed.map((secret) => [secret.pointer, secret])).values()].map(({ pointer, name }) =>
    finding(exchange, {
      check: "secret-echoed",
      pointer,
      message: `the answer holds the ${name} that was sent`,
    }),
  );
};

function secretsOf(context: CheckContext, exchange: Exchange): Secret[] {
  const told = [...(context.earlier ?? []), exchange];
  const sent = [...credentialsSent(context, exchange), ...told.flatMap((each) => fieldsSent(context, each))];
  const pointer = "/components/securitySchemes";
  const others = context.secrets.filter((text) => !sent.some((each) => each.text === text));
  return [...sent, ...others.map((text) => ({ text, pointer, name: "credential" }))];
}

function credentialsSent(context: CheckContext, exchange: Exchange): Secret[] {
  const { request } = exchange;
  const alternatives = operationOf(context, exchange)?.security?.alternatives ?? [];
  return alternatives.flat().flatMap(({ in: location, name = "", pointer, kind }) => {
    if (location !== "header") return [];
    const value = headerValue(request.headers, name)?.replace(/^(?:Bearer|Basic)\s+/i, "");
    if (value === undefined) return [];
    const password =
      kind === "basic"
        ? [
            Buffer.from(value, "base64")
              .toString()
              .replace(/^[^:]*:/, ""),
          ]
        : [];
    return [value, ...password].map((text) => ({ text, pointer, name: "credential" }));
  });
}

function fieldsSent(context: CheckContext, exchange: Exchange): Secret[] {
  const { document } = context.api;
  const operation = operationOf(context, exchange);
  if (operation === undefined || exchange.request.body === undefined) return [];
  const parsed = parseRequest(context.api, operation, new Map(), exchange.request);
  const schema = parsed.mediaType?.schema;
  if (schema === undefined || parsed.body === undefined || !("value" in parsed.body)) return [];
  const found: Secret[] = [];
  walkValue(document, schema, parsed.body.value, (value, at, pointer) => {
    const promise =
      at["writeOnly"] === true ? "writeOnly" : at["format"] === "password" ? "format" : undefined;
    if (promise !== undefined && typeof value === "string")
      found.push({ text: value, pointer: childPointer(pointer, promise), name: "write-only value" });
  });
  // The same text in a field that may come back, or as a part of it, proves nothing.
  const counts = countTexts(parsed.body.value);
  const secret = new Set(found.map(({ text }) => text));
  const open = [...counts.keys()].filter((text) => !secret.has(text));
  return found.filter(
    ({ text }) => (counts.get(text) ?? 0) < 2 && !open.some((other) => other.includes(text)),
  );
}

/** How often each text stands in a value, of any depth: a case may be nested deeper than calls can be. */
function countTexts(value: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string") counts.set(next, (counts.get(next) ?? 0) + 1);
    else if (typeof next === "object" && next !== null)
      for (const member of Object.values(next)) left.push(member);
  }
  return counts;
}
