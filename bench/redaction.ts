import { Secrets } from "@intuned/runtime/support";
import { runStep } from "@intuned/scripts";
import { median } from "./measure/measure-process.js";

const KILOBYTES = [64, 128, 256, 512, 1_024];
const RUNS = 5;

/** A key, a header with a backslash, one with nothing but plus signs before its end, and the password of a proxy. */
const secrets = ["ik_7Qm2xV9rT4bN8wLz", "s3cr\\et-token", `${"+".repeat(24)}z`, "CORP%5Cjdoe"];

/** Each is repeated until the text is as long as it should be. */
const texts: Readonly<Record<string, string>> = {
  "a page": "<p>The service is unavailable. Try again later.</p>\n",
  backslashes: `s3cr${"\\".repeat(4_096)}!`,
  "plus signs": "+",
  "percent signs, encoded over and over": `%${"25".repeat(4_096)}`,
  "every character escaped": "\\u0069\\u006b",
  "the key but for its end": "ik_7Qm2xV9rT4bN8wL",
};

/** Milliseconds that it takes to hide the secrets in a text. */
function measure(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const hiding = new Secrets();
    for (const it of secrets) hiding.add(it);
    const start = performance.now();
    hiding.hide(text);
    return performance.now() - start;
  });
  return median(times);
}

await runStep(import.meta, async () => {
  console.log(`Redaction of hostile text: milliseconds by size, medians of ${RUNS} runs.\n`);
  console.table(
    Object.fromEntries(
      Object.entries(texts).map(([name, part]) => {
        const figures = KILOBYTES.map((kilobytes) => {
          const length = kilobytes * 1_024;
          const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
          return [`${kilobytes} KB`, Math.round(measure(text))];
        });
        return [name, Object.fromEntries(figures)];
      }),
    ),
  );
});
