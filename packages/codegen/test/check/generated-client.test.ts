import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { type EchoServer, startEchoServer } from "../support/echo-server.js";
import { EXACT, typeCheck } from "../support/type-check.js";
import { freshFolder, write } from "../support/write-package.js";

/** OpenAPI 3.0, and what only the generator can say of it: how an operation without an id is named. */
const DOCUMENT = `
openapi: 3.0.3
info: { title: Kilns, version: 1.0.0 }
servers: [{ url: https://kilns.example }]
paths:
  /kilns/{kilnId}:
    get:
      tags: [kilns]
      parameters: [{ name: kilnId, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The kiln.
          content: { "*/*": { schema: { $ref: "#/components/schemas/Kiln" } } }
        4XX:
          description: There is none.
          content: { application/json: { schema: { type: object, required: [reason] } } }
components:
  schemas:
    Kiln:
      type: object
      required: [id, heat, firedAt, doorCode]
      properties:
        id: { type: string, format: uuid }
        heat: { type: integer, format: int32, minimum: 0, exclusiveMinimum: true, maximum: 1400 }
        firedAt: { type: string, format: date-time, nullable: true }
        doorCode: { type: string, writeOnly: true }
        clay: { type: string, enum: [stoneware, porcelain] }
`;

/** The use that the README shows. */
const PROGRAM = `import { answerValidators } from "./api/check/answer-validators.js";
import { KilnsClient } from "./api/index.js";

export const read = (baseUrl: string) =>
  new KilnsClient({
    baseUrl,
    retry: false,
    checkAnswers: ({ operationId, status, data }) => {
      const keys = [status, \`\${Math.floor(status / 100)}XX\`, "default"].map((key) => \`\${operationId} \${key}\`);
      const isValid = keys.map((key) => answerValidators.get(key)).find((it) => it !== undefined);
      if (isValid === undefined || isValid(data)) return undefined;
      return \`a body that violates the spec: \${JSON.stringify(isValid.errors)}\`;
    },
  }).kilns.getKilnId("7");
`;

const folder = freshFolder(import.meta.url);
const api = path.join(folder, "api");
let server: EchoServer;
let read: (baseUrl: string) => Promise<unknown>;

beforeAll(async () => {
  server = await startEchoServer();
  write(path.join(folder, "kilns.yaml"), DOCUMENT);
  write(path.join(folder, "program.ts"), PROGRAM);
  const stderr: string[] = [];
  const io = { stdout: { write: () => true }, stderr: { write: (text: string) => stderr.push(text) } };
  const code = await main(["-i", path.join(folder, "kilns.yaml"), "-o", api, "--check"], io);
  expect({ code, stderr }).toEqual({ code: 0, stderr: [] });
  ({ read } = await import(/* @vite-ignore */ path.join(folder, "program.ts")));
});
afterAll(() => server[Symbol.asyncDispose]());

const kiln = { id: "123e4567-e89b-12d3-a456-426614174000", heat: 1280, firedAt: null };
const respond = (body: unknown, status = 200) => server.answerWith({ status, text: JSON.stringify(body) });

it.each([
  ["the least that the schema allows", kiln],
  ["a property that the schema doesn't know", { ...kiln, shelves: 4 }],
])("takes %s", async (_title, body) => {
  respond(body);
  expect(await read(server.url)).toEqual(body);
});

it.each([
  ["null where nothing is nullable", { ...kiln, heat: null }, "/heat"],
  ["the limit of an exclusive minimum", { ...kiln, heat: 0 }, "/heat"],
  ["a string of another format", { ...kiln, id: "k-7" }, "/id"],
  ["a value outside an enum", { ...kiln, clay: "mud" }, "/clay"],
  ["a missing property", { id: kiln.id, heat: 1 }, "firedAt"],
])("refuses %s", async (_title, body, place) => {
  respond(body);
  await expect(read(server.url)).rejects.toMatchObject({
    code: "malformed-response",
    message: expect.stringContaining(place),
  });
});

it("has a validator for each class of statuses, by the name that the client gives an operation without an id", async () => {
  const { answerValidators } = await import(/* @vite-ignore */ path.join(api, "check/answer-validators.ts"));
  expect([...answerValidators.keys()]).toEqual(["getKilnsKilnId 200", "getKilnsKilnId 4XX"]);
});

it("imports nothing, and says of what it holds of ajv no path of this machine", () => {
  const code = readFileSync(path.join(api, "check/answer-validators.ts"), "utf8");
  expect(code).not.toMatch(/^\s*import\b|\bfrom\s+["']|\beval\s*\(|\bFunction\s*\(/m);
  expect(code).toContain("\n// node_modules/ajv-formats/dist/formats.js\n");
  expect(code).not.toMatch(/[^ "]\/node_modules/);
});

it("compiles, and package.json exports the validators", () => {
  const complaints = typeCheck([path.join(folder, "program.ts")], [folder], EXACT);
  expect(complaints.get(folder)).toEqual([]);
  expect(readFileSync(path.join(api, "index.ts"), "utf8")).toMatch(/^\/\/ @generated .* --check`/);
  const { exports } = JSON.parse(readFileSync(path.join(api, "package.json"), "utf8"));
  expect(exports["./check"]).toEqual({
    types: "./dist/check/answer-validators.d.ts",
    default: "./dist/check/answer-validators.js",
  });
});
