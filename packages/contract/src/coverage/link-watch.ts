import type { ParsedRequest } from "@intuned/conforming/wire";
import {
  type Api,
  childPointer,
  isObject,
  type Operation,
  type Response,
  resolvePointer,
  valueAt,
} from "@intuned/document";

/** A link of an answer, whose parameters are taken from the answer's body. */
export interface Link {
  readonly pointer: string;
  readonly target: string;
  /** From the target's parameter names to pointers into the body. */
  readonly parameters: readonly (readonly [name: string, bodyPointer: string])[];
}

/** Follows values from answers into later requests. https://spec.openapis.org/oas/v3.1.0#link-object */
export interface LinkWatch {
  readonly response: (operation: Operation, response: Response, body: unknown) => void;
  readonly request: (
    operation: Operation,
    request: ParsedRequest,
    followed: (sourceOperationId: string, linkPointer: string) => void,
  ) => void;
}

/** Values that are kept for a link: the latest are the ones that callers go on with. */
const KEPT = 1000;
const FROM_BODY = "$response.body#";

/** Links of one response that take values from its body and name their operation. */
export function linksOf({ document, operations }: Api, response: Response): Link[] {
  const links = isObject(response.value["links"]) ? response.value["links"] : {};
  return Object.keys(links).flatMap((name) => {
    const { pointer, value } = resolvePointer(document, childPointer(response.pointer, "links", name));
    const { operationId, operationRef, parameters } = value;
    const target =
      operationId ?? operations.find((each) => `#${each.pointer}` === operationRef)?.operationId ?? undefined;
    const taken = Object.entries(isObject(parameters) ? parameters : {}).flatMap(
      ([key, from]): [string, string][] =>
        typeof from === "string" && from.startsWith(FROM_BODY)
          ? [[key.replace(/^(path|query|header|cookie)\./, ""), from.slice(FROM_BODY.length)]]
          : [],
    );
    return typeof target === "string" && taken.length > 0 ? [{ pointer, target, parameters: taken }] : [];
  });
}

/** Watches all links of a document. */
export function linkWatch(api: Api): LinkWatch {
  const byResponse = new Map<Response, Link[]>();
  const seen = new Map<string, { source: string; link: Link; values: Set<string> }[]>();
  for (const operation of api.operations)
    for (const response of operation.responses) {
      const links = linksOf(api, response);
      if (links.length === 0) continue;
      byResponse.set(response, links);
      for (const link of links)
        seen.set(link.target, [
          ...(seen.get(link.target) ?? []),
          { source: operation.operationId, link, values: new Set() },
        ]);
    }
  return {
    response: ({ operationId }, response, body) => {
      for (const link of byResponse.get(response) ?? []) {
        const key = keyOf(link, (_, pointer) => valueAt(body, pointer));
        const found = seen
          .get(link.target)
          ?.find((each) => each.link === link && each.source === operationId);
        if (key === undefined || !found) continue;
        const [oldest] = found.values;
        if (found.values.size >= KEPT && oldest !== undefined) found.values.delete(oldest);
        found.values.add(key);
      }
    },
    request: ({ operationId }, { parameters }, followed) => {
      const watched = seen.get(operationId);
      if (!watched) return;
      const byName = new Map([...parameters].map(([{ name }, parsed]) => [name, parsed?.value]));
      for (const { source, link, values } of watched) {
        const key = keyOf(link, (name) => byName.get(name));
        if (key !== undefined && values.has(key)) followed(source, link.pointer);
      }
    },
  };
}

function keyOf(
  { parameters }: Link,
  read: (name: string, bodyPointer: string) => unknown,
): string | undefined {
  const values = parameters.map(([name, pointer]) => read(name, pointer));
  return values.includes(undefined) ? undefined : JSON.stringify(values.map(String));
}
