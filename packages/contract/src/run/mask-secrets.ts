import type { Finding } from "../model/finding.js";

/** A finding whose answer holds none of the caller's credentials: reports are read and kept by others. */
export function maskSecrets(found: Finding, secrets: readonly string[]): Finding {
  const { response } = found.exchange;
  const hidden = secrets.filter((secret) => secret.length > 0);
  if (response === undefined || hidden.length === 0) return found;
  const mask = (text: string) => hidden.reduce((left, secret) => left.replaceAll(secret, "***"), text);
  const body = Buffer.from(response.body);
  const holds = hidden.some((secret) => body.includes(secret));
  const headers = response.headers.map(([name, value]) => [name, mask(value)] as const);
  const masked = holds ? new TextEncoder().encode(mask(body.toString())) : response.body;
  const exchange = { ...found.exchange, response: { ...response, headers, body: masked } };
  return { ...found, message: mask(found.message), exchange };
}
