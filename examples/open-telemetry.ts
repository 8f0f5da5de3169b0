import { type CallDescription, type ClientError, type Hooks, isApiError } from "@intuned/client";
import {
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";

/**
 * A span for each call of a client, with the attributes of OpenTelemetry's HTTP conventions. (These make a span of each
 * request; here its retries are events of the one.) Each request carries the span's context (`traceparent`) to the server.
 *
 * `new IntunedClient({ hooks: openTelemetryHooks(trace.getTracer("my-app")) })`
 */
export function openTelemetryHooks(tracer: Tracer): Hooks {
  const spans = new WeakMap<CallDescription, Span>(); // events of one call have the same `call`
  return {
    onRequest({ call, headers }) {
      const span = spans.get(call) ?? startSpan(tracer, call);
      spans.set(call, span);
      if (call.attempts > 1) span.setAttribute("http.request.resend_count", call.attempts - 1);
      propagation.inject(trace.setSpan(context.active(), span), headers, {
        set: (carrier, name, value) => carrier.set(name, value),
      });
    },
    onResponse({ call, status }) {
      const span = spans.get(call)?.setAttribute("http.response.status_code", status);
      if (status < 300) span?.end(); // any other ends in onRetry or onError
    },
    onRetry({ call, error, delayMs }) {
      spans.get(call)?.addEvent("retry", { "error.type": errorType(error), "retry.delay_ms": delayMs });
    },
    onError({ call, error }) {
      const span = spans.get(call)?.setAttribute("error.type", errorType(error));
      span?.setStatus({ code: SpanStatusCode.ERROR, message: error.message }).end();
    },
  };
}

function startSpan(tracer: Tracer, { operationId, method, url }: CallDescription): Span {
  const { protocol, hostname, port } = new URL(url);
  const attributes = {
    "http.request.method": method,
    "url.full": url, // without the query, which can hold secrets
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
  };
  return tracer.startSpan(operationId, { kind: SpanKind.CLIENT, attributes });
}

/** The status where that is the error, else the class: a garbled answer can have status 200. */
function errorType(error: ClientError): string {
  return isApiError(error) ? String(error.status) : error.name;
}
