import { readApi } from "@intuned/document";
import { describe, expect, it } from "vitest";
import type { FindingGroup } from "../../src/model/finding.js";
import { planCases } from "../../src/plan/plan-cases.js";
import { localReceiver, PLANNED_CALLBACK_URL } from "../../src/run/local-receiver.js";
import { overHttp } from "../../src/run/over-http.js";
import { runContract } from "../../src/run/run-contract.js";
import { readBundlePart } from "../support/bundle.js";
import { type Bug, bugs } from "./bugs.js";
import { startCorrectServer } from "./correct-server.js";

const api = readApi(readBundlePart());
const SCHEME = "ApiKey";
const plan = planCases(api, { callbackUrl: PLANNED_CALLBACK_URL, credentials: { [SCHEME]: "a key" } });

/** What a run finds in a server that was written by hand, by people who had not seen how cases are made. */
async function findings(bug?: Bug): Promise<readonly FindingGroup[]> {
  const server = await startCorrectServer(bug?.options, bug?.parts);
  const receiver = await localReceiver();
  const send = overHttp(server.url);
  try {
    const report = await runContract({
      api,
      plan,
      send,
      target: server.url,
      credentials: new Map([[SCHEME, "test-key"]]),
      redirect: receiver.redirect,
    });
    expect(report.stopped).toBeUndefined();
    return report.groups;
  } finally {
    send.close();
    await receiver.close();
    await server.close();
  }
}

const causes = (groups: readonly FindingGroup[]) => groups.map(({ check, pointer }) => `${check} ${pointer}`);

describe("a server written by hand from the document alone", () => {
  it("keeps the contract: nothing is found", async () => {
    expect(causes(await findings())).toEqual([]);
  });

  it.each(bugs.map((bug) => ({ ...bug, title: `${bug.name}: ${bug.what}` })))(
    "is found out by one group of findings, at the promise, when it has the bug $title",
    async (bug) => {
      const groups = await findings(bug);
      expect(
        groups.map(({ pointer }) => pointer),
        causes(groups).join("\n"),
      ).toEqual([bug.pointer]);
    },
  );
});
