import path from "node:path";
import { expect, it } from "vitest";
import { openapi31 } from "../support/documents.js";
import { loadDefinition } from "../support/load-definition.js";
import { freshFolder } from "../support/write-package.js";

const folder = freshFolder(import.meta.url);
const json = (schema?: unknown) => ({
  description: "done",
  content: { "application/json": schema === undefined ? {} : { schema } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const all = ["object", "array", "value"];

/** By the success responses of an operation: what kinds of body its definition says; `undefined` for an object alone. */
const rows: Readonly<Record<string, { readonly responses: object; readonly want?: readonly string[] }>> = {
  "an object": { responses: { 200: json({ type: "object" }) } },
  "properties without a type": { responses: { 200: json({ properties: {} }) } },
  "an object behind references": { responses: { 200: json(ref("Referring")) } },
  "a union of objects": { responses: { 200: json({ oneOf: [ref("Book"), { type: "object" }] }) } },
  "objects of all": { responses: { 200: json({ allOf: [ref("Book"), { description: "more" }] }) } },
  "an array": { responses: { 200: json({ type: "array" }) }, want: ["array"] },
  "a text": { responses: { 200: json({ type: "string" }) }, want: ["value"] },
  "a constant": { responses: { 200: json({ const: "done" }) }, want: ["value"] },
  "an object or null": { responses: { 200: json({ type: ["object", "null"] }) }, want: ["object", "value"] },
  "a nullable object": {
    responses: { 200: json({ type: "object", nullable: true }) },
    want: ["object", "value"],
  },
  "an object or an array": {
    responses: { 200: json({ anyOf: [ref("Book"), { type: "array" }] }) },
    want: ["object", "array"],
  },
  "a schema that says nothing": { responses: { 200: json({}) }, want: all },
  "no schema": { responses: { 200: json() }, want: all },
  "a schema that contains itself": { responses: { 200: json(ref("Endless")) }, want: all },
  "an object, or no body": {
    responses: { 200: json(ref("Book")), 204: { description: "none" } },
    want: ["object", "nothing"],
  },
  "an object and an array by status": {
    responses: { 200: json(ref("Book")), 201: json({ type: "array" }) },
    want: ["object", "array"],
  },
  "anything under a range": {
    responses: { 200: { description: "done", content: { "*/*": {} } } },
    want: all,
  },
  bytes: { responses: { 200: { description: "done", content: { "image/png": {} } } } },
  "no body": { responses: { 204: { description: "none" } } },
};

it("says of each operation what kinds of body it responds with, where that isn't an object alone", async () => {
  const names = Object.keys(rows);
  const paths = names.map((name, index) => [
    `/a${index}`,
    { get: { operationId: `read${index}`, responses: rows[name]?.responses } },
  ]);
  const schemas = {
    Book: { type: "object", properties: { title: { type: "string" } } },
    Referring: ref("Book"),
    Endless: { oneOf: [ref("Endless")] },
  };
  const document = openapi31({ paths: Object.fromEntries(paths), components: { schemas } });
  const { operations } = await loadDefinition(path.join(folder, "all"), document);
  const got = names.map((name, index) => [name, operations[`read${index}`]?.promises]);
  expect(Object.fromEntries(got)).toEqual(Object.fromEntries(names.map((name) => [name, rows[name]?.want])));
});
