import { writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goRaw, goString, goText } from "../../src/samples/go-literals.js";
import { jsonSyntax } from "../../src/samples/json-literals.js";
import { printValue } from "../../src/samples/print-value.js";
import { pythonString, pythonSyntax, pythonText } from "../../src/samples/python-literals.js";
import type { Text } from "../../src/samples/sample-request.js";
import { shellQuote, shellText } from "../../src/samples/shell-literals.js";
import { typeScriptSyntax, typeScriptText } from "../../src/samples/type-script-literals.js";
import { type Language, languages, run, temporaryFolder } from "./support/languages.js";

/** Characters that mean something to a language, ends of lines, invisible ones, halves of characters. */
const special = fc.constantFrom(
  ..."'\"`$\\!{}()<>&|;*?[]#~%@=^\n\r\t\0\b\f\v\u007f\u0085\u2028\u2029\u202e\ufeff\ud800\udfff",
  "$\u007bx}",
  "$(id)",
  "\\u0060",
  "\\N{DASH}",
  "EOF",
  "🎈",
);
const hostile = fc.oneof(
  fc.array(special, { maxLength: 8 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(hostile, tie("value"), { maxKeys: 3 }),
  ),
  leaf: fc.oneof(
    hostile,
    hostile,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ),
})).value;

/** As it is once it was UTF-8: NUL cannot stand on a command line at all. */
const asText = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\0", "");
/** As it is once it was JSON. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Programs of one language that print values, all texts as JSON or ended by NUL. */
const programs: Readonly<Record<string, { runs: number; values: Print<unknown>; texts: Print<Text> }>> = {
  ts: {
    runs: 10,
    values: (all) =>
      `console.log(JSON.stringify([${all.map((it) => printValue(it, typeScriptSyntax)).join(",\n")}]));`,
    texts: (all) => `console.log(JSON.stringify([${all.map((it) => typeScriptText(it)).join(",\n")}]));`,
  },
  sh: {
    runs: 10,
    values: (all) =>
      `printf '%s\\0' ${all.map((it) => shellQuote(printValue(it, jsonSyntax))).join(" \\\n")}`,
    texts: (all) => `printf '%s\\0' ${all.map(shellText).join(" \\\n")}`,
  },
  python: {
    runs: 10,
    values: (all) =>
      `import json\nprint(json.dumps([${all.map((it) => printValue(it, pythonSyntax)).join(",\n")}]))`,
    texts: (all) => `import json, os\nprint(json.dumps([${all.map(pythonText).join(",\n")}]))`,
  },
  go: {
    runs: 3,
    values: (all) => goProgram(all.map((it) => goRaw(printValue(it, jsonSyntax)))),
    texts: (all) => goProgram(all.map(goText)),
  },
};
type Print<T> = (all: readonly T[]) => string;

const goProgram = (expressions: readonly string[]): string =>
  `package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\t_ = os.Args\n${expressions.map((it) => `\tfmt.Print(${it}, "\\x00")\n`).join("")}}\n`;

const SECRET = 'it\'s "$x" `y` \\ é';

async function output(language: Language, text: string): Promise<string> {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, `sample.${language.ending === "ts" ? "mjs" : language.ending}`);
  await writeFile(file, text);
  // It has no types: Node runs it as it is.
  const command = language.lang === "ts" ? ([process.execPath, file] as const) : language.command(file);
  const { code, stdout, stderr } = await run(command, { env: { SECRET } });
  expect(code, stderr).toBe(0);
  return stdout;
}

const untilNul = (text: string): string[] => text.split("\0").slice(0, -1);
const isNulEnded = ({ lang }: Language): boolean => lang === "sh" || lang === "go";

for (const language of languages) {
  const { runs = 0, values, texts } = programs[language.lang] ?? {};
  describe.skipIf(language.obstacle)(language.lang, () => {
    it("keeps every JSON value", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 200, size: "max" }), async (all) => {
          const text = await output(language, values?.(all) ?? "");
          const found = isNulEnded(language)
            ? untilNul(text).map((each) => JSON.parse(each))
            : JSON.parse(text);
          expect(found).toEqual(asJson(all));
        }),
        { numRuns: runs },
      );
    }, 300_000);

    it("keeps every text beside a secret, and the secret", async () => {
      const secret = fc.constant({ env: "SECRET", isEncoded: false });
      const part = fc.oneof(hostile.map(asText), secret);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 100 }),
          async (all) => {
            const text = await output(language, texts?.(all) ?? "");
            const found = isNulEnded(language) ? untilNul(text) : JSON.parse(text);
            expect(found).toEqual(
              all.map((parts) => parts.map((it) => (typeof it === "string" ? it : SECRET)).join("")),
            );
          },
        ),
        { numRuns: runs },
      );
    }, 300_000);
  });
}

it("writes no half of a character where text becomes UTF-8", () => {
  for (const write of [goString, pythonString, shellQuote]) expect(write("\ud800")).toContain("\ufffd");
});
