import { DeliveryError } from "./delivery-error.js";
import { headerValue, type IncomingHeaders } from "./incoming-delivery.js";
import type { CheckedOptions } from "./parse-options.js";

/**
 * Lets through what holds one of the secret's values. How long it takes tells nothing of them: their digests, which
 * are all of one length, are compared to the end, and all values are compared.
 *
 * @throws {DeliveryError} `missing-secret` or `wrong-secret`.
 */
export async function checkSecret(secret: CheckedOptions["secret"], headers: IncomingHeaders): Promise<void> {
  if (secret === false) return;
  const given = headerValue(headers, secret.header);
  // Digested for each delivery: a Worker may not await what another request has started.
  const [digest, ...allowed] = await Promise.all([given ?? "", ...secret.values].map(sha256));
  const equal = allowed.map((each) => difference(each, digest as Uint8Array) === 0);
  if (given === undefined)
    throw new DeliveryError(
      "missing-secret",
      `The header \`${secret.header}\` is missing. The sink's \`headers\` must have it, and a proxy must let it pass.`,
    );
  if (!equal.includes(true))
    throw new DeliveryError(
      "wrong-secret",
      `The header \`${secret.header}\` holds another value than the receiver was given. ` +
        "Compare it with the `headers` of the task's sink.",
    );
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** 0 where both hold the same. Reads to the end, wherever they differ first. */
function difference(left: Uint8Array, right: Uint8Array): number {
  return left.reduce((bits, byte, index) => bits | (byte ^ (right[index] ?? 0)), left.length ^ right.length);
}
