import { generateWorkflows } from "@intuned/codegen";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { answer, content, openapi31 } from "../support/documents.js";
import { fireWaiter, kilnDocument } from "./kiln-document.js";

const options = { command: "make api", url: "kiln.yaml" };
const text = { type: "string" };

/** The workflows of a document as the text says, and the problems. */
function workflowsOf(document: object) {
  const { files, problems } = generateWorkflows(document as typeof kilnDocument, options);
  const [file] = files;
  return { problems, arazzo: file === undefined ? undefined : parse(file.text), file };
}

/** A document with one pair: `POST /jobs` starts, `GET /jobs/{id}` is polled. */
function pair(
  parts: { start?: object; poll?: object; waiter?: object; schema?: object; root?: object } = {},
) {
  const { schema = { type: "object", required: ["state"], properties: { state: text, why: text } } } = parts;
  return openapi31({
    info: { title: "Jobs", version: "2.0.0" },
    paths: {
      "/jobs": {
        post: {
          operationId: "jobStart",
          responses: { 200: answer({ type: "object", properties: { id: text } }) },
          "x-waiter": {
            poll: { operationId: "jobGet", parameters: { id: "$response.body#/id" } },
            status: "/state",
            success: ["done"],
            ...parts.waiter,
          },
          ...parts.start,
        },
      },
      "/jobs/{id}": {
        get: {
          operationId: "jobGet",
          parameters: [{ name: "id", in: "path", required: true, schema: text }],
          responses: { 200: answer(schema) },
          ...parts.poll,
        },
      },
    },
    ...parts.root,
  });
}

/** The only workflow of a document, and its two steps. */
function only(document: object) {
  const { arazzo, problems } = workflowsOf(document);
  expect(problems).toEqual([]);
  const [workflow] = arazzo.workflows;
  return { workflow, start: workflow.steps[0], poll: workflow.steps[1] };
}

it("makes one workflow for each waiter, and says that it is generated, by what", () => {
  const { arazzo, file, problems } = workflowsOf(kilnDocument);
  expect(problems).toEqual([]);
  expect(file?.path).toBe("waiters.arazzo.yaml");
  expect(file?.text).toMatch(/^# @generated from the OpenAPI document by `make api`/);
  expect(arazzo).toMatchObject({
    arazzo: "1.0.1",
    info: { title: "Kiln: start and wait", version: "1.0.0" },
    sourceDescriptions: [{ name: "kiln", type: "openapi", url: "kiln.yaml" }],
  });
  expect(arazzo.workflows.map((it: { workflowId: string }) => it.workflowId)).toEqual([
    "kilnRefireAndWait",
    "kilnFireAndWait",
    "tileRunAndWait",
  ]);
});

it("fills the poll's parameters by the waiter's expressions, and sends a body that has no example as an input", () => {
  const { arazzo } = workflowsOf(kilnDocument);
  const [refire, fire, tile] = arazzo.workflows;
  expect(fire.inputs).toEqual({ type: "object", required: ["kiln", "body"], properties: expect.anything() });
  expect(fire.steps[0]).toMatchObject({
    operationId: "$sourceDescriptions.kiln.kilnFire",
    parameters: [{ name: "kiln", in: "path", value: "$inputs.kiln" }],
    requestBody: { contentType: "application/json", payload: "$inputs.body" },
    successCriteria: [{ condition: "$statusCode == 202" }],
    outputs: { number: "$response.body#/firing/number" },
  });
  expect(fire.steps[1].parameters).toEqual([
    { name: "number", in: "path", value: "$steps.kilnFire.outputs.number" },
    // The start has it in the path.
    { name: "kiln", in: "query", value: "$inputs.kiln" },
  ]);
  // An optional parameter that the waiter uses would be sent as well.
  expect(refire.steps[1].parameters).toEqual([
    { name: "number", in: "path", value: "$inputs.number" },
    { name: "kiln", in: "query", value: "$inputs.kiln" },
  ]);
  expect(refire.inputs.properties.number).toEqual({ type: "integer" });
  expect(tile.steps[0].outputs).toEqual({ tile: "$request.body#/tile", job: "$response.header.X-Job" });
  expect(tile.steps[0].requestBody.payload).toBe("$inputs.body");
});

it("polls on while no case has the response, the conditions of the status first", () => {
  const { arazzo } = workflowsOf(kilnDocument);
  const [, fire, tile] = arazzo.workflows;
  const at = "$response.body#/firing";
  expect(fire.steps[1].successCriteria).toEqual([
    { condition: "$statusCode == 200" },
    { condition: `${at}/phase/name == 'cold'` },
    { condition: `${at}/broken == false` },
  ]);
  expect(fire.steps[1].onFailure).toEqual([
    {
      name: "pollAgain",
      type: "retry",
      retryAfter: 5,
      retryLimit: 120,
      criteria: [
        { condition: "$statusCode == 200" },
        { condition: `${at}/phase/name != 'cold' || ${at}/broken != false` },
        { condition: `${at}/phase/name != 'cold' || ${at}/broken != true` },
        { condition: `${at}/phase/name != 'stopped'` },
      ],
    },
  ]);
  // A response can have no status; what `failure: [true]` says includes the success.
  expect(tile.steps[1].onFailure).toMatchObject([
    { name: "ended", type: "end", criteria: [{ condition: "$response.body#/dry == true" }] },
    { name: "pollAgain", type: "retry", criteria: [{ condition: "$statusCode == 200" }] },
  ]);
});

it.each<{ given: string; document: object; success: string[]; pending: string[]; endings?: string[][] }>([
  {
    given: "several values, one of them twice",
    document: pair({
      waiter: { success: ["done", "fine"], failure: ["broken", "broken"], canceled: [7, true] },
    }),
    success: ["$response.body#/state == 'done' || $response.body#/state == 'fine'"],
    pending: ["!= 'done'", "!= 'fine'", "!= 'broken'", "!= 7", "!= true"].map(
      (it) => `$response.body#/state ${it}`,
    ),
  },
  {
    given: "a list of values, of a property that comes before the status",
    document: pair({ waiter: { success: [{ "/why": ["a", "it's"], "/state": "done" }] } }),
    success: [
      "$response.body#/state == 'done' && $response.body#/why == 'a' || $response.body#/state == 'done' && $response.body#/why == 'it''s'",
    ],
    pending: [
      "$response.body#/state != 'done' || $response.body#/why != 'a' && $response.body#/why != 'it''s'",
    ],
  },
  {
    given: "a case without the status",
    document: pair({ waiter: { failure: [{ "/why": ["lost", "late"] }] } }),
    success: ["$response.body#/state == 'done'"],
    pending: ["$response.body#/state != 'done'"],
    endings: [["$response.body#/why == 'lost'"], ["$response.body#/why == 'late'"]],
  },
])("says $given without parentheses", ({ document, success, pending, endings = [] }) => {
  const { poll } = only(document);
  const conditions = (list: { condition: string }[]) => list.map(({ condition }) => condition);
  expect(conditions(poll.successCriteria).slice(1)).toEqual(success);
  const actions = poll.onFailure as { type: string; criteria: { condition: string }[] }[];
  expect(conditions(actions.at(-1)?.criteria ?? []).slice(1)).toEqual(pending);
  expect(actions.slice(0, -1).map(({ type, criteria }) => [type, conditions(criteria)])).toEqual(
    endings.map((it) => ["end", it]),
  );
});

it.each<{ given: string; responses: object; condition: string }>([
  {
    given: "two status codes",
    responses: { 201: { description: "" }, 200: answer({ type: "object", properties: { id: text } }) },
    condition: "$statusCode == 200 || $statusCode == 201",
  },
  {
    given: "a class of them",
    responses: { "2XX": answer({ type: "object", properties: { id: text } }) },
    condition: "$statusCode >= 200 && $statusCode < 300",
  },
  {
    given: "no success but the default",
    responses: { default: answer({ type: "object", properties: { id: text } }) },
    condition: "$statusCode >= 200 && $statusCode < 300",
  },
])("takes $given", ({ responses, condition }) => {
  expect(only(pair({ start: { responses } })).start.successCriteria).toEqual([{ condition }]);
});

const schemes = {
  key: { type: "apiKey", in: "query", name: "api_key" },
  token: { type: "http", scheme: "bearer", description: "Of a user." },
  staff: { type: "http", scheme: "basic" },
};

it("takes the credentials of the first alternative, as secrets, and sends with both steps what both need", () => {
  const { workflow, start, poll } = only(
    pair({
      start: { security: [{ token: [], key: [] }, { staff: [] }] },
      poll: { security: [{ token: [] }] },
      root: { components: { securitySchemes: schemes } },
    }),
  );
  expect(workflow.inputs.properties).toEqual({
    token: { type: "string", format: "password", description: "Of a user." },
    key: { type: "string", format: "password" },
  });
  expect(workflow.parameters).toEqual([
    { name: "authorization", in: "header", value: "Bearer {$inputs.token}" },
  ]);
  expect(start.parameters).toEqual([{ name: "api_key", in: "query", value: "$inputs.key" }]);
  expect(poll.parameters).toEqual([{ name: "id", in: "path", value: "$steps.jobStart.outputs.id" }]);
});

it("names inputs as the client's options, with an example and no format, each once", () => {
  const option = { "x-client-option": { name: "shop" }, required: true };
  const { workflow, start } = only(
    pair({
      start: {
        parameters: [
          {
            name: "X-Shop",
            in: "header",
            schema: { type: "string", format: "uuid", examples: ["a"] },
            ...option,
          },
          { name: "filter[name]", in: "query", required: true, schema: { type: "array" }, example: ["b"] },
          { name: "shop", in: "query", required: true, schema: text, description: "Which one." },
          { name: "unused", in: "query", schema: text },
        ],
      },
    }),
  );
  expect(workflow.inputs).toEqual({
    type: "object",
    required: ["shop", "filterName", "shop2"],
    properties: {
      shop: { type: "string", examples: ["a"] },
      filterName: { examples: [["b"]] },
      shop2: { type: "string", description: "Which one." },
    },
  });
  expect(start.parameters.map((it: { name: string }) => it.name)).toEqual(["X-Shop", "filter[name]", "shop"]);
});

const bodies: { given: string; requestBody: object; payload: unknown }[] = [
  {
    given: "the first example",
    requestBody: {
      content: {
        "application/json": { examples: { one: { $ref: "#/components/examples/One" }, two: { value: 2 } } },
      },
    },
    payload: { size: 1 },
  },
  {
    given: "an example that isn't empty, since respect sends nothing for one",
    requestBody: {
      content: { "application/json": { examples: { none: { value: {} }, two: { value: { size: 2 } } } } },
    },
    payload: { size: 2 },
  },
  {
    given: "an empty example if there is no other",
    requestBody: { content: { "application/json": { example: {} } } },
    payload: {},
  },
  {
    given: "an example of the schema",
    requestBody: content({ examples: [{ size: 3 }] }),
    payload: { size: 3 },
  },
  {
    given: "no example that would be read as an expression",
    requestBody: {
      content: {
        "application/json": {
          examples: { one: { value: [{ a: "{$inputs.key}" }] }, two: { value: { a: "costs $5" } } },
        },
      },
    },
    payload: { a: "costs $5" },
  },
  {
    given: "an input if it is required",
    requestBody: { required: true, ...content(text) },
    payload: "$inputs.body",
  },
  { given: "nothing if it isn't", requestBody: content(text), payload: undefined },
];

it.each(bodies)("sends as the body $given", ({ requestBody, payload }) => {
  const examples = { One: { value: { size: 1 } } };
  const { start } = only(pair({ start: { requestBody }, root: { components: { examples } } }));
  expect(start.requestBody?.payload).toEqual(payload);
});

it("names an operation by its path, if its id has a dot or is missing", () => {
  const { start, poll } = only(
    pair({
      start: { operationId: undefined },
      poll: { operationId: "jobs.get" },
      waiter: { poll: { operationId: "jobs.get", parameters: { id: "$response.body#/id" } } },
    }),
  );
  expect(start.operationPath).toBe("{$sourceDescriptions.jobs.url}#/paths/~1jobs/post");
  expect(poll.operationPath).toBe("{$sourceDescriptions.jobs.url}#/paths/~1jobs~1{id}/get");
  expect([start.stepId, poll.stepId]).toEqual(["postJobs", "jobsGet"]);
});

it("makes no file of a document without waiters", () => {
  expect(workflowsOf(openapi31({}))).toMatchObject({ problems: [], file: undefined });
});

it("reports what a workflow cannot say, and makes the others", () => {
  const properties = { "the state": text };
  const { problems, arazzo } = workflowsOf(
    pair({ waiter: { status: "/the state" }, schema: { type: "object", properties } }),
  );
  expect(arazzo).toBeUndefined();
  expect(problems).toEqual([
    {
      pointer: "/paths/~1jobs/post/x-waiter",
      reason: 'a condition of a workflow cannot have the JSON Pointer "/the state": it has no workflow',
    },
  ]);
  const wrong = workflowsOf(pair({ waiter: { ...fireWaiter } }));
  expect(wrong.problems).toEqual([
    {
      pointer: "/paths/~1jobs/post/x-waiter/poll/operationId",
      reason: expect.stringMatching(/found "firingShow": it has no workflow$/),
    },
  ]);
});

it("takes options: how long and how often is polled, and more lines for the header", () => {
  const notes = ["Run it by", "", "  make test"];
  const { files } = generateWorkflows(pair(), { ...options, pollIntervalSeconds: 1, maxPolls: 9, notes });
  const [file] = files;
  expect(file?.text).toContain("\n\n# Run it by\n#\n#   make test\n\narazzo: 1.0.1\n");
  expect(parse(file?.text ?? "").workflows[0].steps[1].onFailure[0]).toMatchObject({
    retryAfter: 1,
    retryLimit: 9,
  });
});
