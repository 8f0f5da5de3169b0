// Jest with ts-jest: types are checked, and each import becomes a `require`.
import { expect, it } from "@jest/globals";
import { quickStart } from "./quick-start";

/** Of the configuration (`globals`): the mock. */
declare const run: { readonly baseUrl: string };

it("runs the quick start", async () => {
  expect(await quickStart(run.baseUrl)).toEqual({
    started: { webTaskId: "wt_123", status: "pending" },
    companies: expect.any(Number),
    fetched: "wt_123",
    refused: { status: 401, name: "ApiError" },
    delivered: 204,
  });
});
