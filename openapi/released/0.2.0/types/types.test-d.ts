import type { WebhookSink, WebTaskInput, WebTaskResult, WebTaskStarted } from "@intuned/types";
import { expectTypeOf, test } from "vitest";

test("a request needs the task alone, and its enums are closed", () => {
  expectTypeOf({ task: "Find it" }).toExtend<WebTaskInput>();
  // @ts-expect-error the task is required
  ({}) satisfies WebTaskInput;
  // @ts-expect-error a model that the document does not list
  ({ task: "Find it", model: "gpt" }) satisfies WebTaskInput;
  // @ts-expect-error a misspelt field
  ({ task: "Find it", startURL: "https://company.example" }) satisfies WebTaskInput;
  // skipOnFail has a default, so callers need not send it
  ({ type: "webhook", url: "https://receiver.example" }) satisfies WebhookSink;
  // @ts-expect-error a field of the other sink
  ({ type: "webhook", bucket: "example" }) satisfies WebhookSink;
});

test("an answer's enum takes members that the document does not list yet", () => {
  expectTypeOf<"archived">().toExtend<WebTaskStarted["status"]>();
  expectTypeOf<number>().not.toExtend<WebTaskStarted["status"]>();
});

test("a result narrows on status, then on outcome", () => {
  const read = (result: WebTaskResult) => {
    if (result.status !== "completed") {
      expectTypeOf(result.status).toEqualTypeOf<"pending" | "started" | "canceled">();
      // @ts-expect-error only a completed task has an outcome
      result.outcome;
      return;
    }
    if (result.outcome === "failed" && result.error) expectTypeOf(result.error.code).toBeString();
    // @ts-expect-error a misspelt field is no index access
    result.webTaskid;
  };
  expectTypeOf(read).toBeFunction();
});
