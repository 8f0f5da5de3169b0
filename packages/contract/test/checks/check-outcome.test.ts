import { readApi } from "@intuned/document";
import { expect, test } from "vitest";
import { checkOutcome } from "../../src/checks/check-outcome.js";
import { checkContext } from "../../src/checks/index.js";
import type { ContractCase } from "../../src/model/contract-case.js";
import { noteCase, notesApi, notesDocument, shortCase } from "../support/notes-document.js";

const context = checkContext(notesApi, { hasCredentials: true });

function found({ operationId, ...given }: ContractCase, status: number) {
  const response = { status, headers: [], body: new Uint8Array() };
  const exchange = {
    ...(operationId !== undefined && { operationId }),
    request: given.request,
    response,
    durationMs: 1,
  };
  const findings = checkOutcome(context, { ...exchange, case: given });
  return findings.map(({ check, pointer, message }) => ({ check, pointer, message }));
}

/** A case of no operation. */
function nowhere(changed: Partial<ContractCase>): ContractCase {
  const { operationId: _, ...given } = noteCase(changed);
  return given;
}

const rejected = { outcome: "rejected" } as const;

test.each<{
  name: string;
  given: ContractCase;
  status: number;
  want: { check: string; pointer: string; message: string };
}>([
  {
    name: "a valid request is put down to the limit that it probes",
    given: noteCase({ probes: { pointer: "/components/schemas/A/maxLength", keyword: "maxLength" } }),
    status: 422,
    want: {
      check: "valid-accepted",
      pointer: "/components/schemas/A/maxLength",
      message: "a valid request was refused with 422 (full)",
    },
  },
  {
    name: "a valid request that probes nothing is put down to its operation",
    given: noteCase(),
    status: 400,
    want: {
      check: "valid-accepted",
      pointer: "/paths/~1notes/post",
      message: "a valid request was refused with 400 (full)",
    },
  },
  {
    name: "a valid request of no operation is put down to all paths",
    given: nowhere({}),
    status: 404,
    want: {
      check: "valid-accepted",
      pointer: "/paths",
      message: "a valid request was refused with 404 (full)",
    },
  },
  {
    name: "an invalid request is put down to what it breaks",
    given: shortCase(),
    status: 200,
    want: {
      check: "invalid-refused",
      pointer: "/components/schemas/NoteInput/properties/text/minLength",
      message: "200 instead of a 4xx: body /text breaks minLength",
    },
  },
  {
    name: "an invalid request that breaks no promise is put down to its operation",
    given: noteCase({ expect: rejected }),
    status: 200,
    want: { check: "invalid-refused", pointer: "/paths/~1notes/post", message: "200 instead of a 4xx: full" },
  },
  {
    name: "an invalid request of no operation is put down to all paths",
    given: nowhere({ expect: rejected }),
    status: 200,
    want: { check: "invalid-refused", pointer: "/paths", message: "200 instead of a 4xx: full" },
  },
  {
    name: "a missing credential is put down to the security that the operation shares",
    given: noteCase({
      expect: { ...rejected, statuses: [401, 403] },
      breaks: { pointer: "/paths/~1notes/post/security", keyword: "security" },
    }),
    status: 400,
    want: { check: "credentials-enforced", pointer: "/security", message: "400 instead of 401 or 403: full" },
  },
  {
    name: "a missing credential of no operation is put down to what it breaks",
    given: nowhere({
      expect: { ...rejected, statuses: [401, 403] },
      breaks: { pointer: "/somewhere", keyword: "security" },
    }),
    status: 200,
    want: {
      check: "credentials-enforced",
      pointer: "/somewhere",
      message: "200 instead of 401 or 403: full",
    },
  },
  {
    name: "a method is put down to its path",
    given: noteCase({
      expect: { ...rejected, statuses: [405] },
      breaks: { pointer: "/elsewhere", keyword: "method" },
      request: { method: "PUT", target: "/notes?a=b", headers: [] },
    }),
    status: 400,
    want: { check: "method-refused", pointer: "/paths/~1notes", message: "400 instead of 405: full" },
  },
  {
    name: "a path that doesn't exist is put down to all paths",
    given: nowhere({
      expect: { ...rejected, statuses: [404] },
      breaks: { pointer: "/elsewhere", keyword: "path" },
    }),
    status: 200,
    want: { check: "path-refused", pointer: "/paths", message: "200 instead of 404: full" },
  },
])("$name", ({ given, status, want }) => {
  expect(found(given, status)).toEqual([want]);
});

test("what is kept or open is no finding", () => {
  expect(found(noteCase(), 200)).toEqual([]);
  expect(found(noteCase(), 429)).toEqual([]);
  expect(found(shortCase(), 422)).toEqual([]);
});

test("traffic without a case and a request without a response are no finding", () => {
  const { request } = noteCase();
  const response = { status: 422, headers: [], body: new Uint8Array() };
  expect(checkOutcome(context, { request, response, durationMs: 1 })).toEqual([]);
  expect(checkOutcome(context, { request, case: noteCase(), durationMs: 1 })).toEqual([]);
});

test("a missing credential is put down to what it breaks, where the operation has no security", () => {
  const open = checkContext(readApi({ ...notesDocument, security: [] }));
  const breaks = { pointer: "/somewhere", keyword: "security" };
  const given = noteCase({ expect: { ...rejected, statuses: [401, 403] }, breaks });
  const response = { status: 200, headers: [], body: new Uint8Array() };
  const exchange = {
    case: given,
    operationId: "noteCreate",
    request: given.request,
    response,
    durationMs: 1,
  };
  expect(checkOutcome(open, exchange)).toMatchObject([
    { check: "credentials-enforced", pointer: "/somewhere" },
  ]);
});
