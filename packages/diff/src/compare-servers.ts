import { childPointer, isObject } from "@intuned/document";
import { NARROWED, WIDENED } from "./change.js";
import type { Comparison } from "./comparison.js";
import { show } from "./show.js";
import type { Side } from "./side.js";

interface Server {
  readonly url: string;
  readonly pointer: string;
  readonly value: Record<string, unknown>;
}

/** `servers` under `pointer` of either document, matched by URL. */
export function compareServers(
  node: Comparison,
  oldSide: Side,
  old: Holder,
  newSide: Side,
  next: Holder,
): void {
  const [before, now] = [serversOf(old), serversOf(next)];
  if (before === undefined && now === undefined) return;
  const [was, is] = [before ?? inherited(oldSide, old), now ?? inherited(newSide, next)];
  for (const server of was)
    if (!is.some(({ url }) => url === server.url))
      node.add("server-removed", {
        old: server.pointer,
        effect: NARROWED,
        message: `server ${show(server.url)} is gone`,
      });
  for (const server of is) {
    const same = was.find(({ url }) => url === server.url);
    if (same === undefined)
      node.add("server-added", {
        new: server.pointer,
        effect: WIDENED,
        kinds: { servers: "safe" },
        message: `server ${show(server.url)} is new`,
      });
    else compareVariables(node, same, server);
  }
  const [first, second] = [was[0], is[0]];
  if (
    first !== undefined &&
    second !== undefined &&
    first.url !== second.url &&
    is.some(({ url }) => url === first.url)
  )
    node.add("server-order-changed", {
      old: first.pointer,
      new: second.pointer,
      kinds: { callers: "risky" },
      message: `the first server is ${show(second.url)}, no longer ${show(first.url)}`,
    });
}

/** What has `servers`: the document, a path item, an operation. */
export interface Holder {
  readonly pointer: string;
  readonly value: Record<string, unknown>;
}

function serversOf({ pointer, value }: Holder): Server[] | undefined {
  const servers = value["servers"];
  if (!Array.isArray(servers) || servers.length === 0) return undefined;
  return servers.flatMap((server: unknown, index) =>
    isObject(server) && typeof server["url"] === "string"
      ? [{ url: server["url"], pointer: childPointer(pointer, "servers", index), value: server }]
      : [],
  );
}

/** https://spec.openapis.org/oas/v3.1.0#openapi-object: without servers there is one, `/`. */
function inherited(side: Side, holder: Holder): Server[] {
  const root = { pointer: "", value: side.document };
  return serversOf(root) ?? [{ url: "/", pointer: holder.pointer, value: {} }];
}

function compareVariables(node: Comparison, old: Server, next: Server): void {
  const variables = ({ value }: Server) => (isObject(value["variables"]) ? value["variables"] : {});
  const [before, now] = [variables(old), variables(next)];
  for (const name of Object.keys(before)) {
    const [a, b] = [before[name], now[name]].map((it) => (isObject(it) ? it : {}));
    const at = {
      old: childPointer(old.pointer, "variables", name),
      new: childPointer(next.pointer, "variables", name),
    };
    const [was, is] = [a?.["enum"], b?.["enum"]];
    const lost = Array.isArray(is)
      ? Array.isArray(was)
        ? was.filter((it) => !is.includes(it))
        : ["any other"]
      : [];
    if (lost.length > 0)
      node.add("server-variable-changed", {
        ...at,
        effect: NARROWED,
        message: `variable ${show(name)} no longer takes ${show(lost)}`,
      });
    if (a?.["default"] !== b?.["default"])
      node.add("server-variable-changed", {
        ...at,
        kinds: { callers: "risky" },
        message: `default of ${show(name)} changed from ${show(a?.["default"])} to ${show(b?.["default"])}`,
      });
  }
}
