import { readApi } from "@intuned/document";
import { expect, it } from "vitest";
import { callbackTargets } from "../../src/callbacks/callback-targets.js";
import { keepLocal } from "../../src/callbacks/keep-local.js";
import { thingsDocument } from "../things-document.js";

const targets = callbackTargets(readApi(thingsDocument));
const receiver = "http://127.0.0.1:9/hook";
const parts = (value: unknown) => ({
  parameters: new Map(),
  body: { mediaType: { mediaType: "application/json", value: {} }, value },
});

it("finds by its runtime expression which part of a request a callback is sent to", () => {
  expect(targets).toEqual([
    {
      operationId: "thingPut",
      callback: "stored",
      expression: "{$request.body#/sink/url}",
      pointer: "/paths/~1things~1{thingId}/post/callbacks/stored/{$request.body#~1sink~1url}",
      source: "body",
      reference: "/sink/url",
    },
  ]);
});

it.each([
  { given: "https://hook.example/in", want: receiver },
  { given: "http://127.0.0.1:10/elsewhere", want: receiver },
  { given: "http://127.0.0.1:9/hooooook", want: "http://127.0.0.1:9/hooooook" },
  { given: "not one at all", want: "not one at all" },
  { given: "ftp://hook.example", want: "ftp://hook.example" },
  { given: 42, want: 42 },
])("sends to the receiver what could be sent elsewhere: $given", ({ given, want }) => {
  const body = { sink: { url: given } };
  expect(keepLocal(targets, parts(body), receiver)).toEqual(parts({ sink: { url: want } }));
  expect(body.sink.url).toBe(given);
});

it("leaves a body without such a URL as it is, with a receiver and without one", () => {
  const lamp = parts({ name: "lamp" });
  expect(keepLocal(targets, lamp, receiver)).toBe(lamp);
  expect(keepLocal(targets, lamp, undefined)).toBe(lamp);
});

it("has no request that would make the server call somewhere while there is no receiver", () => {
  expect(keepLocal(targets, parts({ sink: { url: "https://hook.example" } }), undefined)).toBeUndefined();
});
