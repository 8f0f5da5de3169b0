import type { ServerExchange, Turn } from "./row.js";

type Headers = Readonly<Record<string, string>>;

/** The task starts, whatever comes then. */
export const after = (turn: Turn): Turn => ({ ...turn, starts: true });

/** A whole answer; what is no text is sent as JSON. */
export function answers(status: number, body: unknown, headers: Headers = {}): Turn {
  const isText = typeof body === "string" || body instanceof Uint8Array;
  const type = { "content-type": isText ? "text/html" : "application/json" };
  return says(() => ({
    status,
    body: isText ? body : JSON.stringify(body),
    headers: { ...type, ...headers },
  }));
}

/** An answer that depends on the request. */
export function says(
  answer: (exchange: ServerExchange) => { status: number; body: string | Uint8Array; headers: Headers },
): Turn {
  return {
    answer: (exchange) => {
      const { status, body, headers } = answer(exchange);
      exchange.response.writeHead(status, headers).end(body);
    },
  };
}

/** What the API answers when all is well. */
export const accepts: Turn = after(
  says(({ accepted: { status, body } }) => ({
    status,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  })),
);
export const pending: Turn = answers(200, { webTaskId: "wt_123", status: "pending", input: { task: "x" } });
export const rows: Turn = answers(200, { rows: [1] });

/** The API's error object. */
export const refuses = (status: number, fields: object = {}, headers: Headers = {}): Turn =>
  answers(
    status,
    { code: `code-of-${status}`, category: "user", message: "A sentence.", retriable: false, ...fields },
    headers,
  );

/** A gateway's page. */
export const page = (status: number, headers: Headers = {}): Turn =>
  answers(status, `<html><h1>${status}</h1></html>`, headers);

/** A redirect to the same path, here or elsewhere. */
export const redirects = (status: number, where: "url" | "elsewhere"): Turn =>
  says((exchange) => ({
    status,
    body: "",
    headers: { location: `${exchange[where]}/somewhere?token=of-the-redirect` },
  }));

export const resets: Turn = { answer: ({ request }) => void request.socket.resetAndDestroy() };
/** Before the request is read. */
export const resetsUnread: Turn = { ...resets, unread: true };
export const closes: Turn = { answer: ({ request }) => void request.socket.end() };
/** Nothing, ever. */
export const stalls: Turn = { answer: () => {} };

/** Headers, half of the body, and then what is said. */
export function half(then: "reset" | "close" | "stall" | "drip", status = 200): Turn {
  return {
    answer: ({ request: { socket }, response }) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.write('{"webTaskId":"wt_123","stat', () => {
        // Once the client has it: a reset overtakes what is on its way.
        if (then === "reset") setTimeout(() => socket.resetAndDestroy(), 100).unref();
        if (then === "close") socket.end();
        if (then === "drip") {
          const timer = setInterval(() => response.write(" "), 10).unref();
          response.on("close", () => clearInterval(timer));
        }
      });
    },
  };
}

/** Bytes as they are, then the end of the connection. */
export const sends = (text: string): Turn => ({ answer: ({ request }) => void request.socket.end(text) });

/** A body of this many bytes, as fast as it is read. */
export function floods(status: number, bytes: number): Turn {
  return {
    answer: ({ response }) => {
      response.writeHead(status, { "content-type": "application/json", "content-length": bytes });
      const piece = Buffer.alloc(65_536, "x");
      let left = bytes;
      const more = () => {
        while (left > 0 && !response.destroyed) {
          left -= piece.length;
          if (!response.write(piece)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    },
  };
}

/** A body that comes in pieces. */
export function inPieces(...pieces: (string | Uint8Array)[]): Turn {
  return {
    answer: ({ response }) => {
      const left = [...pieces];
      const next = () => {
        const piece = left.shift();
        if (piece === undefined) return void response.end();
        response.write(piece, () => void setTimeout(next, 20).unref());
      };
      response.writeHead(200, { "content-type": "application/json" });
      next();
    },
  };
}

/** Another turn, so many milliseconds later. */
export const later = (ms: number, turn: Turn): Turn => ({
  ...turn,
  answer: (exchange) => void setTimeout(() => turn.answer(exchange), ms).unref(),
});
