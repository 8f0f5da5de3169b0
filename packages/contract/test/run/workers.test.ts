import { type InProcessServer, serveHandler } from "@intuned/conforming";
import { faultyServer, serverModel } from "@intuned/conforming/faults";
import { readApi } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";
import { afterEach, describe, expect, it } from "vitest";
import { coverageOf } from "../../src/coverage/coverage-of.js";
import type { ContractCase } from "../../src/model/contract-case.js";
import type { RunReport } from "../../src/model/run-report.js";
import { listMutants } from "../../src/mutants/list-mutants.js";
import { planCases } from "../../src/plan/plan-cases.js";
import { formatReport } from "../../src/report/format-report.js";
import { localReceiver, PLANNED_CALLBACK_URL } from "../../src/run/local-receiver.js";
import { overHttp } from "../../src/run/over-http.js";
import { runContract } from "../../src/run/run-contract.js";
import { readBundlePart } from "../support/bundle.js";
import { serveMortal } from "../support/mortal-server.js";

const api = readApi(readBundlePart());
const plan = planCases(api, { callbackUrl: PLANNED_CALLBACK_URL });
const model = serverModel(api);
const mutants = listMutants(api, { model });
const WORKERS = [1, 3, 8];

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function runOn(target: string, workers: number): Promise<RunReport> {
  const receiver = await localReceiver();
  const send = overHttp(target, { connections: workers });
  open.push(receiver, send);
  const { redirect } = receiver;
  return runContract({ api, plan, send, target, redirect, workers, coverage: coverageOf(api) });
}

/** The report as it is written, in its order, but for the clock, the port, and the ids that the server made up. */
function lasting(report: RunReport): unknown {
  const text = formatReport({ ...report, startedAt: "", durationMs: 0, timings: [] }, "json", { api })
    .replaceAll(report.target, "TARGET")
    .replaceAll(/"(durationMs)": [\d.]+/g, '"$1": 0')
    .replaceAll(/\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/g, "DATE")
    .replaceAll(/\bwt_123\d+/g, "ID")
    .replaceAll(/"size": \d+/g, '"size": 0');
  return JSON.parse(text);
}

describe("one report, whatever the number of workers", () => {
  it.each(["unchecked", "write-only-echoed", "goes-back"])("of a mutant: %s", async (kind) => {
    const mutant = mutants.find((each) => each.kind === kind);
    const reports: unknown[] = [];
    for (const workers of WORKERS) {
      const served = await serveHandler(mutant?.serve() as InProcessServer);
      open.push(served);
      const report = await runOn(served.baseUrl, workers);
      expect(report.groups.length).toBeGreaterThan(0);
      reports.push(lasting(report));
    }
    for (const other of reports.slice(1)) expect(other).toEqual(reports[0]);
  });

  const ordinary = planned("model/enum", '"HAIKU"');
  const hazard = planned("additionalProperties", "undeclared, not Latin-1");
  it.each([
    { title: "what is sent alone", of: hazard, deaths: 1 },
    // Once among others, and once more to see that it was this one; with whom it is first under way does not matter.
    { title: "an ordinary request", of: ordinary, deaths: 2 },
  ])("of a server that dies of $title", async ({ of, deaths }) => {
    const reports: unknown[] = [];
    for (const workers of WORKERS) {
      const mortal = await serveMortal(faultyServer(model, {}, {}), (request) => isSame(request, of.request));
      open.push(mortal);
      const report = await runOn(mortal.url, workers);
      expect(report.groups.map(({ check, caseIds }) => [check, caseIds])).toEqual([["no-answer", [of.id]]]);
      expect(mortal.deaths()).toBe(deaths);
      reports.push(lasting(report));
    }
    for (const other of reports.slice(1)) expect(other).toEqual(reports[0]);
  });
});

function planned(part: string, variant: string): ContractCase {
  const found = plan.cases.find(({ id }) => id.includes(part) && id.endsWith(`: ${variant}`));
  if (found === undefined) throw new Error(`the plan has no case of ${part} by ${variant}`);
  return found;
}

const isSame = (left: HttpRequest, right: HttpRequest): boolean =>
  left.target === right.target && Buffer.from(left.body ?? []).equals(right.body ?? new Uint8Array());
