import { childPointer, readApi } from "@intuned/document";
import { expect, it } from "vitest";
import { operationConstraints } from "../../src/constraints/constraints-of-schema.js";
import { removeConstraint } from "../../src/constraints/remove-constraint.js";
import { thingsDocument } from "../things-document.js";

const api = readApi(thingsDocument);
const constraints = api.operations.flatMap((operation) => operationConstraints(api, operation, "request"));

/** Every place of a document. */
function pointers(node: unknown, pointer = ""): string[] {
  if (typeof node !== "object" || node === null) return [pointer];
  return [
    pointer,
    ...Object.entries(node).flatMap(([key, value]) => pointers(value, childPointer(pointer, key))),
  ];
}

it.each(["minLength", "pattern", "enum", "additionalProperties", "const", "uniqueItems"])(
  "drops %s and nothing else",
  (keyword) => {
    const constraint = constraints.find((each) => each.keyword === keyword);
    if (constraint === undefined) throw new Error(`the document has no ${keyword}`);
    const left = new Set(pointers(removeConstraint(thingsDocument, constraint)));
    const gone = pointers(thingsDocument).filter((pointer) => !left.has(pointer));
    expect(gone.filter((pointer) => !pointer.startsWith(`${constraint.pointer}/`))).toEqual([
      constraint.pointer,
    ]);
  },
);

it("drops one required member of several, and the list with the last", () => {
  const kept = removeConstraint(thingsDocument, {
    keyword: "required",
    pointer: "/components/schemas/Hook/required/0",
  });
  expect(kept.components.schemas.Hook.required).toEqual(["url"]);
  const gone = removeConstraint(thingsDocument, {
    keyword: "required",
    pointer: "/components/schemas/Thing/required/0",
  });
  expect(gone.components.schemas.Thing).not.toHaveProperty("required");
});

it("drops a union with its discriminator, security for the operation, and lets any media type in", () => {
  const union = removeConstraint(thingsDocument, {
    keyword: "oneOf",
    pointer: "/components/schemas/Sink/oneOf",
  });
  expect(union.components.schemas.Sink).toEqual({});
  expect(removeConstraint(thingsDocument, { keyword: "security", pointer: "/security" }).security).toEqual(
    [],
  );
  const content = "/paths/~1things~1{thingId}/post/requestBody/content";
  const open = removeConstraint(thingsDocument, { keyword: "content", pointer: content });
  expect(open.paths["/things/{thingId}"].post.requestBody.content).toEqual({ "*/*": {} });
});

it("leaves the document it was given alone, and refuses a pointer that leads nowhere", () => {
  const before = JSON.stringify(thingsDocument);
  for (const constraint of constraints) removeConstraint(thingsDocument, constraint);
  expect(JSON.stringify(thingsDocument)).toBe(before);
  expect(() => removeConstraint(thingsDocument, { keyword: "type", pointer: "/components/gone" })).toThrow(
    "nothing at /components/gone",
  );
});
