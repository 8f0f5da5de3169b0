import { readApi } from "@intuned/document";
import { coverageOf } from "../../src/coverage/coverage-of.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { RunReport } from "../../src/model/run-report.js";
import { thingsDocument } from "../things-document.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Markup, a command of a workflow, terminal codes and a NUL, which a document or a server may hold. */
export const HOSTILE = `<script>alert(1)</script>"'&]]>\n::error::forged\u001B[31m\u0000\u202E${"long".repeat(200)}`;

export const SECRETS = {
  key: "key-of-the-caller-93",
  token: "token-in-the-query",
  password: 'pass "word" of the body',
  pin: "1234",
  nested: "abc",
  cookie: "session=of-the-caller",
  short: "z9!",
};

const document = {
  ...thingsDocument,
  info: { title: HOSTILE, version: "1" },
  components: {
    ...thingsDocument.components,
    schemas: {
      ...thingsDocument.components.schemas,
      Login: {
        properties: {
          phrase: { type: "string", writeOnly: true },
          pin: { type: "string", format: "password" },
          inner: { type: "object", writeOnly: true },
        },
      },
    },
  },
};
export const hostileApi = readApi(document);

const exchange: Exchange = {
  case: {
    id: "case-1",
    phase: "coverage",
    title: HOSTILE,
    expect: { outcome: "any" },
    request: emptyRequest(),
  },
  operationId: "thingPut",
  request: {
    method: "POST",
    target: `/things/123e4567-e89b-12d3-a456-426614174000?limit=3&access_token=${SECRETS.token}`,
    headers: [
      ["content-type", "application/json"],
      ["x-key", SECRETS.key],
      ["x-other", HOSTILE.replaceAll("\n", "")],
      ["cookie", SECRETS.cookie],
      ["authorization", SECRETS.short],
    ],
    body: bytes(
      JSON.stringify({
        name: HOSTILE,
        phrase: SECRETS.password,
        pin: SECRETS.pin,
        inner: { a: SECRETS.nested },
      }),
    ),
  },
  response: {
    status: 200,
    headers: [
      ["content-type", "text/html"],
      ["x-echo", SECRETS.key],
    ],
    body: bytes(`${HOSTILE} ${SECRETS.key} ${encodeURIComponent(SECRETS.password)}`),
  },
  durationMs: 12.3,
};

function emptyRequest() {
  return { method: "GET", target: "/", headers: [] };
}

/** A report in which all that comes from elsewhere is hostile, and full of secrets. */
export function hostileReport(): RunReport {
  const coverage = coverageOf(hostileApi);
  coverage.observe(exchange);
  const binary = new Uint8Array([0xff, 0x00, ...bytes(SECRETS.key), 0xfe]);
  const group = {
    check: "body-valid" as const,
    severity: "breach" as const,
    pointer: "/components/schemas/Thing/properties/name/maxLength",
    place: "paths/a b,c:d.yaml:3:5",
    operationIds: ["thingPut"],
    count: 3,
    caseIds: ["case-1"],
    curl: `curl -X POST -H "x-key: $CONTRACT_KEY" --data '{"phrase":${JSON.stringify(SECRETS.password)},"pin":"${SECRETS.pin}"}'`,
    example: {
      check: "body-valid" as const,
      severity: "breach" as const,
      pointer: "/components/schemas/Thing/properties/name/maxLength",
      operationId: "thingPut",
      message: `${HOSTILE} holds ${SECRETS.key}`,
      exchange,
    },
  };
  const bare = { ...exchange, request: emptyRequest(), response: { status: 500, headers: [], body: binary } };
  return {
    title: HOSTILE,
    version: "1",
    target: "http://user:hunter2-password@127.0.0.1:1/base",
    seed: 1,
    startedAt: "2026-01-02T03:04:05.000Z",
    durationMs: 1234,
    plan: { sha256: "00", cases: 9, sent: 1 },
    stopped: HOSTILE,
    skipped: [{ reason: HOSTILE, count: 2 }],
    groups: [
      group,
      {
        ...group,
        check: "server-error",
        severity: "drift",
        operationIds: [],
        example: {
          ...group.example,
          exchange: { ...bare, request: { ...bare.request, headers: [["x-key", SECRETS.key]] } },
        },
      },
    ],
    unreached: [],
    coverage: coverage.result([
      {
        operationId: "thingPut",
        pointer: "/components/schemas/Thing/required/0",
        keyword: "required",
        reason: HOSTILE,
      },
    ]),
    timings: [{ operationId: HOSTILE, count: 1, medianMs: 12.3, p95Ms: 12.3, maxMs: 1500 }],
    exitCode: 1,
  };
}
