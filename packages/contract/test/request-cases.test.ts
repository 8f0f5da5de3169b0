import { describe, expect, it } from "vitest";
import {
  constraintId,
  removeConstraint,
  requestCases,
  requestConstraints,
  schemaValidator,
} from "../src/index.js";
import { thingsDocument } from "./things-document.js";

const callbackUrl = "http://127.0.0.1:9/hook";
const { cases, unreachable, unmade } = requestCases(thingsDocument, { callbackUrl });

describe("requestCases", () => {
  it("breaks each constraint, or names it with the reason why not", () => {
    const broken = new Set(cases.flatMap(({ constraint }) => (constraint ? [constraintId(constraint)] : [])));
    const excused = new Set(unreachable.map(({ constraint }) => constraintId(constraint)));
    for (const constraint of requestConstraints(thingsDocument)) {
      const id = constraintId(constraint);
      expect([id, broken.has(id) !== excused.has(id)]).toEqual([id, true]);
    }
    expect(unreachable.map(({ pointer, reason }) => `${pointer}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "/components/parameters/ThingId/required: without a path parameter the request is one for another path",
        "/components/parameters/ThingId/schema/type: a path parameter arrives as text: whatever is sent is a string",
        "/components/parameters/ThingId/required: without a path parameter the request is one for another path",
        "/components/parameters/ThingId/schema/type: a path parameter arrives as text: whatever is sent is a string",
        "/paths/~1things~1{thingId}/post/parameters/1/schema/type: no valid request that the document has values for can be changed to break type "array" in a way that can be sent",
        "/paths/~1things~1{thingId}/post/parameters/1/schema/items/type: each of 3 proposals to break type "string" is still valid",
        "/paths/~1things~1{thingId}/post/parameters/2/schema/type: a header parameter arrives as text: whatever is sent is a string",
        "/components/schemas/Thing/properties/code/maxLength: what breaks maxLength 4 also breaks pattern at /code",
        "/components/schemas/Thing/properties/code/minLength: what breaks minLength 4 also breaks pattern at /code",
        "/components/schemas/Sink/discriminator/mapping/email: what breaks discriminator "email" also breaks required at /sink, const at /sink/kind, oneOf at /sink",
        "/components/schemas/Sink/discriminator/mapping/hook: what breaks discriminator "hook" also breaks const at /sink/kind, required at /sink, oneOf at /sink",
        "/components/schemas/Hook/properties/kind/type: what breaks type "string" also breaks const at /sink/kind, required at /sink",
      ]
    `);
    expect(unmade).toEqual([]);
  });

  it("breaks only that constraint: each body is refused as it stands and allowed without it", () => {
    const validate = schemaValidator(thingsDocument);
    const bodies = cases.filter(({ constraint }) => constraint?.location === "body" && constraint.root);
    expect(bodies.length).toBeGreaterThan(100);
    for (const { id, constraint, request } of bodies) {
      if (constraint?.root === undefined) continue;
      const value: unknown = JSON.parse(request.body ?? "");
      const relaxed = schemaValidator(removeConstraint(thingsDocument, constraint));
      expect([id, validate(constraint.root)(value).length > 0, relaxed(constraint.root)(value)]).toEqual([
        id,
        true,
        [],
      ]);
    }
  });

  it("takes every named example, the smallest request, and the fullest for each branch", () => {
    const valid = cases.filter(({ kind, operationId }) => kind === "valid" && operationId === "thingPut");
    expect(valid.map(({ id }) => id.replace("thingPut valid: ", ""))).toEqual([
      "minimal",
      "example email",
      "example hook",
      "full",
      "full, branch 1 of /components/schemas/Sink/oneOf",
      "full, branch 1 of /components/schemas/Thing/properties/either/anyOf",
    ]);
    expect(JSON.parse(valid[0]?.request.body ?? "")).toEqual({ name: "lamp" });
  });

  it("puts each part of a request where it travels", () => {
    const full = cases.find(({ id }) => id === "thingPut valid: full")?.request;
    expect(full).toMatchObject({
      method: "POST",
      path: "/things/123e4567-e89b-42d3-a456-426614174000?limit=1&tags=text&tags=text",
      headers: {
        "x-key": "test-credential",
        "x-trace": "abc",
        cookie: "seen=true",
        "content-type": "application/json",
      },
    });
  });

  it("sends to no other place than the receiver: not one URL of the document is left where a callback reads", () => {
    expect(cases.filter(({ request }) => request.body?.includes("hook.example"))).toEqual([]);
    expect(cases.filter(({ request }) => request.body?.includes(callbackUrl)).length).toBeGreaterThan(1);
  });

  it("has a unique id for each case, the same for any receiver", () => {
    const ids = cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      requestCases(thingsDocument, { callbackUrl: "http://127.0.0.1:65000/other" }).cases.map(({ id }) => id),
    ).toEqual(ids);
  });

  it("says what it could not make, and that its constraints are therefore not broken", () => {
    const document = structuredClone(thingsDocument);
    const { Thing } = document.components.schemas;
    Object.assign(Thing.properties, { serial: { type: "string", pattern: "^[0-9]{3}$" } });
    Thing.required.push("serial");
    Object.assign(document.paths["/things/{thingId}"].post.requestBody.content["application/json"], {
      examples: {},
    });
    const result = requestCases(document);
    expect(result.unmade[0]).toMatchObject({
      name: "minimal",
      reason: expect.stringContaining("give it an example"),
    });
    expect(result.unreachable.find(({ pointer }) => pointer.endsWith("serial/pattern"))?.reason).toContain(
      "no valid request",
    );
  });
});
