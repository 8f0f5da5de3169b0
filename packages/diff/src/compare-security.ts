import { childPointer, isObject } from "@intuned/document";
import { type Effect, NARROWED, WIDENED } from "./change.js";
import type { Comparison } from "./comparison.js";
import type { Operation } from "./operation.js";
import { canonical } from "./schema/same-shape.js";
import { show } from "./show.js";
import { follow, type Side } from "./side.js";

/** One way to be let in: schemes by what they are (not by their name), each with its scopes. */
interface Alternative {
  /** `undefined` where nothing is written, which lets everybody in. */
  readonly pointer: string | undefined;
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
}

/** `security`: a list of alternatives, of which one is enough. https://spec.openapis.org/oas/v3.1.0#security-requirement-object */
export function compareSecurity(node: Comparison, old: Operation, next: Operation): void {
  const [before, now] = [alternatives(old), alternatives(next)];
  const lost = before.list.filter((it) => !now.list.some((other) => isEnough(it, other)));
  const gained = now.list.filter((it) => !before.list.some((other) => isEnough(it, other)));
  // More credentials are enough where fewer were asked for, so what is asked now may be new and yet nothing gained.
  const isNew = ({ text }: Alternative) => !before.list.some((other) => other.text === text);
  const report = (rule: Parameters<Comparison["add"]>[0], effect: Effect, message: string) =>
    node.add(rule, {
      old: lost[0]?.pointer ?? before.pointer,
      new: (gained[0] ?? now.list.find(isNew))?.pointer ?? now.pointer,
      effect,
      message,
    });
  const tell = (list: readonly Alternative[]) => list.map(({ text }) => text).join(" or ");
  if (lost.length > 0) {
    const open = lost.some(({ schemes }) => schemes.size === 0);
    report(
      open ? "security-added" : "security-tightened",
      NARROWED,
      `credentials changed from ${tell(before.list)} to ${tell(now.list)}`,
    );
  } else if (gained.length > 0) {
    const open = gained.some(({ schemes }) => schemes.size === 0);
    report(
      open ? "security-removed" : "security-loosened",
      WIDENED,
      `credentials changed from ${tell(before.list)} to ${tell(now.list)}`,
    );
  }
}

/** Whether credentials for `given` satisfy `asked`. */
function isEnough(given: Alternative, asked: Alternative): boolean {
  return [...asked.schemes].every(([scheme, scopes]) => {
    const held = given.schemes.get(scheme);
    return held !== undefined && [...scopes].every((scope) => held.has(scope));
  });
}

function alternatives({ side, pointer, value }: Operation): {
  pointer: string | undefined;
  list: Alternative[];
} {
  const own = Array.isArray(value["security"]);
  const at = own ? childPointer(pointer, "security") : "/security";
  const written = own ? value["security"] : side.document["security"];
  const list = (Array.isArray(written) ? written : []).map((requirement: unknown, index): Alternative => {
    const members = Object.entries(isObject(requirement) ? requirement : {});
    const schemes = members.map(([name, scopes]): [string, Set<string>] => [
      schemeKey(side, name),
      new Set(Array.isArray(scopes) ? scopes.map(String) : []),
    ]);
    return { pointer: childPointer(at, index), schemes: new Map(schemes), text: describe(members) };
  });
  if (list.length > 0) return { pointer: at, list };
  const empty = written === undefined ? undefined : at;
  return { pointer: empty, list: [{ pointer: empty, schemes: new Map(), text: "none" }] };
}

function describe(members: readonly (readonly [string, unknown])[]): string {
  if (members.length === 0) return "none";
  return members
    .map(([name, scopes]) =>
      Array.isArray(scopes) && scopes.length > 0 ? `${name} with ${show(scopes)}` : name,
    )
    .join(" and ");
}

/** What a scheme is on the wire: a renamed one is the same one. */
function schemeKey(side: Side, name: string): string {
  const scheme = follow(side, childPointer("/components/securitySchemes", name))?.value ?? {};
  const { type, name: header, in: place, scheme: http, openIdConnectUrl, flows } = scheme;
  const urls = Object.entries(isObject(flows) ? flows : {}).map(([flow, value]) =>
    isObject(value) ? [flow, value["tokenUrl"], value["authorizationUrl"]] : [flow],
  );
  // RFC 9110 §5.1 and §11.1: names of headers and of schemes are case-insensitive.
  const sent = place === "header" ? String(header).toLowerCase() : header;
  return canonical({
    type: type ?? name,
    sent,
    place,
    http: typeof http === "string" ? http.toLowerCase() : http,
    openIdConnectUrl,
    urls,
  });
}
