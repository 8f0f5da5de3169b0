import { answerDelivery } from "./answer-delivery.js";
import { checkHandlerOptions } from "./check-handler-options.js";
import type { WebhookHandlerOptions } from "./webhook-handler-options.js";

/**
 * A handler for servers that speak fetch: Bun, Deno, Workers, Hono (`c.req.raw`), Next (`export const POST = …`).
 * A refused delivery is answered with JSON, `{ code, message }`, which holds no secret.
 *
 * @throws {OptionsError} an option is missing or malformed; thrown here, not when the first delivery comes.
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const checked = checkHandlerOptions(options);
  return async (request) => {
    const { status, headers, body } = await answerDelivery(request, checked, options);
    return new Response(body, { status, headers });
  };
}
