import { childPointer, isObject } from "@intuned/document";
import { MAYBE_NARROWED, NARROWED, NO_EFFECT, WIDENED } from "./change.js";
import { compareContent, compareSchemasOf } from "./compare-content.js";
import { isRequired } from "./compare-parameters.js";
import { compareWords, type Part } from "./compare-words.js";
import { type Operation, opposite } from "./operation.js";
import type { OperationPair } from "./operation-pair.js";
import { sameShape } from "./schema/same-shape.js";
import { show } from "./show.js";
import { follow } from "./side.js";

/** Responses by status; one that is new or gone is compared with the range or the `default` that held it. */
export function compareResponses(pair: OperationPair): void {
  const [before, now] = [responsesOf(pair.old), responsesOf(pair.new)];
  const direction = opposite(pair.old.request);
  const node = pair.node(direction);
  for (const [status, part] of before) {
    const other = now.get(status) ?? rangeFor(status, now);
    if (other !== undefined) compareResponse(pair, part, other);
    else
      node.add("response-status-removed", {
        old: part.pointer,
        effect: NARROWED,
        kinds:
          direction === "response"
            ? { callers: isSuccess(status) ? "breaking" : "safe", servers: "safe" }
            : {},
        message: `${status} is no longer answered`,
      });
  }
  for (const [status, part] of now) {
    if (before.has(status)) continue;
    const other = rangeFor(status, before);
    if (other !== undefined) compareResponse(pair, other, part);
    else
      node.add("response-status-added", {
        new: part.pointer,
        effect: WIDENED,
        // RFC 9110 §15: a client treats a status that it does not know as the x00 of its class, so a new error is one more error.
        kinds: direction === "response" ? { callers: isSuccess(status) ? "risky" : "safe" } : {},
        message: `${status} may be answered now`,
      });
  }
}

function responsesOf({ side, pointer, value }: Operation): Map<string, Part> {
  const responses = isObject(value["responses"]) ? value["responses"] : {};
  const found = new Map<string, Part>();
  for (const status of Object.keys(responses).filter((key) => !key.startsWith("x-"))) {
    const part = follow(side, childPointer(pointer, "responses", status));
    if (part !== undefined)
      found.set(status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(), part);
  }
  return found;
}

function rangeFor(status: string, responses: ReadonlyMap<string, Part>): Part | undefined {
  if (status === "default") return undefined;
  return responses.get(`${status[0]}XX`) ?? responses.get("default");
}

/** What callers wait for; redirects included, as they are part of what works. */
function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}

function compareResponse(pair: OperationPair, old: Part, next: Part): void {
  const direction = opposite(pair.old.request);
  compareWords(pair.node("both"), pair.old.side, old, pair.new.side, next);
  compareContent({ pair, old, new: next, direction, negotiated: direction === "response" });
  compareHeaders(pair, old, next);
  compareLinks(pair, old, next);
}

function compareHeaders(pair: OperationPair, old: Part, next: Part): void {
  const direction = opposite(pair.old.request);
  const node = pair.node(direction);
  const [before, now] = [partsOf(pair.old, old, "headers"), partsOf(pair.new, next, "headers")];
  for (const [name, header] of before) {
    const other = now.get(name);
    if (other === undefined) {
      node.add("header-removed", {
        old: header.pointer,
        // Readers that cope with its absence still do, but it is gone for good.
        effect: MAYBE_NARROWED,
        kinds:
          direction === "response"
            ? { callers: isRequired(header) ? "breaking" : "risky", servers: "safe" }
            : {},
        message: `header ${show(name)} is gone`,
      });
      continue;
    }
    const at = { old: header.pointer, new: other.pointer };
    if (isRequired(header) !== isRequired(other))
      node.add(isRequired(other) ? "header-became-required" : "header-became-optional", {
        ...at,
        effect: isRequired(other) ? NARROWED : WIDENED,
        message: `header ${show(name)} is ${isRequired(other) ? "always there now" : "no longer always there"}`,
      });
    compareSchemasOf(pair, node, header, other, direction);
    compareWords(node, pair.old.side, header, pair.new.side, other);
  }
  for (const [name, header] of now)
    if (!before.has(name))
      node.add("header-added", {
        new: header.pointer,
        effect: isRequired(header) ? NARROWED : NO_EFFECT,
        message: `header ${show(name)} is new`,
      });
}

function compareLinks(pair: OperationPair, old: Part, next: Part): void {
  const node = pair.node("both");
  const [before, now] = [partsOf(pair.old, old, "links"), partsOf(pair.new, next, "links")];
  for (const [name, link] of before) {
    const other = now.get(name);
    if (other === undefined)
      node.add("link-removed", {
        old: link.pointer,
        kinds: { callers: "risky" },
        message: `link ${show(name)} is gone`,
      });
    else if (!sameShape(pair.old.side, link.value, pair.new.side, other.value))
      node.add("link-changed", {
        old: link.pointer,
        new: other.pointer,
        kinds: { callers: "risky" },
        message: `link ${show(name)} leads elsewhere`,
      });
  }
  for (const [name, link] of now)
    if (!before.has(name))
      node.add("link-added", { new: link.pointer, message: `link ${show(name)} is new` });
}

/** Named members with their `$ref`s followed; names of headers are case-insensitive (RFC 9110 §5.1). */
function partsOf(
  { side }: Operation,
  { pointer, value }: Part,
  keyword: "headers" | "links",
): Map<string, Part> {
  const members = isObject(value[keyword]) ? value[keyword] : {};
  const found = new Map<string, Part>();
  for (const name of Object.keys(members)) {
    const part = follow(side, childPointer(pointer, keyword, name));
    if (part !== undefined) found.set(keyword === "headers" ? name.toLowerCase() : name, part);
  }
  return found;
}
