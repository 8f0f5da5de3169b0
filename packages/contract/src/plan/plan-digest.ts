import { createHash } from "node:crypto";
import type { ContractCase } from "../model/contract-case.js";
import type { Plan } from "./plan-cases.js";

/** One line a case: its id, what is expected, what is sent. The bytes of a body are told by their SHA-256 when they are many. */
export function printCase({ id, expect, breaks, request }: ContractCase): string {
  const { method, target, headers, body } = request;
  const text =
    body === undefined
      ? undefined
      : body.length > 2_000
        ? `sha256:${sha256(body)}`
        : Buffer.from(body).toString();
  return JSON.stringify({ id, expect, breaks: breaks?.pointer, method, target, headers, body: text });
}

/** The plan as text, one case a line. */
export function printPlan(plan: Plan): string {
  return `${[`seed ${plan.seed}`, ...plan.cases.map(printCase)].join("\n")}\n`;
}

/** SHA-256 of the printed plan, in hex: the same on every Node for the same document and options. */
export function planDigest(plan: Plan): string {
  const hash = createHash("sha256");
  hash.update(`seed ${plan.seed}\n`);
  for (const each of plan.cases) hash.update(`${printCase(each)}\n`);
  return hash.digest("hex");
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
