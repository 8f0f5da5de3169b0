import type { HttpResponse } from "@intuned/document/serialize";
import { describe, expect, test } from "vitest";
import { type CheckOptions, checkContext, checkExchange, judge } from "../../src/checks/index.js";
import type { ContractCase } from "../../src/model/contract-case.js";
import { noteCase, notesApi, readCase, shortCase } from "../support/notes-document.js";

const JSON_TYPE = { "content-type": "application/json" };

const answer = (
  status: number,
  body?: unknown,
  headers: Record<string, string> = JSON_TYPE,
): HttpResponse => ({
  status,
  headers: Object.entries(headers),
  body: new TextEncoder().encode(
    body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body),
  ),
});

const NOTE = { id: "n1", color: "red" };
const ERROR = { message: "no" };
const SCHEMAS = "/components/schemas";
const CREATE = "/paths/~1notes/post";

function exchangeOf(given: ContractCase, response: HttpResponse) {
  const { operationId, request } = given;
  return { case: given, ...(operationId !== undefined && { operationId }), request, response, durationMs: 1 };
}

function found(given: ContractCase, response: HttpResponse, options?: CheckOptions): string[] {
  const findings = checkExchange(checkContext(notesApi, options), exchangeOf(given, response));
  return findings.map(
    ({ check, severity, pointer }) => `${check}${severity === "drift" ? " drift" : ""} ${pointer}`,
  );
}

const noKey = noteCase({
  title: "no key",
  expect: { outcome: "rejected", statuses: [401, 403] },
  breaks: { pointer: "/security", keyword: "security" },
  request: { ...noteCase().request, headers: [["content-type", "application/json"]] },
});

const wrongMethod = noteCase({
  title: "PUT",
  expect: { outcome: "rejected", statuses: [405] },
  breaks: { pointer: "/paths/~1notes", keyword: "method" },
  request: { method: "PUT", target: "/notes", headers: [] },
});

const probing = noteCase({
  probes: { pointer: `${SCHEMAS}/NoteInput/properties/text/minLength`, keyword: "minLength" },
});

describe("one broken promise is one finding, at the promise", () => {
  const table: { name: string; given: ContractCase; answer: HttpResponse; want: string[] }[] = [
    { name: "all is kept", given: noteCase(), answer: answer(200, NOTE), want: [] },
    { name: "a refusal", given: shortCase(), answer: answer(422, ERROR), want: [] },
    { name: "500", given: noteCase(), answer: answer(500, "oh"), want: [`server-error ${CREATE}`] },
    { name: "busy", given: noteCase(), answer: answer(503, "busy"), want: [] },
    {
      name: "a status that is not declared",
      given: noteCase(),
      answer: answer(201, NOTE),
      want: [`status-declared ${CREATE}/responses`],
    },
    {
      name: "a redirect",
      given: shortCase(),
      answer: answer(302, undefined, { location: "/" }),
      want: [`status-declared ${CREATE}/responses`],
    },
    {
      name: "another media type",
      given: noteCase(),
      answer: answer(200, "<p>", { "content-type": "text/html" }),
      want: [`content-type-declared ${CREATE}/responses/200/content`],
    },
    {
      name: "a trailing comma",
      given: noteCase(),
      answer: answer(200, '{"id":"n1","color":"red",}'),
      want: [`body-valid ${CREATE}/responses/200/content/application~1json`],
    },
    {
      name: "no body",
      given: noteCase(),
      answer: answer(200, undefined, {}),
      want: [`body-valid ${CREATE}/responses/200/content`],
    },
    {
      name: "200 with an error in it: both members miss, one cause",
      given: noteCase(),
      answer: answer(200, ERROR),
      want: [`body-valid ${SCHEMAS}/Note/required/0`],
    },
    {
      name: "two members of a wrong type: two causes",
      given: noteCase(),
      answer: answer(200, { id: 1, color: "blue" }),
      want: [`body-valid ${SCHEMAS}/Note/properties/id/type`],
    },
    {
      name: "a new member of an open enum",
      given: noteCase(),
      answer: answer(200, { id: "n1", color: "green" }),
      want: [`body-valid drift ${SCHEMAS}/Note/properties/color/enum`],
    },
    {
      name: "a union is put down to the branch that was meant",
      given: readCase(),
      answer: answer(200, { status: "done" }),
      want: [`body-valid ${SCHEMAS}/Done/required/1`],
    },
    {
      name: "a union's branch with a wrong type",
      given: readCase(),
      answer: answer(200, { status: "open", since: "now" }),
      want: [`body-valid ${SCHEMAS}/Open/properties/since/type`],
    },
    {
      name: "a value of no branch's type",
      given: readCase(),
      answer: answer(200, "[]"),
      want: [`body-valid ${SCHEMAS}/State/oneOf`],
    },
    {
      name: "an error of another shape",
      given: shortCase(),
      answer: answer(422, { error: "no" }),
      want: [`error-shape ${SCHEMAS}/Error/required/0`],
    },
    {
      name: "a missing Retry-After",
      given: noteCase(),
      answer: answer(429, ERROR),
      want: [`header-required ${CREATE}/responses/429/headers/Retry-After/required`],
    },
    {
      name: "an invalid header",
      given: noteCase(),
      answer: answer(429, ERROR, { ...JSON_TYPE, "retry-after": "0" }),
      want: [`header-valid ${CREATE}/responses/429/headers/Retry-After/schema/minimum`],
    },
    {
      name: "an accepted invalid request",
      given: shortCase(),
      answer: answer(200, NOTE),
      want: [`invalid-refused ${SCHEMAS}/NoteInput/properties/text/minLength`],
    },
    {
      name: "a refused boundary",
      given: probing,
      answer: answer(422, ERROR),
      want: [`valid-accepted ${SCHEMAS}/NoteInput/properties/text/minLength`],
    },
    {
      name: "no credential needed",
      given: noKey,
      answer: answer(200, NOTE),
      want: ["credentials-enforced /security"],
    },
    {
      name: "validation before authentication",
      given: noKey,
      answer: answer(422, ERROR),
      want: ["credentials-enforced /security"],
    },
    {
      name: "another method is taken",
      given: wrongMethod,
      answer: answer(200, NOTE),
      want: ["method-refused /paths/~1notes"],
    },
    {
      name: "405 without Allow",
      given: wrongMethod,
      answer: answer(405, ERROR),
      want: ["allow-header /paths/~1notes"],
    },
    {
      name: "405 with Allow",
      given: wrongMethod,
      answer: answer(405, ERROR, { ...JSON_TYPE, allow: "OPTIONS, post" }),
      want: [],
    },
    {
      name: "the key comes back",
      given: shortCase(),
      answer: answer(422, { message: "key-of-the-test is fine, the text is not" }),
      want: ["secret-echoed /components/securitySchemes/key"],
    },
    {
      name: "a write-only member comes back",
      given: noteCase(),
      answer: answer(200, { ...NOTE, secret: "other" }),
      want: [`write-only-absent ${SCHEMAS}/Note/properties/secret/writeOnly`],
    },
    {
      name: "what was sent as write-only comes back in an error",
      given: noteCase(),
      answer: answer(422, { message: "hush-hush is no text" }),
      want: [
        "valid-accepted /paths/~1notes/post",
        `secret-echoed ${SCHEMAS}/NoteInput/properties/secret/writeOnly`,
      ],
    },
    {
      name: "a text that holds what was sent as write-only, and that may come back",
      given: noteCase({
        request: {
          ...noteCase().request,
          body: new TextEncoder().encode('{"text":"hush-hush","secret":"hush-h"}'),
        },
      }),
      answer: answer(200, { ...NOTE, id: "of hush-hush" }),
      want: [],
    },
    {
      name: "a stack trace",
      given: shortCase(),
      answer: answer(422, { message: "Error: x\n    at check (/srv/app/check.js:10:5)" }),
      want: [`stack-trace ${CREATE}`],
    },
    {
      name: "a body where none may be",
      given: readCase({ request: { ...readCase().request, method: "DELETE" }, operationId: "noteDelete" }),
      answer: answer(204, ERROR),
      want: ["body-valid /paths/~1notes~1{id}/delete/responses/204"],
    },
  ];
  test.each(table)("$name", ({ given, answer: response, want }) => {
    expect(found(given, response)).toEqual(want);
  });
});

describe("what no document can exclude is no finding", () => {
  const table: { name: string; given: ContractCase; status: number; options?: CheckOptions; want: string }[] =
    [
      { name: "401 to the default credential", given: noteCase(), status: 401, want: "open" },
      {
        name: "401 to a real credential",
        given: noteCase(),
        status: 401,
        options: { hasCredentials: true },
        want: "broken",
      },
      { name: "404 to a made-up id", given: readCase(), status: 404, want: "open" },
      {
        name: "404 where every id is known",
        given: readCase(),
        status: 404,
        options: { hasEveryResource: true },
        want: "broken",
      },
      { name: "422 to a valid request", given: noteCase(), status: 422, want: "broken" },
      { name: "429", given: noteCase(), status: 429, want: "open" },
      { name: "401 before an invalid body was seen", given: shortCase(), status: 401, want: "open" },
    ];
  test.each(table)("$name", ({ given, status, options, want }) => {
    const verdict = judge(checkContext(notesApi, options), exchangeOf(given, answer(status, ERROR)));
    expect(verdict.verdict).toBe(want);
  });
});
