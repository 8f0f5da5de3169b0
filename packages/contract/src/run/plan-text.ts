import { createHash } from "node:crypto";
import type { ContractCase } from "../model/contract-case.js";
import type { RunnablePlan } from "./run-options.js";

/**
 * The plan as lines of text, one JSON object each: the same bytes for the same document, seed and options. Credentials are
 * not in it, ids that earlier answers give are symbols.
 */
export function* planLines({ seed, cases, sequences = [], workflows = [] }: RunnablePlan): Generator<string> {
  const counts = { cases: cases.length, sequences: sequences.length };
  const head = { seed, ...counts, ...(workflows.length > 0 && { workflows: workflows.length }) };
  yield `${JSON.stringify(head)}\n`;
  for (const each of cases) yield `${caseLine(each)}\n`;
  for (const each of [...sequences, ...workflows]) yield `${JSON.stringify(each)}\n`;
}

/** The lines of `planLines` in one text. */
export function planText(plan: RunnablePlan): string {
  return [...planLines(plan)].join("");
}

/** SHA-256 of the plan as text, in hex: the same on every Node for the same document and options. */
export function planDigest(plan: RunnablePlan): string {
  const hash = createHash("sha256");
  for (const line of planLines(plan)) hash.update(line);
  return hash.digest("hex");
}

function caseLine({ request, ...given }: ContractCase): string {
  const { id, phase, operationId, title, expect, breaks, probes, sentAlone } = given;
  const { method, target, headers, body } = request;
  return JSON.stringify({
    id,
    phase,
    operationId,
    title,
    expect,
    breaks: breaks && { pointer: breaks.pointer, keyword: breaks.keyword },
    probes,
    sentAlone,
    method,
    target,
    headers,
    body: body && bodyText(body),
  });
}

/** Bytes of a body beyond which a plan tells its length and digest: a plan is read by people too. */
const LONG_BODY = 16_384;

function bodyText(body: Uint8Array): string | Readonly<Record<string, string | number>> {
  if (body.length > LONG_BODY) return { bytes: body.length, sha256: bodyDigest(body) };
  const text = new TextDecoder().decode(body);
  const isText = Buffer.from(text).equals(body);
  return isText ? text : { base64: Buffer.from(body).toString("base64") };
}

/** The same long body stands in many cases. */
const digests = new WeakMap<Uint8Array, string>();

function bodyDigest(body: Uint8Array): string {
  const digest = digests.get(body) ?? createHash("sha256").update(body).digest("hex");
  digests.set(body, digest);
  return digest;
}
