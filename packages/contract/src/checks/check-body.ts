import type { SchemaError } from "@intuned/conforming/validation";
import { parseBody } from "@intuned/conforming/wire";
import { childPointer, isObject, valueAt } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import type { Exchange } from "../model/exchange.js";
import type { Finding, Severity } from "../model/finding.js";
import { answerOf, answerValue, type DeclaredAnswer } from "./answer-of.js";
import { type Check, type CheckContext, finding } from "./check-context.js";
import { schemaCauses } from "./schema-causes.js";
import { walkValue } from "./walk-value.js";

/**
 * `body-valid`, and `error-shape` for a 4xx or 5xx: the body is there when one is declared, is well-formed, and its schema
 * allows it.
 */
export const checkBody: Check = (context, exchange) => {
  const answer = answerOf(context, exchange);
  if (answer === undefined) return [];
  const broken = brokenOutside(context, answer);
  if (broken !== undefined) return [bodyFinding(exchange, broken)];
  const parsed = answerValue(context, exchange);
  if (parsed === undefined) return [];
  const { document } = context.api;
  const causes = schemaCauses(document, context.schemas.check("response"), parsed.schema, parsed.value);
  return [
    ...dedupe(causes).map((cause) =>
      bodyFinding(exchange, {
        pointer: cause.pointer,
        severity: severityOf(document, cause),
        message: describe(cause, parsed.value),
      }),
    ),
    ...driftOfLists(context, exchange, parsed),
  ];
};

const bodyFinding = (
  exchange: Exchange,
  found: { pointer: string; message: string; severity?: Severity },
): Finding =>
  finding(exchange, {
    check: (exchange.response?.status ?? 0) >= 400 ? "error-shape" : "body-valid",
    ...found,
  });

/** What is wrong before any schema is asked. */
function brokenOutside(
  { api }: CheckContext,
  { declared, response, mediaType, isBodiless }: DeclaredAnswer,
): { pointer: string; message: string } | undefined {
  const { body, headers, isTruncated } = response;
  if (isBodiless)
    return body.length === 0
      ? undefined
      : { pointer: declared.pointer, message: "a body came where the protocol allows none" };
  const content = childPointer(declared.pointer, "content");
  if (isTruncated)
    return { pointer: content, message: "the body is longer than a run reads: --max-body sets the limit" };
  if (body.length === 0) {
    // An empty body is a value of text and of bytes; every other media type has none that is empty.
    const isMissing = declared.content.length > 0 && declared.content.every(needsBytes);
    return isMissing ? { pointer: content, message: "the body is missing" } : undefined;
  }
  if (mediaType === undefined) return undefined;
  const parsed = parseBody(api.document, mediaType, headerValue(headers, "content-type") ?? "", body);
  if ("value" in parsed) return undefined;
  return {
    pointer: mediaType.pointer,
    message: `the body is no ${mediaType.mediaType}: ${parsed.malformed}`,
  };
}

const needsBytes = ({ mediaType }: { readonly mediaType: string }): boolean => /json|xml/i.test(mediaType);

/** An undeclared member of an enum that says that it grows is no breach. */
function severityOf(document: object, { keyword, pointer }: SchemaError): Severity {
  if (keyword !== "enum") return "breach";
  const schema = valueAt(document, pointer.replace(/\/enum$/, ""));
  return isObject(schema) && isExtensible(schema["x-extensible-enum"]) ? "drift" : "breach";
}

const isExtensible = (mark: unknown): boolean => mark === true || Array.isArray(mark);

/** Values that are not in an `x-extensible-enum` list, which binds nobody: https://opensource.zalando.com/restful-api-guidelines/#112 */
function driftOfLists(
  { api, schemas }: CheckContext,
  exchange: Exchange,
  { schema, value }: { readonly schema: string; readonly value: unknown },
): Finding[] {
  const found: Finding[] = [];
  const takes = (branch: string, part: unknown) => schemas.check("response")(branch)(part).length === 0;
  const visit = (part: unknown, at: Record<string, unknown>, pointer: string) => {
    const list = at["x-extensible-enum"];
    if (!Array.isArray(list) || "enum" in at || part === null || list.includes(part)) return;
    const message = `${show(part)} is not among the known values ${show(list)}`;
    found.push(
      bodyFinding(exchange, {
        pointer: childPointer(pointer, "x-extensible-enum"),
        severity: "drift",
        message,
      }),
    );
  };
  walkValue(api.document, schema, value, visit, takes);
  return found;
}

/** Many items of a list that break one promise are one finding. */
function dedupe(causes: readonly SchemaError[]): SchemaError[] {
  return [...new Map([...causes].reverse().map((cause) => [cause.pointer, cause])).values()].reverse();
}

function describe({ instancePath, message, keyword }: SchemaError, value: unknown): string {
  const isOpen = keyword === "required" || keyword.startsWith("additional");
  const part = valueAt(value, instancePath);
  return `body${instancePath} ${message}${isOpen ? "" : `; it is ${show(part)}`}`;
}

/** A value for people, cut after 80 characters. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
