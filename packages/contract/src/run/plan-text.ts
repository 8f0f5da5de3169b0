import { createHash } from "node:crypto";
import type { ContractCase } from "../model/contract-case.js";
import type { RunnablePlan } from "./run-options.js";

/**
 * The plan as text, one JSON object a line: the same bytes for the same document, seed and options. Credentials are not in
 * it, ids that earlier answers give are symbols.
 */
export function planText({ seed, cases, sequences = [], workflows = [] }: RunnablePlan): string {
  const counts = { cases: cases.length, sequences: sequences.length };
  const head = { seed, ...counts, ...(workflows.length > 0 && { workflows: workflows.length }) };
  const others = [...sequences, ...workflows].map((each) => JSON.stringify(each));
  return [JSON.stringify(head), ...cases.map(caseLine), ...others, ""].join("\n");
}

/** SHA-256 of the plan as text, in hex: the same on every Node for the same document and options. */
export function planDigest(plan: RunnablePlan): string {
  return createHash("sha256").update(planText(plan)).digest("hex");
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

function bodyText(body: Uint8Array): string | { readonly base64: string } {
  const text = new TextDecoder().decode(body);
  const isText = Buffer.from(text).equals(body);
  return isText ? text : { base64: Buffer.from(body).toString("base64") };
}
