import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generatePackage } from "@intuned/codegen";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { fireWaiter, kilnDocument } from "./kiln-document.js";

const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@intuned/codegen/x-waiter.schema.json")), "utf8"),
);
const isOfShape = new Ajv2020({ allowUnionTypes: true }).compile(schema);

/** A waiter that isn't right, where the problem is, and what it says. */
interface Row {
  readonly given: string;
  readonly waiter: unknown;
  readonly at: string;
  readonly says: string;
  /** Whether the JSON Schema takes it: what is wrong is only wrong in this document. */
  readonly isOfShape?: boolean;
}

const { poll } = fireWaiter;
const withPoll = (more: object) => ({ ...fireWaiter, poll: { ...poll, ...more } });
const withParameters = (more: object) => withPoll({ parameters: { ...poll.parameters, ...more } });

const rows: readonly Row[] = [
  { given: "no object", waiter: "firingShow", at: "", says: 'expected an object, found "firingShow"' },
  { given: "nothing", waiter: null, at: "", says: "expected an object, found null" },
  {
    given: "a member that there is none of",
    waiter: { ...fireWaiter, failed: ["x"] },
    at: "/failed",
    says: 'expected one of poll, subject, status, success, failure, canceled, result, error, reason, methods, found "failed"',
  },
  {
    given: "no poll",
    waiter: { ...fireWaiter, poll: undefined },
    at: "/poll",
    says: "expected an object, found nothing",
  },
  {
    given: "no operationId",
    waiter: withPoll({ operationId: undefined }),
    at: "/poll/operationId",
    says: "expected the operationId of the operation to poll, found nothing",
  },
  {
    given: "an unknown operation",
    waiter: withPoll({ operationId: "firingSee" }),
    at: "/poll/operationId",
    says: 'expected the operationId of an operation of this document, found "firingSee"',
    isOfShape: true,
  },
  {
    given: "an operation without a response",
    waiter: withPoll({ operationId: "kilnRefire" }),
    at: "/poll/operationId",
    says: 'expected an operation with a JSON response, found "kilnRefire"',
    isOfShape: true,
  },
  {
    given: "an operation that needs a body",
    waiter: withPoll({ operationId: "kilnFire" }),
    at: "/poll/operationId",
    says: 'expected an operation that needs no request body, found "kilnFire"',
    isOfShape: true,
  },
  {
    given: "a parameter that isn't filled",
    waiter: withPoll({ parameters: { number: poll.parameters.number } }),
    at: "/poll/parameters",
    says: 'expected a value for the parameter kiln of firingShow, found ["number"]',
    isOfShape: true,
  },
  {
    given: "no parameters",
    waiter: withPoll({ parameters: undefined }),
    at: "/poll/parameters",
    says: "expected a value for the parameter number of firingShow, found []",
    isOfShape: true,
  },
  {
    given: "a parameter that there is none of",
    waiter: withParameters({ "path.kiln": "$request.path.kiln" }),
    at: "/poll/parameters/path.kiln",
    says: 'expected a parameter of firingShow (number, kiln), found "path.kiln"',
    isOfShape: true,
  },
  ...[
    "$response.body.number",
    "$statusCode",
    "number",
    "$response.body#number",
    "",
    5,
    "$request.cookie.a",
  ].map((expression) => ({
    given: `the expression ${JSON.stringify(expression)}`,
    waiter: withParameters({ number: expression }),
    at: "/poll/parameters/number",
    says: `expected a runtime expression, such as \`$response.body#/id\`, \`$response.header.Location\`, \`$request.path.id\` or \`$request.body#/id\`, found ${JSON.stringify(expression)}`,
  })),
  {
    given: "a pointer to nothing in the start's response",
    waiter: withParameters({ number: "$response.body#/firing/id" }),
    at: "/poll/parameters/number",
    says: 'expected a JSON Pointer to a property of the start\'s response, found "/firing/id"',
    isOfShape: true,
  },
  {
    given: "a pointer to nothing in the start's body",
    waiter: withParameters({ number: "$request.body#/number" }),
    at: "/poll/parameters/number",
    says: 'expected a JSON Pointer to a property of the start\'s request body, found "/number"',
    isOfShape: true,
  },
  {
    given: "a parameter that the start has not",
    waiter: withParameters({ number: "$request.query.number" }),
    at: "/poll/parameters/number",
    says: 'expected a query parameter of the start (it has none), found "number"',
    isOfShape: true,
  },
  ...["firing", "/firing~2", ""].map((status) => ({
    given: `the status pointer ${JSON.stringify(status)}`,
    waiter: { ...fireWaiter, status },
    at: "/status",
    says: `expected a JSON Pointer, such as \`/status\`, found ${JSON.stringify(status)}`,
  })),
  ...["status", "error", "reason", "result"].map((name) => ({
    given: `a pointer to nothing: ${name}`,
    waiter: { ...fireWaiter, [name]: "/firing/phase/nothing" },
    at: `/${name}`,
    says: 'expected a JSON Pointer to a property of the response, found "/firing/phase/nothing"',
    isOfShape: true,
  })),
  {
    given: "a status that isn't said, and isn't in /status",
    waiter: { ...fireWaiter, status: undefined },
    at: "/status",
    says: 'expected a JSON Pointer to a property of the response, found "/status"',
    isOfShape: true,
  },
  ...[undefined, [], "cold"].map((success) => ({
    given: `the success ${JSON.stringify(success)}`,
    waiter: { ...fireWaiter, success },
    at: "/success",
    says: `expected a list of values of the status, or of maps from a JSON Pointer to a value, found ${JSON.stringify(success) ?? "nothing"}`,
  })),
  ...[null, ["cold"], {}].map((it) => ({
    given: `the case ${JSON.stringify(it)}`,
    waiter: { ...fireWaiter, failure: [it] },
    at: "/failure/0",
    says:
      it !== null && !Array.isArray(it)
        ? "expected a condition, such as `/status: done`, found {}"
        : `expected a value of the status, or a map from a JSON Pointer to a value, found ${JSON.stringify(it)}`,
  })),
  {
    given: "a condition without values",
    waiter: { ...fireWaiter, failure: [{ "/firing/phase/name": [] }] },
    at: "/failure/0/~1firing~1phase~1name",
    says: "expected a text, a number, a boolean, or a list of these, found []",
  },
  {
    given: "a condition that is no pointer",
    waiter: { ...fireWaiter, failure: [{ phase: "cold" }] },
    at: "/failure/0/phase",
    says: 'expected a JSON Pointer as the key, found "phase"',
  },
  {
    given: "a condition on nothing",
    waiter: { ...fireWaiter, failure: [{ "/firing/state": "cold" }] },
    at: "/failure/0/~1firing~1state",
    says: 'expected a JSON Pointer to a property of the response, found "/firing/state"',
    isOfShape: true,
  },
  {
    given: "a value that the schema has not",
    waiter: { ...fireWaiter, canceled: ["stopped", "halted"] },
    at: "/canceled/1",
    says: 'expected a value that the schema has at /firing/phase/name ("heating", "cooling", "cold", "stopped"), found "halted"',
    isOfShape: true,
  },
  {
    given: "values that are in no branch together",
    waiter: { ...fireWaiter, failure: [{ "/firing/phase/name": "stopped", "/firing/broken": true }] },
    at: "/failure/0",
    says: 'expected values that one branch of the response\'s union has together, found {"/firing/phase/name":"stopped","/firing/broken":true}',
    isOfShape: true,
  },
  {
    given: "a method's name that is none",
    waiter: { ...fireWaiter, methods: { run: "fire-it" } },
    at: "/methods/run",
    says: 'expected a method\'s name, such as `waitFor`, found "fire-it"',
  },
  {
    given: "a method that there is none of",
    waiter: { ...fireWaiter, methods: { wait: "untilCold" } },
    at: "/methods/wait",
    says: 'expected one of run, waitFor, watch, found "wait"',
  },
  {
    given: "an empty subject",
    waiter: { ...fireWaiter, subject: " " },
    at: "/subject",
    says: 'expected a noun, found " "',
  },
];

/** The document with this waiter alone. */
function withWaiter(waiter: unknown) {
  const document: Record<string, unknown> = structuredClone(kilnDocument);
  const paths = document["paths"] as Record<string, Record<string, Record<string, unknown>>>;
  for (const operation of Object.values(paths).flatMap((it) => Object.values(it)))
    delete (operation as Record<string, unknown>)["x-waiter"];
  const fire = paths["/kilns/{kiln}/firings"]?.["post"];
  if (fire !== undefined) fire["x-waiter"] = waiter;
  return document;
}

describe.each(rows)("$given", ({ waiter, at, says, isOfShape: isTaken = false }) => {
  it("is a problem with its place, and nothing is made of the waiter alone", () => {
    const { files, problems } = generatePackage(withWaiter(waiter), { command: "test", package: false });
    expect(problems).toEqual([
      {
        pointer: `/paths/~1kilns~1{kiln}~1firings/post/x-waiter${at}`,
        reason: `${says}: no methods are made that wait for it`,
      },
    ]);
    const text = files.map((it) => it.text).join("\n");
    expect(text).toContain("export function kilnFire(");
    expect(text).not.toMatch(/startAndWait|untilCold/);
  });

  it("has the verdict of the JSON Schema", () => {
    expect(isOfShape(JSON.parse(JSON.stringify(waiter)))).toBe(isTaken);
  });
});

it.each(
  Object.values(kilnDocument["paths"] as object)
    .flatMap((item) => Object.values(item as object))
    .flatMap((operation) => operation["x-waiter"] ?? []),
)("a waiter that is right is of the JSON Schema's shape (%#)", (waiter) => {
  expect(isOfShape(waiter) || isOfShape.errors).toBe(true);
});
