import { expect, it } from "vitest";
import { readBundle } from "../support/bundle.js";
import { bugs } from "./bugs.js";
import { Caller } from "./caller.js";
import { type ServerOptions, startCorrectServer } from "./correct-server.js";
import type { Parts } from "./parts.js";
import { probes } from "./probes.js";

/** An id that is told wrongly hides whatever a read would show. */
const ALSO_SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  "id-cut-short": [
    "retry-after-missing",
    "secret-echoed",
    "start-time-missing-while-started",
    "status-goes-back",
  ],
};

/** What each probe tells of a fresh server. */
async function probeAll(options?: ServerOptions, parts?: Partial<Parts>): Promise<Map<string, string>> {
  const server = await startCorrectServer(options, parts);
  const caller = new Caller(server.url);
  const told = new Map<string, string>();
  // One after the other: which read is refused for their rate is counted over all of them.
  for (const [name, probe] of Object.entries(probes)) told.set(name, JSON.stringify(await probe(caller)));
  await server.close();
  return told;
}

it("has one probe for each bug, and one replaced decision in each", () => {
  expect(bugs.map(({ name }) => name).sort()).toEqual(Object.keys(probes).sort());
  expect(bugs.map(({ parts }) => Object.keys(parts).length)).toEqual(bugs.map(() => 1));
});

it.each(bugs)("$name differs from the correct server where it says, and nowhere else", async (bug) => {
  const correct = await probeAll(bug.options);
  const broken = await probeAll(bug.options, bug.parts);
  const differing = [...correct.keys()].filter((name) => correct.get(name) !== broken.get(name));
  expect(differing.sort()).toEqual([bug.name, ...(ALSO_SHOWN_BY[bug.name] ?? [])].sort());
});

it.each(bugs)("$name is expected at a place that the document has: $pointer", ({ pointer }) => {
  let at: unknown = readBundle();
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    at = (at as Record<string, unknown>)[name];
    expect(at, `${pointer} has no ${name}`).toBeDefined();
    // A place behind a reference is named where the reference leads.
    expect(at).not.toHaveProperty("$ref");
  }
});
