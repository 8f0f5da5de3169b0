import { connect } from "node:net";
import type { Duplex } from "node:stream";
import type { TlsOptions } from "node:tls";
import { Agent, interceptors, RetryAgent } from "undici";
import { type Authority, selfSigned } from "../../support/certificates.js";
import { type Connect, connectionFails, type Given, type Row, reads, starts } from "../row.js";
import { dispatchedBy, through, throughEnvProxy, throughProxy } from "../through.js";
import { accepts, pending } from "../turns.js";

/** Nothing was sent, so it's tried again. */
const unsent = connectionFails({ attempts: 3, requests: 0 });

const issued = (ca: Authority) => ca.issue();
const trusting = ({ ca }: Given) => through({ ca });

/** Certificates that a client refuses, and whether it trusts their authority. */
const certificates: Readonly<
  Record<string, { tls: (authority: Authority) => TlsOptions; client?: Row["client"] }>
> = {
  "a certificate that signed itself": { tls: selfSigned },
  "a certificate of an unknown authority": { tls: issued, client: undefined },
  "an expired certificate": { tls: (ca) => ca.issue({ days: [-3, -2] }) },
  "a certificate that isn't valid yet": { tls: (ca) => ca.issue({ days: [2, 3] }) },
  "a certificate for another host": { tls: (ca) => ca.issue({ hosts: ["other.example", "127.0.0.2"] }) },
};

const certificateRows: Row[] = Object.entries(certificates).flatMap(([what, { tls, ...row }]): Row[] => {
  const client = "client" in row ? row.client : trusting;
  const rest = { tls, ...(client && { client }), want: unsent };
  return [
    { name: `${what}: start is tried three times`, turns: [accepts], call: "start", ...rest },
    { name: `${what}: result is tried three times`, turns: [pending], call: "result", ...rest },
  ];
});

/** Ends of a TLS handshake, before anything could be sent. */
const handshakes: Readonly<Record<string, Pick<Row, "tls" | "client">>> = {
  "a version of TLS that the client doesn't speak": {
    tls: (ca) => ({ ...ca.issue(), maxVersion: "TLSv1.2" }),
    client: ({ ca }) => through({ ca, minVersion: "TLSv1.3" }),
  },
  "no cipher that both have": {
    tls: (ca) => ({ ...ca.issue(), maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES256-GCM-SHA384" }),
    client: ({ ca }) => through({ ca, ciphers: "ECDHE-ECDSA-CHACHA20-POLY1305" }),
  },
  "a client's certificate that is required before the request": {
    tls: (ca) => ({
      ...ca.issue(),
      ca: ca.cert,
      maxVersion: "TLSv1.2",
      requestCert: true,
      rejectUnauthorized: true,
    }),
    client: trusting,
  },
  "a certificate whose key the caller doesn't know": {
    tls: issued,
    client: ({ ca }) => through({ ca, checkServerIdentity: () => new Error("another key") }),
  },
};

const handshakeRows: Row[] = Object.entries(handshakes).map(
  ([what, row]): Row => ({
    name: `${what}: start is tried three times`,
    turns: [accepts],
    call: "start",
    ...row,
    want: unsent,
  }),
);

/** What becomes of a connection that the server accepts, and that the client means for TLS. */
const endings: Readonly<Record<string, Connect>> = {
  "is closed": (socket) => void socket.end("HTTP/1.1 200 OK\r\n\r\n"),
  "is closed after the client's first words": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    socket.once("data", () => void socket.end());
  },
  "says something else": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    socket.once("data", () => void socket.end("this is no TLS at all\r\n"));
  },
};

const brokenTunnels: Row[] = Object.entries(endings).map(
  ([what, proxy]): Row => ({
    name: `a proxy's tunnel for TLS ${what}: start is tried three times`,
    turns: [accepts],
    call: "start",
    tls: issued,
    proxy,
    client: throughProxy,
    want: unsent,
  }),
);

/** Dispatchers around an agent, which change nothing about its certificates. */
const around = {
  "the interceptor for DNS": (agent: Agent) => agent.compose(interceptors.dns()),
  "the interceptor for redirects": (agent: Agent) =>
    agent.compose(interceptors.redirect({ maxRedirections: 1 })),
  "a RetryAgent": (agent: Agent) => new RetryAgent(agent),
};

const aroundRows: Row[] = Object.entries(around).map(
  ([what, dispatcher]): Row => ({
    name: `an expired certificate, and ${what}: start is tried three times`,
    turns: [accepts],
    call: "start",
    tls: (ca) => ca.issue({ days: [-3, -2] }),
    client: ({ ca }) => dispatchedBy(dispatcher(new Agent({ connect: { ca } }))),
    want: unsent,
  }),
);

/** Answers CONNECT with this status, and closes. */
export const answersWith =
  (head: string): Connect =>
  (socket) =>
    void socket.end(`HTTP/1.1 ${head}\r\n\r\n`);

/** Opens the tunnel. */
export const tunnels: Connect = (socket, target) => {
  const { hostname, port } = new URL(`http://${target}`);
  const upstream = connect(Number(port), hostname, () => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    upstream.pipe(socket).pipe(upstream);
  });
  closeTogether(upstream, socket);
};

function closeTogether(one: Duplex, other: Duplex): void {
  one.on("error", () => other.destroy()).on("close", () => other.destroy());
  other.on("close", () => one.destroy());
}

/** Tunnels that a proxy refuses. */
const refusedTunnels: Row[] = Object.entries({
  "403": "403 Forbidden",
  "407": "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic",
  "502": "502 Bad Gateway",
  "a redirect": "302 Found\r\nLocation: http://127.0.0.1:9/login",
}).flatMap(([what, head]): Row[] => [
  {
    name: `a proxy refuses the tunnel with ${what}: start is tried three times`,
    turns: [accepts],
    call: "start",
    tls: issued,
    proxy: answersWith(head),
    client: throughProxy,
    want: unsent,
  },
  {
    name: `a proxy of the environment refuses the tunnel with ${what}: start is tried three times`,
    turns: [accepts],
    call: "start",
    proxy: answersWith(head),
    client: throughEnvProxy,
    want: unsent,
  },
]);

/** Servers that speak TLS, and proxies. All certificates and proxies are real. */
export const tlsRows: readonly Row[] = [
  {
    name: "a certificate of a known authority: start starts one task",
    turns: [accepts],
    call: "start",
    tls: issued,
    client: trusting,
    want: starts(),
  },
  ...certificateRows,
  ...handshakeRows,
  ...brokenTunnels,
  ...aroundRows,
  {
    name: "a connection that the server resets as TLS begins: start is tried three times",
    turns: [accepts],
    resetConnections: 3,
    call: "start",
    tls: issued,
    client: trusting,
    want: unsent,
  },
  {
    name: "a client's certificate is required, and refused after the request: start is not made again",
    turns: [accepts],
    call: "start",
    tls: (ca) => ({ ...ca.issue(), ca: ca.cert, requestCert: true, rejectUnauthorized: true }),
    client: trusting,
    want: connectionFails({ mayHaveStarted: true, requests: 0 }),
  },
  {
    name: "a proxy's tunnel: start starts one task",
    turns: [accepts],
    call: "start",
    tls: issued,
    proxy: tunnels,
    client: throughProxy,
    want: starts(),
  },
  {
    name: "a tunnel by a proxy of the environment: result is read",
    turns: [pending],
    call: "result",
    tls: issued,
    proxy: tunnels,
    client: throughEnvProxy,
    want: reads(),
  },
  {
    name: "a proxy's tunnel to an unknown authority's certificate: start is tried three times",
    turns: [accepts],
    call: "start",
    tls: issued,
    proxy: tunnels,
    client: ({ proxy }) => throughProxy({ proxy, ca: "" }),
    want: unsent,
  },
  ...refusedTunnels,
  {
    name: "a proxy that isn't there: start is tried three times",
    turns: [accepts],
    call: "start",
    tls: issued,
    client: ({ closedPort, ca }) => throughProxy({ proxy: `http://127.0.0.1:${closedPort}`, ca }),
    want: unsent,
  },
  {
    name: "a proxy refuses once: start starts one task",
    turns: [accepts],
    call: "start",
    tls: issued,
    proxy: (...tunnel) => (tunnel[2] === 0 ? answersWith("503 Service Unavailable") : tunnels)(...tunnel),
    client: throughProxy,
    want: starts(),
  },
  {
    name: "a proxy closes the tunnel that it opened, without TLS: it can have read the request, start is not made again",
    turns: [accepts],
    call: "start",
    proxy: answersWith("200 OK"),
    client: throughProxy,
    want: connectionFails({ mayHaveStarted: true, requests: 0 }),
  },
];
