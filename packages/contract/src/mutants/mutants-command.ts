import { type Api, loadDocument, readApi } from "@intuned/document";
import { optionHelp } from "../cli/command-table.js";
import { parseOptions } from "../cli/parse-options.js";
import type { Io } from "../cli/tools.js";
import type { MutantVerdict, MutationScore } from "./mutation-score.js";
import { scoreApi } from "./score-api.js";

const OPTIONS = {
  spec: { value: "FILE_OR_URL", help: "the document: OpenAPI 3.0 or 3.1, JSON or YAML" },
  seed: { value: "N", help: "what values are made from; 1 unless given" },
  "min-score": { value: "PERCENT", help: "exit 1 below this score; 95 unless given" },
  "no-survivors": { help: "exit 1 when a mutant survives that no rule explains as equivalent" },
  json: { help: "print JSON" },
  help: { help: "print this" },
} as const;

/**
 * `intuned-contract mutants`: prints how many of the document's mutants the cases and checks find, and which they miss.
 *
 * @returns the exit code: 0 the score is reached, 1 it is not, the conforming server has findings, or a mutant survives
 * where none may.
 * @throws {UsageError} wrong arguments, {DocumentError} a document that is refused.
 */
export async function mutantsCommand(args: readonly string[], io: Io): Promise<number> {
  const given = parseOptions(args, OPTIONS);
  if (given.has("help")) {
    io.stdout.write(`Usage: intuned-contract mutants --spec FILE_OR_URL [options]\n\n${optionHelp(OPTIONS)}`);
    return 0;
  }
  const spec = given.required("spec");
  const least = given.number("min-score") ?? 95;
  const { document, locate } = await loadDocument(spec);
  const api = readApi(document, locate);
  const score = await scoreApi(api, { seed: given.number("seed") ?? 1 });
  io.stdout.write(given.has("json") ? jsonOf(score) : textOf(api, score));
  const survives = given.has("no-survivors") && score.verdicts.some(({ verdict }) => verdict === "survived");
  return score.score * 100 >= least && score.falseAlarms.length === 0 && !survives ? 0 : 1;
}

function jsonOf({ falseAlarms, verdicts, ...figures }: MutationScore): string {
  const mutants = verdicts.map(({ mutant: { serve: _, ...mutant }, ...verdict }) => ({
    ...mutant,
    ...verdict,
  }));
  const alarms = falseAlarms.map(({ check, pointer, message }) => ({ check, pointer, message }));
  return `${JSON.stringify({ ...figures, falseAlarms: alarms, mutants }, null, 2)}\n`;
}

function textOf(api: Api, { score, all, killed, verdicts, falseAlarms }: MutationScore): string {
  const of = (wanted: MutantVerdict["verdict"]) => verdicts.filter(({ verdict }) => verdict === wanted);
  const [survived, equivalent] = [of("survived"), of("equivalent")];
  const line = ({ mutant, reason }: MutantVerdict): string => {
    const place = api.locate(mutant.pointer);
    const where = place === undefined ? mutant.pointer : `${mutant.pointer} (${place})`;
    return `  ${mutant.kind}  ${where}\n    ${mutant.description}${reason === undefined ? "" : `; ${reason}`}`;
  };
  const list = (title: string, those: readonly MutantVerdict[]) =>
    those.length === 0 ? [] : [title, ...those.map(line)];
  return `${[
    ...list("Survived: no finding tells that the promise is broken", survived),
    ...list("Equivalent: no request can tell, and no random one did", equivalent),
    ...falseAlarms.map(({ check, pointer, message }) => `False alarm: ${check} at ${pointer}: ${message}`),
    `${all} mutants: ${killed} killed, ${survived.length} survived, ${equivalent.length} equivalent`,
    `Mutation score: ${(Math.floor(score * 1000) / 10).toFixed(1)} %`,
  ].join("\n")}\n`;
}
