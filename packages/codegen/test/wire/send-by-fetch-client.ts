import type { WireCase } from "./wire-case.js";

/** A client of openapi-fetch without its types. */
export interface UntypedFetchClient {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown }>;
}

/** What a generated method takes last. */
interface MethodOptions {
  readonly query?: object;
  readonly header?: object;
  readonly cookie?: object;
  readonly contentType?: string;
  readonly accept?: string;
}

/** Makes a case's call by openapi-fetch, from the arguments that the case has for a generated method. */
export function sendByFetchClient(
  client: UntypedFetchClient,
  { path, method = "get", operation, answer }: WireCase,
  index: number,
): (...args: unknown[]) => Promise<unknown> {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  return async (...args) => {
    const rest = args.slice(names.length);
    const body = "requestBody" in operation ? { body: rest.shift() } : {};
    const { contentType, accept, ...params } = (rest[0] ?? {}) as MethodOptions;
    const { data, error } = await client.request(method, `/case${index}${path}`, {
      ...body,
      params: { ...params, path: Object.fromEntries(names.map((name, at) => [name, args[at]])) },
      headers: { "content-type": contentType, accept },
      ...(answer?.type === undefined ? {} : { parseAs: answer.type.startsWith("image/") ? "blob" : "text" }),
    });
    if (error !== undefined) throw error;
    return data;
  };
}
