import { pointerTokens, valueAt, withValueAt } from "@intuned/document";
import type { RequestParts } from "@intuned/document/serialize";
import type { CallbackTarget } from "./callback-targets.js";

/**
 * A request in which every URL that a callback refers to is `callbackUrl`. Only text that a server could send to is
 * replaced: an absolute http or https URL of another origin than `callbackUrl`. So a URL that is broken on purpose stays
 * broken, and one that was made from `callbackUrl` stays as it was made.
 *
 * @returns `undefined` when there is such a URL and no `callbackUrl`: the server would call it.
 */
export function keepLocal(
  targets: readonly CallbackTarget[],
  parts: RequestParts,
  callbackUrl: string | undefined,
): RequestParts | undefined {
  let kept = parts;
  for (const target of targets) {
    if (!isElsewhere(urlAt(kept, target), callbackUrl)) continue;
    if (callbackUrl === undefined) return undefined;
    kept = withUrl(kept, target, callbackUrl);
  }
  return kept;
}

function urlAt({ parameters, body }: RequestParts, { source, reference }: CallbackTarget): unknown {
  if (source === "body") return valueAt(body?.value, reference);
  return [...parameters].find(([each]) => each.in === source && each.name === reference)?.[1];
}

function withUrl(parts: RequestParts, { source, reference }: CallbackTarget, url: string): RequestParts {
  if (source !== "body") {
    const replace = ([parameter, value]: [(typeof entries)[number][0], unknown]) =>
      [parameter, parameter.in === source && parameter.name === reference ? url : value] as const;
    const entries = [...parts.parameters];
    return { ...parts, parameters: new Map(entries.map(replace)) };
  }
  if (parts.body === undefined) return parts;
  const value = withValueAt(parts.body.value, pointerTokens(reference), () => url);
  return { ...parts, body: { ...parts.body, value } };
}

function isElsewhere(value: unknown, callbackUrl: string | undefined): boolean {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  const { protocol, origin } = new URL(value);
  if (!/^https?:$/.test(protocol)) return false;
  return callbackUrl === undefined || origin !== new URL(callbackUrl).origin;
}
