import type { HttpRequest } from "@intuned/document/serialize";

/** What came of a request: the answer's status, or how the connection ended without one. */
export type Outcome = { readonly status: number } | { readonly died: string };

export async function sendCase(
  baseUrl: string,
  { target, method, headers, body }: HttpRequest,
): Promise<Outcome> {
  try {
    const response = await fetch(baseUrl + target, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...(body && { body }),
    });
    await response.arrayBuffer();
    return { status: response.status };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; message?: string } };
    return { died: cause?.code ?? cause?.message ?? String(error) };
  }
}

export const isAccepted = (outcome: Outcome): boolean =>
  "status" in outcome && outcome.status >= 200 && outcome.status < 300;
export const isRefused = (outcome: Outcome): boolean =>
  "status" in outcome && outcome.status >= 400 && outcome.status < 500;
