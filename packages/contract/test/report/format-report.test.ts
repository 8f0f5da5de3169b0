import { describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { formatReport, REPORT_FORMATS, wantsColour } from "../../src/report/format-report.js";
import { HOSTILE, hostileApi, hostileReport, SECRETS } from "./hostile-report.js";

const report = hostileReport();
const options = { api: hostileApi, secrets: [SECRETS.key] };
const format = (name: string) => formatReport(report, name, options);

describe.each(REPORT_FORMATS)("the report for %s", (name) => {
  const text = format(name);

  it.each(Object.entries(SECRETS))("hides the %s", (_, secret) => {
    const writings = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
    // Four digits and three letters come in other words too: looked for as the whole text of a member.
    const isShort = secret.length < 6;
    for (const each of writings) expect(text).not.toContain(isShort ? `"${each}"` : each);
    expect(text.replaceAll(/\\?&quot;|\\"/g, '"')).not.toContain(`"${secret}"`);
    expect(text).not.toContain("hunter2-password");
    expect(text).not.toContain(`authorization: ${SECRETS.short}`);
  });

  it("hides a secret in the midst of bytes", () => {
    const all = [...text.matchAll(/[\w+/]{16,}={0,2}/g)].map(([each]) =>
      Buffer.from(each, "base64").toString("latin1"),
    );
    expect(all.join()).not.toContain(SECRETS.key);
  });
});

it("is the same each time, and refuses a format that there is not", () => {
  for (const name of REPORT_FORMATS) expect(format(name)).toBe(format(name));
  expect(() => format("pdf")).toThrow("there are: console, json");
});

it("on a console shows the cause, and nothing that a terminal obeys", () => {
  const text = format("console");
  expect(text).toContain(
    "promise  #/components/schemas/Thing/properties/name/maxLength  paths/a b,c:d.yaml:3:5",
  );
  expect(text).toContain("The contract is broken: 1 cause, 1 drift.");
  expect(text).toContain("(3 times)");
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\u202E/u);
  expect(text.split("\n").filter((line) => line.startsWith("::error"))).toEqual([]);
  expect(formatReport(report, "console", { ...options, colour: true })).toContain(
    "\u001B[31mbreach body-valid",
  );
});

it.each([
  { given: [{ isTTY: true }, {}], want: true },
  { given: [{ isTTY: true }, { NO_COLOR: "1" }], want: false },
  { given: [{ isTTY: true }, { NO_COLOR: "" }], want: true },
  { given: [{ isTTY: true }, { TERM: "dumb" }], want: false },
  { given: [{}, {}], want: false },
] as const)("colours $given: $want", ({ given: [stream, environment], want }) => {
  expect(wantsColour(stream, environment)).toBe(want);
});

it("as JSON shows text as text and other bytes in Base64", () => {
  const json = JSON.parse(format("json")) as { format: number; groups: { example: { exchange: unknown } }[] };
  expect(json.format).toBe(1);
  expect(json.groups[0]?.example.exchange).toMatchObject({
    response: { body: { text: expect.stringContaining("<script>") } },
  });
  expect(json.groups[1]?.example.exchange).toMatchObject({
    response: { body: { base64: expect.any(String), size: 23 } },
  });
});

it("as JUnit has a suite for each operation and a test for each check, and is well-formed", () => {
  const { testsuites } = create(format("junit")).toObject() as {
    testsuites: {
      testsuite: { "@name": string; "@tests": string; "@failures": string; "@skipped": string }[];
    };
  };
  expect(testsuites.testsuite).toMatchObject([
    { "@name": "thingGet", "@failures": "0", "@skipped": "23" },
    { "@name": "thingPut", "@tests": "23", "@failures": "1", "@skipped": "0" },
    { "@name": "no operation", "@failures": "0" },
  ]);
});

it("as SARIF points at the line", () => {
  const { version, runs } = JSON.parse(format("sarif")) as { version: string; runs: { results: object[] }[] };
  expect(version).toBe("2.1.0");
  expect(runs[0]?.results).toMatchObject([
    {
      ruleId: "body-valid",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "paths/a%20b%2Cc%3Ad.yaml" },
            region: { startLine: 3, startColumn: 5 },
          },
        },
      ],
    },
    { ruleId: "server-error", ruleIndex: 1, level: "warning" },
  ]);
});

it("for workflows is one command for each finding, whatever the message holds", () => {
  const lines = format("github").trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^::error file=paths\/a b%2Cc%3Ad\.yaml,line=3,col=5,title=body-valid #\/components[^:]*::<script>/,
  );
  expect(lines[1]).toMatch(/^::warning /);
  expect(HOSTILE).toContain("\n");
});
