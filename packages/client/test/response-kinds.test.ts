import { IntunedClient, MalformedResponseError } from "@intuned/client";
import { checkAnswers } from "@intuned/client/check";
import { Resource } from "@intuned/runtime";
import { describe, expect, it } from "vitest";
import { operations } from "./support/operations.js";
import { serve } from "./support/serve.js";
import { apiKey, workspaceId } from "./support/task-server.js";

/** Successes by what their body is. */
const responses: readonly (readonly [kind: string, status: number, body: string])[] = [
  ["nothing", 204, ""],
  ["nothing", 205, ""],
  ["an empty text", 200, ""],
  ["white space", 200, " \n"],
  ["value", 200, "null"],
  ["value", 200, "0"],
  ["value", 200, "false"],
  ["value", 200, '"text"'],
  ["value", 201, "null"],
  ["array", 200, "[]"],
  ["array", 203, '[{"id":"1"}]'],
  ["object", 200, "{}"],
  ["object", 201, '{"id":"1"}'],
  ["two documents", 200, "{}{}"],
];

/** The prototypes of a resource, from its own class up. */
function prototypesOf(it: object): object[] {
  const prototype: object = Object.getPrototypeOf(it);
  return prototype === Resource.prototype ? [] : [prototype, ...prototypesOf(prototype)];
}

it("the list of operations has every method of every resource", () => {
  const client = new IntunedClient({ workspaceId, apiKey });
  const methodsOf = (it: object, path: string): string[] => [
    ...prototypesOf(it)
      .flatMap(Object.getOwnPropertyNames)
      .filter((name) => !/^(constructor|client|run|waitFor|waitForResult|watch|.*AndWait)$/.test(name))
      .map((name) => `${path}${name}`),
    ...Object.entries(it).flatMap(([name, member]) =>
      member instanceof Resource ? methodsOf(member, `${path}${name}.`) : [],
    ),
  ];
  const { webTasks, projects } = client;
  const all = [...methodsOf(webTasks, "webTasks."), ...methodsOf(projects, "projects.")];
  expect([...new Set(all)].sort()).toEqual(Object.keys(operations).sort());
});

describe.each(Object.entries(operations))("%s", (_, { call, promises }) => {
  it.each(responses)(`with %s in a %i: %s`, async (kind, status, body) => {
    await using server = await serve((request, response) => {
      request.resume();
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
    const options = { workspaceId, apiKey, baseUrl: server.url, logger: { debug() {}, warn() {} } };
    for (const more of [{}, { checkAnswers: checkAnswers("warn") }]) {
      const client = new IntunedClient({ ...options, ...more });
      // No body was promised: whatever comes is not looked at.
      if (promises === "nothing") expect(await call(client)).toBeUndefined();
      else if (kind === promises) expect(await call(client)).toEqual(JSON.parse(body));
      else await expect(call(client)).rejects.toThrow(MalformedResponseError);
    }
  });
});
