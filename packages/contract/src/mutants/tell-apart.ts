import type { InProcessServer } from "@intuned/conforming/faults";
import type { HttpRequest, HttpResponse } from "@intuned/document/serialize";
import fc from "fast-check";
import type { ContractCase } from "../model/contract-case.js";

/** Whether any of the requests, sent to both in the same order, is answered by other bytes. */
export function differs(
  left: InProcessServer,
  right: InProcessServer,
  requests: Iterable<HttpRequest>,
): boolean {
  for (const request of requests)
    if (textOf(left.handle(request)) !== textOf(right.handle(request))) return true;
  return false;
}

const textOf = ({ status, headers, body }: HttpResponse): string =>
  `${status} ${JSON.stringify(headers)} ${Buffer.from(body).toString("latin1")}`;

/** How many random requests have to tell nothing apart. */
export const RANDOM_REQUESTS = 10_000;

/**
 * Random requests made from those of a plan, the same for the same seed: as they are, with one of their characters changed,
 * with a part of another, or with random JSON in a member's place.
 */
export function randomRequests(
  cases: readonly ContractCase[],
  { seed = 1, count = RANDOM_REQUESTS }: { readonly seed?: number; readonly count?: number } = {},
): HttpRequest[] {
  const small = cases.map(({ request }) => request).filter(({ body }) => (body?.length ?? 0) < 4000);
  if (small.length === 0) return [];
  const change = fc.record({
    request: fc.constantFrom(...small),
    how: fc.constantFrom("same", "target", "body", "value"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.string({ maxLength: 3 }),
    value: fc.jsonValue({ maxDepth: 1 }),
  });
  return fc.sample(change, { seed, numRuns: count }).map(({ request, how, at, text, value }) => {
    if (how === "target")
      return {
        ...request,
        target: spliced(request.target, at, encodeURIComponent(text.replaceAll(/[\uD800-\uDFFF]/g, ""))),
      };
    if (request.body === undefined || how === "same") return request;
    const body = Buffer.from(request.body).toString();
    return {
      ...request,
      body: Buffer.from(how === "body" ? spliced(body, at, text) : withValue(body, at, value)),
    };
  });
}

function spliced(text: string, at: number, by: string): string {
  const index = 1 + Math.floor(at * (text.length - 1));
  return text.slice(0, index) + by + text.slice(index + 1);
}

/** JSON text with another value in the place of one of its values. */
function withValue(body: string, at: number, value: unknown): string {
  const places = [...body.matchAll(/:\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g)];
  const place = places[Math.floor(at * places.length)];
  if (place === undefined) return JSON.stringify(value);
  return `${body.slice(0, place.index)}:${JSON.stringify(value)}${body.slice(place.index + place[0].length)}`;
}
