import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readApi } from "@intuned/document";

const json = (schema: object) => ({ "application/json": { schema } });
const answers = (schema: object, more: object = {}) => ({
  "200": { description: "Done.", content: json(schema), ...more },
  "404": { description: "There is none.", content: json({ type: "object" }) },
});
const id = { name: "jobId", in: "path", required: true, schema: { type: "string", pattern: "^[0-9]+$" } };
const team = { name: "team", in: "path", required: true, schema: { type: "string", enum: ["blue", "red"] } };
const branch = (status: string, more: object = {}) => ({
  type: "object",
  required: ["status"],
  properties: { status: { const: status }, ...more },
});
const text = { type: "string" };

/** Jobs of a team: made, read, renamed, deleted, with a result that comes in its time; and a list with links to them. */
export const jobsDocument = {
  openapi: "3.1.0",
  info: { title: "Jobs", version: "1.0.0" },
  paths: {
    "/{team}/jobs": {
      parameters: [team],
      get: {
        operationId: "list",
        responses: {
          "200": {
            description: "Done.",
            content: json({
              type: "object",
              required: ["newest"],
              properties: { newest: text, count: { type: "integer" } },
            }),
            links: {
              newest: {
                operationId: "read",
                parameters: { team: "$request.path.team", jobId: "$response.body#/newest" },
              },
            },
          },
        },
      },
      post: {
        operationId: "make",
        requestBody: {
          required: true,
          content: json({
            type: "object",
            required: ["name"],
            properties: { name: text },
            additionalProperties: false,
          }),
        },
        responses: {
          "200": {
            description: "Made.",
            content: json({ type: "object", required: ["id"], properties: { id: text } }),
          },
        },
      },
    },
    "/{team}/jobs/{jobId}": {
      parameters: [team, id],
      get: {
        operationId: "read",
        responses: answers({ type: "object", properties: { name: text, owner: text } }),
      },
      delete: {
        operationId: "remove",
        responses: {
          "204": { description: "Deleted." },
          "404": { description: "There is none.", content: json({ type: "object" }) },
        },
      },
    },
    "/{team}/jobs/{jobId}/result": {
      parameters: [team, id],
      get: {
        operationId: "result",
        responses: answers({
          oneOf: [
            branch("pending"),
            branch("started", { progress: { type: "number" } }),
            branch("completed", { outcome: text }),
          ],
        }),
      },
    },
  },
};
export const jobsApi = readApi(jobsDocument, () => undefined);

/** What a server of jobs may do wrong. */
export type JobsFault =
  | "forgets the id"
  | "keeps the deleted"
  | "status backwards"
  | "never completes"
  | "completed is left"
  | "member flickers"
  | "type changes"
  | "read fails on repeat"
  | "link leads nowhere"
  | "delete misses"
  | "id of another form";

/** A correct server of jobs on a free port of loopback, but for one fault. `seen` are the requests: `GET /blue/jobs`. */
export async function serveJobs(fault?: JobsFault) {
  const jobs = new Map<string, { name: string; reads: number }>([
    ["blue 1", { name: "first", reads: 0 }],
    ["red 1", { name: "first", reads: 0 }],
  ]);
  const seen: string[] = [];
  let lists = 0;
  let made = 1;

  function answer(request: IncomingMessage, body: string): [number, unknown?] {
    const [, group = "", , job, part] = (request.url ?? "").split(/[/?]/);
    const key = `${group} ${job}`;
    if (job === undefined && request.method === "POST") {
      made += 1;
      if (fault !== "forgets the id")
        jobs.set(`${group} ${made}`, { ...(JSON.parse(body) as { name: string }), reads: 0 });
      return [200, { id: fault === "id of another form" ? `job-${made}` : String(made) }];
    }
    if (job === undefined) {
      lists += 1;
      if (fault === "type changes" && lists % 2 === 0) return [200, []];
      if (fault === "read fails on repeat" && lists % 2 === 0) return [404, {}];
      return [
        200,
        {
          newest: fault === "link leads nowhere" ? "0" : "1",
          ...(!(fault === "member flickers" && lists % 2 === 0) && { count: 1 }),
        },
      ];
    }
    const found = jobs.get(key);
    if (found === undefined) return [404, {}];
    if (request.method === "DELETE") {
      if (fault === "delete misses") return [404, {}];
      if (fault !== "keeps the deleted") jobs.delete(key);
      return [204];
    }
    if (part === undefined) return [200, { name: found.name }];
    found.reads += 1;
    return [200, resultOf(found.reads)];
  }

  function resultOf(reads: number): object {
    if (fault === "never completes") return { status: "started", progress: 0.5 };
    if (fault === "status backwards")
      return { status: reads === 2 ? "started" : reads < 4 ? "pending" : "completed" };
    if (fault === "completed is left") return { status: reads === 1 ? "completed" : "started" };
    if (reads === 1) return { status: "pending" };
    return reads === 2 ? { status: "started", progress: 0.5 } : { status: "completed", outcome: "success" };
  }

  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    seen.push(`${request.method} ${request.url}`);
    const [status, value] = answer(request, Buffer.concat(chunks).toString());
    if (value === undefined) response.writeHead(status).end();
    else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  };
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Makes a job and asks for its result until there is one. */
export const jobsWorkflows = {
  arazzo: "1.0.1",
  info: { title: "Jobs", version: "1.0.0" },
  sourceDescriptions: [{ name: "jobs", type: "openapi", url: "jobs.yaml" }],
  components: {
    failureActions: {
      again: {
        name: "again",
        type: "retry",
        retryAfter: 5,
        retryLimit: 8,
        criteria: [
          { condition: "$statusCode == 200" },
          { context: "$response.body#/status", condition: "^(pending|started)$", type: "regex" },
        ],
      },
    },
  },
  workflows: [
    {
      workflowId: "makeAndWait",
      inputs: {
        type: "object",
        properties: { team: { type: "string", default: "red" }, name: { type: "string" } },
      },
      parameters: [{ name: "team", in: "path", value: "$inputs.team" }],
      steps: [
        {
          stepId: "make",
          operationId: "$sourceDescriptions.jobs.make",
          requestBody: { contentType: "application/json", payload: { name: "job {$inputs.name}" } },
          successCriteria: [{ condition: "$statusCode == 200 && $response.body#/id != ''" }],
          outputs: { jobId: "$response.body#/id" },
        },
        {
          stepId: "wait",
          operationId: "result",
          parameters: [{ name: "jobId", in: "path", value: "$steps.make.outputs.jobId" }],
          successCriteria: [{ condition: '$response.body#/status == "completed"' }],
          onFailure: [{ reference: "$components.failureActions.again" }],
        },
      ],
    },
  ],
};
