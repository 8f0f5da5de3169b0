import { parseRequest } from "@intuned/conforming/wire";
import { childPointer } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import type { Exchange } from "../model/exchange.js";
import { answerValue } from "./answer-of.js";
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

/** Lines that only a stack trace has, by the platform that prints them. */
const TRACES: readonly (readonly [platform: string, line: RegExp])[] = [
  ["Node", /\bat (?:async )?[\w.<>$[\] ]*\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s)"]*:\d+:\d+\)?/],
  [
    "Python",
    /Traceback \(most recent call last\)|File "[^"\n]+", line \d+, in |File \\"[^"\n]+\\", line \d+, in /,
  ],
  ["Java", /\bat (?:[\w$]+\.)+[\w$<>]+\((?:[\w$]+\.(?:java|kt|scala):\d+|Native Method|Unknown Source)\)/],
  ["Go", /goroutine \d+ \[[a-z ]+\]:|\.go:\d+ \+0x[0-9a-f]+/],
  [".NET", /\bat (?:[\w`]+\.)+[\w`<>]+\([^)\n]*\) in [^\n"]+:line \d+/],
  [
    "PHP",
    /\bStack trace:(?:\s|\\n)*#0 |(?:Fatal error|Warning|Notice): .{1,300} in \S+\.php(?: on line |:)\d+/,
  ],
  ["Ruby", /\.rb:\d+:in [`']/],
];

/** `stack-trace`: an error tells its cause, not the server's files. https://cwe.mitre.org/data/definitions/209.html */
export const checkStackTrace: Check = (context, exchange) => {
  const { response } = exchange;
  if (response === undefined || response.status < 400) return [];
  const text = new TextDecoder().decode(response.body.subarray(0, 1_000_000));
  const trace = TRACES.find(([, line]) => line.test(text));
  if (trace === undefined) return [];
  const pointer = operationOf(context, exchange)?.pointer ?? "/paths";
  const message = `the error holds a stack trace of ${trace[0]}`;
  return [finding(exchange, { check: "stack-trace", pointer, message })];
};

/** `write-only-absent`: what is marked `writeOnly` is not sent back. https://spec.openapis.org/oas/v3.1.0#fixed-fields-19 */
export const checkWriteOnly: Check = (context, exchange) => {
  const parsed = answerValue(context, exchange);
  if (parsed === undefined) return [];
  const { document } = context.api;
  const validate = context.schemas.check("response");
  const found = new Map<string, string>();
  walkValue(
    document,
    parsed.schema,
    parsed.value,
    (value, schema, pointer) => {
      if (schema["writeOnly"] !== true || value === undefined) return;
      found.set(pointer, pointer.split("/").at(-1) ?? "");
    },
    (branch, part) => validate(branch)(part).length === 0,
  );
  return [...found].map(([pointer, name]) =>
    finding(exchange, {
      check: "write-only-absent",
      pointer: childPointer(pointer, "writeOnly"),
      message: `the answer holds ${name}, which is write-only`,
    }),
  );
};
