import { startMock } from "@intuned/mock";
import { expect, it } from "vitest";
import { coverageOf } from "../../src/coverage/index.js";
import { readApi } from "../../src/document/read-api.js";
import { planCases } from "../../src/plan/index.js";
import { localReceiver, overHttp, PLANNED_CALLBACK_URL, runContract } from "../../src/run/index.js";
import { readBundle } from "../support/bundle.js";

/** All that a run finds in Prism 5.14, and why each is a deviation of Prism's and no false alarm. */
const KNOWN = {
  // It quotes the name in a header of its answer, which Node refuses outside Latin-1, and the process ends.
  "no-answer": "a field name outside Latin-1 ends its process",
  // `{"error":{"code":"invalid_json"}}`, whatever the document declares.
  "error-shape": "malformed JSON is answered by an object of its own",
  // RFC 9110 §15.5.6: "The origin server MUST generate an Allow header field in a 405 response".
  "allow-header": "a 405 says no methods",
};

it("finds in Prism what is known of it, and nothing else, by every operation, answer and request keyword", async () => {
  const document = readBundle();
  const api = readApi(document);
  let deaths = 0;
  const mock = await startMock({
    document,
    onLog: ({ type }) => {
      if (type === "died") deaths += 1;
    },
  });
  const receiver = await localReceiver();
  const send = overHttp(mock.baseUrl);
  try {
    const report = await runContract({
      api,
      plan: planCases(api, { callbackUrl: PLANNED_CALLBACK_URL, prefer: true }),
      send,
      target: mock.baseUrl,
      hasCredentials: true,
      hasEveryResource: true,
      redirect: receiver.redirect,
      // On a busy machine Prism takes its time to start anew; a hang guard, no measure.
      comesBackMs: 60_000,
      coverage: coverageOf(api),
    });
    expect(report.stopped).toBeUndefined();
    // Each costs more than a second: most of the time that a run takes.
    expect(deaths, "of the one request that it dies of").toBe(1);
    expect([...new Set(report.groups.map(({ check }) => check))].sort()).toEqual(Object.keys(KNOWN).sort());
    expect(report.coverage.shares).toMatchObject({ operations: 1, responses: 1, requestKeywords: 1 });
    expect(receiver.received(), "deliveries that Prism made to the run's own receiver").toBeGreaterThan(0);
  } finally {
    send.close();
    await receiver.close();
    await mock.close();
  }
});
