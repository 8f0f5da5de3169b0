import type { HttpRequest, Send, SendOptions } from "@intuned/document/serialize";
import { TransportError } from "../http/transport-error.js";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";

/**
 * Sends a case's request, or one made of it, and says what became of it; never throws for what a server does. `wire` is
 * what really travels, where that holds what no report may: the credentials.
 */
export async function exchangeOnce(
  send: Send,
  given: ContractCase,
  options: {
    readonly request?: HttpRequest;
    readonly wire?: HttpRequest;
  } & SendOptions = {},
): Promise<Exchange> {
  const { request = given.request, wire = request, signal, ownConnection } = options;
  const { operationId } = given;
  const about = { case: given, request, ...(operationId !== undefined && { operationId }) };
  const start = performance.now();
  const durationMs = () => performance.now() - start;
  try {
    const response = await send(wire, { signal, ownConnection });
    return { ...about, response, durationMs: durationMs() };
  } catch (error) {
    const kind = error instanceof TransportError ? error.failure : "reset";
    const message = error instanceof Error ? error.message : String(error);
    return { ...about, failure: { kind, message }, durationMs: durationMs() };
  }
}
