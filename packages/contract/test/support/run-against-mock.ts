import { type Api, readApi } from "@intuned/document";
import { type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll } from "vitest";
import { type Plan, planCases } from "../../src/index.js";
import { type Receiver, startReceiver } from "./receiver.js";

/** What the tests of one file work with. */
export interface MockRun {
  readonly mock: MockServer;
  /** Where the mock's callbacks go. */
  readonly receiver: Receiver;
  /** The cases of the document, their callback URLs the receiver's. */
  readonly made: Plan;
  readonly api: Api;
}

/** Serves a document by Prism while a file's tests run. The run is there from the first test on. */
export function runAgainstMock(document: object): () => MockRun {
  let run: MockRun | undefined;
  beforeAll(async () => {
    const receiver = await startReceiver();
    const api = readApi(document);
    const made = planCases(api, { callbackUrl: receiver.url });
    run = { receiver, made, api, mock: await startMock({ document }) };
  });
  afterAll(async () => {
    await run?.mock.close();
    await run?.receiver.close();
  });
  return () => {
    if (run === undefined) throw new Error("the mock runs in tests only");
    return run;
  };
}
