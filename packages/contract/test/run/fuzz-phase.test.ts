import { conformingServer } from "@intuned/conforming";
import { readApi } from "@intuned/document";
import { expect, test } from "vitest";
import { planCases } from "../../src/plan/plan-cases.js";
import { runContract } from "../../src/run/run-contract.js";
import { inProcess } from "../../src/run/send.js";

const api = readApi({
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  paths: {
    "/notes": {
      post: {
        operationId: "createNote",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["text"],
                additionalProperties: false,
                properties: {
                  text: { type: "string", minLength: 1, maxLength: 40 },
                  stars: { type: "integer" },
                },
              },
            },
          },
        },
        responses: { 200: { description: "Made." }, 400: { description: "Refused." } },
      },
    },
  },
});

test("what only chance finds is shown by the smallest request, and nothing is found where nothing is", async () => {
  const { handle } = conformingServer(api);
  const run = (send: typeof handle) =>
    runContract({ api, plan: planCases(api), send: inProcess(send), fuzz: 300 });
  const kept = await run(handle);
  expect(kept.groups.map(({ check, pointer }) => `${check} ${pointer}`)).toEqual([]);

  // A server that chokes on a number that no case of the plan has.
  const broken = await run((request) => {
    const stars = /"stars":(-?\d+)/.exec(Buffer.from(request.body ?? []).toString())?.[1];
    const chokes = stars !== undefined && Number(stars) > 2 ** 20 && Number(stars) < 2 ** 50;
    return chokes ? { status: 500, headers: [], body: new Uint8Array() } : handle(request);
  });
  const [group] = broken.groups;
  expect(broken.groups.map(({ check }) => check)).toEqual(["server-error"]);
  expect(group?.example.exchange.case?.phase).toBe("fuzz");
});
