import { childPointer } from "@intuned/document";
import { NARROWED, NO_EFFECT, WIDENED } from "./change.js";
import { compareContent } from "./compare-content.js";
import { compareParameters, isRequired } from "./compare-parameters.js";
import { compareResponses } from "./compare-responses.js";
import { compareSecurity } from "./compare-security.js";
import { compareServers } from "./compare-servers.js";
import { compareWords } from "./compare-words.js";
import type { Operation } from "./operation.js";
import type { OperationPair } from "./operation-pair.js";
import { show } from "./show.js";
import { follow } from "./side.js";

/** Everything of an operation but its callbacks. */
export function compareOperation(pair: OperationPair): void {
  const { old, new: next } = pair;
  const node = pair.node("both");
  compareNames(pair);
  compareLifecycle(pair);
  compareParameters(pair);
  compareBody(pair);
  compareResponses(pair);
  // Credentials are a part of the request.
  compareSecurity(pair.node(old.request), old, next);
  compareServers(node, old.side, serverHolder(old), next.side, serverHolder(next));
  compareWords(node, old.side, old, next.side, next);
}

function serverHolder({ pointer, value, itemPointer, item }: Operation) {
  return value["servers"] === undefined ? { pointer: itemPointer, value: item } : { pointer, value };
}

function compareNames({ old, new: next, node }: OperationPair): void {
  const found = node("both");
  const pointers = (keyword: string) => ({
    old: keyword in old.value ? childPointer(old.pointer, keyword) : undefined,
    new: keyword in next.value ? childPointer(next.pointer, keyword) : undefined,
  });
  const [before, now] = [old.value["operationId"], next.value["operationId"]];
  if (before !== now)
    found.add("operation-id-changed", {
      ...pointers("operationId"),
      kinds: { callers: before === undefined ? "safe" : "breaking" },
      message: `operationId changed from ${show(before ?? "none")} to ${show(now ?? "none")}`,
    });
  const [tag, newTag] = [old, next].map(({ value }) =>
    Array.isArray(value["tags"]) ? value["tags"][0] : undefined,
  );
  if (tag !== newTag)
    found.add("operation-tag-changed", {
      ...pointers("tags"),
      kinds: { callers: "risky" },
      message: `the first tag changed from ${show(tag ?? "none")} to ${show(newTag ?? "none")}`,
    });
}

function compareLifecycle({ old, new: next, node }: OperationPair): void {
  const [was, is] = [old, next].map(({ value }) => value["deprecated"] === true);
  const sunset = next.value["x-sunset"];
  if (was !== is)
    node("both").add(is ? "deprecated" : "deprecation-withdrawn", {
      old: was ? childPointer(old.pointer, "deprecated") : old.pointer,
      new: is ? childPointer(next.pointer, "deprecated") : next.pointer,
      effect: NO_EFFECT,
      message: is
        ? `is deprecated now${sunset === undefined ? "" : `, to end on ${show(sunset)}`}`
        : "is no longer deprecated",
    });
  if (old.value["x-sunset"] !== undefined && old.value["x-sunset"] !== sunset)
    node("both").add("sunset-changed", {
      old: childPointer(old.pointer, "x-sunset"),
      new: sunset === undefined ? next.pointer : childPointer(next.pointer, "x-sunset"),
      kinds: {
        callers: sunset !== undefined && String(sunset) > String(old.value["x-sunset"]) ? "safe" : "risky",
      },
      message: `x-sunset changed from ${show(old.value["x-sunset"])} to ${show(sunset ?? "none")}`,
    });
}

function compareBody(pair: OperationPair): void {
  const { old, new: next } = pair;
  const direction = old.request;
  const node = pair.node(direction);
  const [before, now] = [old, next].map(({ side, pointer }) =>
    follow(side, childPointer(pointer, "requestBody")),
  );
  if (before === undefined && now === undefined) return;
  if (before === undefined && now !== undefined) {
    node.add("body-added", {
      new: now.pointer,
      effect: isRequired(now) ? NARROWED : WIDENED,
      // Receivers read what they were promised, and may leave a body unread.
      kinds: direction === "response" ? { callers: "safe" } : {},
      message: `${isRequired(now) ? "a required" : "an optional"} body is new`,
    });
    return;
  }
  if (before === undefined) return;
  if (now === undefined) {
    node.add("body-removed", {
      old: before.pointer,
      kinds: { callers: "breaking", servers: isRequired(before) ? "breaking" : "safe" },
      message: "the body is gone",
    });
    return;
  }
  if (isRequired(before) !== isRequired(now))
    node.add(isRequired(now) ? "body-became-required" : "body-became-optional", {
      old: "required" in before.value ? childPointer(before.pointer, "required") : before.pointer,
      new: "required" in now.value ? childPointer(now.pointer, "required") : now.pointer,
      effect: isRequired(now) ? NARROWED : WIDENED,
      message: `the body is ${isRequired(now) ? "required now" : "no longer required"}`,
    });
  compareContent({ pair, old: before, new: now, direction, negotiated: false });
  compareWords(node, old.side, before, next.side, now);
}
