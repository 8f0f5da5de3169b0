import { loadDocument, readApi } from "@intuned/document";
import { optionHelp } from "../cli/command-table.js";
import { parseOptions } from "../cli/parse-options.js";
import type { Io } from "../cli/tools.js";
import { findFalseAlarms, type SeedResult } from "./find-false-alarms.js";

const OPTIONS = {
  spec: { value: "FILE_OR_URL", help: "the document: OpenAPI 3.0 or 3.1, JSON or YAML" },
  seeds: { value: "N", help: "how many seeds are tried; 200 unless given" },
  "first-seed": { value: "N", help: "the first of them; 1 unless given" },
  fuzz: { value: "N", help: "requests left to chance, for each operation and seed; 0 unless given" },
  help: { help: "print this" },
} as const;

/**
 * `intuned-contract false-alarms`: prints what runs with many seeds find of a server that keeps every promise, which is to be
 * nothing.
 *
 * @returns the exit code: 0 nothing was found, 1 something was.
 * @throws {UsageError} wrong arguments, {DocumentError} a document that is refused.
 */
export async function falseAlarmsCommand(
  args: readonly string[],
  io: Io,
  find: typeof findFalseAlarms = findFalseAlarms,
): Promise<number> {
  const given = parseOptions(args, OPTIONS);
  if (given.has("help")) {
    io.stdout.write(
      `Usage: intuned-contract false-alarms --spec FILE_OR_URL [options]\n\n${optionHelp(OPTIONS)}`,
    );
    return 0;
  }
  const spec = given.required("spec");
  const options = {
    seeds: given.number("seeds", 1) ?? 200,
    firstSeed: given.number("first-seed") ?? 1,
    fuzz: given.number("fuzz") ?? 0,
  };
  const { document, locate } = await loadDocument(spec);
  const start = performance.now();
  let [seeds, sent, findings, last] = [0, 0, 0, start];
  for await (const result of find(readApi(document, locate), options)) {
    seeds += 1;
    sent += result.sent;
    findings += result.findings.length;
    io.stdout.write(linesOf(result));
    if (performance.now() - last < 5000) continue;
    last = performance.now();
    io.stderr.write(`${seeds} of ${options.seeds} seeds\n`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  io.stdout.write(`${seeds} seeds, ${sent} requests, ${findings} findings in ${seconds} s\n`);
  return findings === 0 ? 0 : 1;
}

/** Each finding on a line of its own, with the seed that shows it again. */
const linesOf = ({ seed, findings }: SeedResult): string =>
  findings
    .map(({ check, pointer, example }) => `seed ${seed}: ${check} at ${pointer}: ${example.message}\n`)
    .join("");
