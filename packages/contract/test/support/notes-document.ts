import { readApi } from "@intuned/document";
import type { ContractCase } from "../../src/model/contract-case.js";

const error = { $ref: "#/components/responses/Error" };

/** A small API with what the checks look at: credentials, a union, an open enum, a write-only member, headers. */
export const notesDocument = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/notes": {
      post: {
        operationId: "noteCreate",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/NoteInput" } } },
        },
        responses: {
          "200": {
            description: "Made",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } },
          },
          "401": error,
          "422": error,
          "429": {
            description: "Slower",
            headers: { "Retry-After": { required: true, schema: { type: "integer", minimum: 1 } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
          },
        },
      },
    },
    "/notes/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "noteGet",
        responses: {
          "200": {
            description: "Found",
            content: { "application/json": { schema: { $ref: "#/components/schemas/State" } } },
          },
          "401": error,
          "404": error,
        },
      },
      delete: {
        operationId: "noteDelete",
        responses: { "204": { description: "Gone" }, "401": error, "404": error },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } },
    responses: {
      Error: {
        description: "Refused",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
    },
    schemas: {
      NoteInput: {
        type: "object",
        required: ["text"],
        properties: {
          text: { type: "string", minLength: 2, maxLength: 9 },
          secret: { type: "string", writeOnly: true },
        },
      },
      Note: {
        type: "object",
        required: ["id", "color"],
        properties: {
          id: { type: "string" },
          color: { enum: ["red", "blue"], "x-extensible-enum": true },
          secret: { type: "string", writeOnly: true },
        },
      },
      Error: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
      State: { oneOf: [{ $ref: "#/components/schemas/Open" }, { $ref: "#/components/schemas/Done" }] },
      Open: {
        type: "object",
        required: ["status"],
        properties: { status: { const: "open" }, since: { type: "integer" } },
      },
      Done: {
        type: "object",
        required: ["status", "result"],
        properties: { status: { const: "done" }, result: { type: "string" } },
      },
    },
  },
};

export const notesApi = readApi(notesDocument);

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A case of that API; a valid one of `noteCreate` unless changed. */
export function noteCase(changed: Partial<ContractCase> = {}): ContractCase {
  return {
    id: "noteCreate/full",
    phase: "coverage",
    operationId: "noteCreate",
    title: "full",
    expect: { outcome: "accepted" },
    request: {
      method: "POST",
      target: "/notes",
      headers: [
        ["x-key", "key-of-the-test"],
        ["content-type", "application/json"],
      ],
      body: json({ text: "hello", secret: "hush-hush" }),
    },
    ...changed,
  };
}

/** A valid case of `noteGet`. */
export const readCase = (changed: Partial<ContractCase> = {}): ContractCase =>
  noteCase({
    id: "noteGet/minimal",
    operationId: "noteGet",
    request: { method: "GET", target: "/notes/n1", headers: [["x-key", "key-of-the-test"]] },
    ...changed,
  });

/** An invalid case of `noteCreate`: its text is too short. */
export const shortCase = (): ContractCase => {
  const pointer = "/components/schemas/NoteInput/properties/text/minLength";
  const { request } = noteCase();
  return noteCase({
    id: "noteCreate/short",
    title: "body /text breaks minLength",
    expect: { outcome: "rejected" },
    breaks: { pointer, keyword: "minLength" },
    request: { ...request, body: json({ text: "h" }) },
  });
};
