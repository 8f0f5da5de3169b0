import { expect, it } from "vitest";
import { removeConstraint, requestConstraints } from "../src/index.js";
import { thingsDocument } from "./things-document.js";

it.each([
  { keyword: "minLength", pointer: "/components/schemas/Thing/properties/name/minLength" },
  { keyword: "not", pointer: "/components/schemas/Thing/properties/extra/not" },
])("drops $keyword and nothing else", ({ keyword, pointer }) => {
  const removed = JSON.stringify(removeConstraint(thingsDocument, { keyword, pointer }));
  const limit = JSON.stringify(
    requestConstraints(thingsDocument).find((each) => each.pointer === pointer)?.value,
  );
  expect(JSON.stringify(thingsDocument).replace(`,"${keyword}":${limit}`, "").length).toBeGreaterThanOrEqual(
    removed.length,
  );
  expect(requestConstraints(JSON.parse(removed)).some((each) => each.pointer === pointer)).toBe(false);
});

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
  for (const constraint of requestConstraints(thingsDocument)) removeConstraint(thingsDocument, constraint);
  expect(JSON.stringify(thingsDocument)).toBe(before);
  expect(() => removeConstraint(thingsDocument, { keyword: "type", pointer: "/components/gone" })).toThrow(
    "nothing at /components/gone",
  );
});
