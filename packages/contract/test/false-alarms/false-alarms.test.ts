import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readApi } from "@intuned/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { falseAlarmsCommand } from "../../src/false-alarms/false-alarms-command.js";
import { findFalseAlarms } from "../../src/false-alarms/find-false-alarms.js";
import { shopDocument } from "../server/shop-document.js";
import { readBundlePart } from "../support/bundle.js";

/** `npm run nightly` tries 50 seeds of the whole of our document. */
const SEEDS = 10;

async function all<T>(each: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of each) found.push(one);
  return found;
}

describe("runs against a server that keeps every promise", () => {
  it.each([
    ["our document", readBundlePart()],
    ["a document with everything", shopDocument],
  ])(
    "find nothing, whatever the seed: %s",
    async (_, document) => {
      const results = await all(findFalseAlarms(readApi(document), { seeds: SEEDS, fuzz: 5 }));
      expect(results.map(({ seed }) => seed)).toEqual(Array.from({ length: SEEDS }, (_, at) => at + 1));
      expect(results.flatMap(({ findings }) => findings)).toEqual([]);
      expect(results.every(({ sent }) => sent > 100)).toBe(true);
    },
    60_000,
  );
});

describe("intuned-contract false-alarms", () => {
  const folder = mkdtempSync(join(tmpdir(), "false-alarms-"));
  const spec = join(folder, "openapi.json");
  beforeAll(() => writeFileSync(spec, JSON.stringify(readBundlePart())));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function command(args: readonly string[], find = findFalseAlarms): Promise<[number, string]> {
    let text = "";
    const io = { stdout: { write: (more: string) => (text += more) }, stderr: { write: () => true } };
    return [await falseAlarmsCommand(args, io, find), text];
  }

  it("prints the figures, and exits 0 when nothing was found", async () => {
    const [code, text] = await command(["--spec", spec, "--seeds", "1", "--first-seed", "3"]);
    expect(text).toMatch(/^1 seeds, \d{3} requests, 0 findings in [\d.]+ s\n$/);
    expect(code).toBe(0);
    await expect(command([])).rejects.toThrow("--spec is missing");
  });

  it("prints every finding with its seed, and exits 1", async () => {
    const faults = () => ({
      changesAnswer: <Answer extends { status: number }>(answer: Answer) => ({ ...answer, status: 299 }),
    });
    const [code, text] = await command(
      ["--spec", spec, "--seeds", "2", "--first-seed", "7"],
      (api, options) => findFalseAlarms(api, { ...options, faults }),
    );
    expect(text).toMatch(/^seed 7: status-declared at \/paths.*\n(?:seed 7: .*\n)*(?:seed 8: .*\n)+2 seeds/);
    expect(code).toBe(1);
  });
});
