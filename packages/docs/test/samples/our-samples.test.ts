import { symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import type { Operation } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import { type MockServer, startMock } from "@intuned/mock";
import openapi from "@intuned/openapi" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleSource } from "../../src/samples/index.js";
import { buildGo } from "./support/build-go.js";
import { type Language, languages, onServer, run, runText, temporaryFolder } from "./support/languages.js";
import { codeIn, listSamples } from "./support/list-samples.js";

const installed = fileURLToPath(new URL("../../../../node_modules", import.meta.url));
const server = openapi.servers[0]?.url ?? "";
const key = { INTUNED_API_KEY: "any" };

const requests = listSamples(openapi, { client: { package: "@intuned/client" } });
/**
 * One request of each operation: these are run, in every language. Its other examples are printed by the same code, and are
 * compiled in `any-document.test.ts`.
 */
const firsts = requests.filter(({ isFirst }) => isFirst);

/** What Prism responds with: the first example of the first success; `undefined` for a response without a body. */
function responseOf({ responses }: Operation): unknown {
  const [success] = responses.filter(({ status }) => status.startsWith("2"));
  const [media] = success?.content ?? [];
  return media && namedExamples(openapi, media.pointer)[0]?.value;
}
const documented = firsts.map(({ operation }) => responseOf(operation));

/** What the sample by the client prints: the end of what it starts, the items of a list, or the response. */
function printedByClient(operation: Operation): string {
  const { "x-pages": pages } = operation.value as { "x-pages"?: { items: string } };
  if (pages === undefined) return shown(endOf(operation) ?? responseOf(operation));
  const page = responseOf(operation) as Record<string, unknown[]>;
  return (page[pages.items.slice(1)] ?? []).map(shown).join("\n");
}

const shown = (value: unknown): string => (value === undefined ? "" : inspect(value));

/** The final response that waiting resolves to; `undefined` of an operation that starts nothing. */
function endOf({ value }: Operation): unknown {
  const { "x-waiter": waiter } = value as { "x-waiter"?: { poll: { operationId: string } } };
  const polled = firsts.find(({ operation }) => operation.operationId === waiter?.poll.operationId);
  if (polled === undefined) return undefined;
  const end = responseOf(polled.operation) as { result?: { type?: string; data?: unknown } };
  // The one thing that our client adds: a web task's result is unwrapped.
  return end.result?.type === "inline" ? { ...end, result: end.result.data } : end;
}

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock({ document: openapi });
});
afterAll(() => mock.close());

it("shows every example of every operation in each language, no two alike", () => {
  expect(firsts.length).toBeGreaterThan(20);
  for (const { lang } of languages) {
    const codes = codeIn(lang, requests);
    expect(codes.size, lang).toBe(requests.length);
    expect(new Set(codes.values()).size, lang).toBe(requests.length);
  }
});

describe("gets the documented response of every operation from Prism", () => {
  for (const language of languages)
    it.skipIf(language.obstacle)(
      `in ${language.lang}${language.obstacle ? `: not run, ${language.obstacle}` : ""}`,
      async () => {
        const codes = [...codeIn(language.lang, firsts).values()];
        const printed = (await outputs(language, codes)).map((text) => text.trim());
        // Without a body some languages print the status instead.
        const isEmpty = (text: string): boolean => /^(204.*)?$/.test(text);
        if (language.lang === "ts")
          expect(printed).toEqual(firsts.map(({ operation }) => printedByClient(operation)));
        else
          expect(printed.map((text) => (isEmpty(text) ? undefined : JSON.parse(text)))).toEqual(documented);
      },
      300_000,
    );
});

it("waits by what a start returned, and takes pages, with the client", async () => {
  const [typeScript] = languages;
  const { client } = sampleSource(openapi, { client: { package: "@intuned/client" } });
  const programs = firsts.flatMap(({ operation }) => {
    const { operationId } = operation;
    const [waiting, pages] = [client?.waiting(operationId), client?.pages(operationId)];
    const [response, items] = [responseOf(operation), printedByClient(operation)];
    return [
      ...(waiting ? [{ code: waiting.sample.code, says: [response, endOf(operation)].map(shown) }] : []),
      ...(pages ? [{ code: pages.code, says: [shown(response), firstOf(items), shown(response)] }] : []),
    ];
  });
  expect(programs.length).toBeGreaterThan(6);
  const printed = await outputs(
    typeScript as Language,
    programs.map(({ code }) => code),
  );
  expect(printed.map((text) => text.trim())).toEqual(programs.map(({ says }) => says.join("\n")));
}, 60_000);

/** The first of several values that were printed as objects. */
const firstOf = (text: string): string => text.slice(0, text.indexOf("\n}") + 2);

/** Runs the programs that are its arguments in one process, which is what takes long to start: after each it prints `----`. */
const LOOPS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ts: [
    "--input-type=module",
    "-e",
    'for (const file of process.argv.slice(1)) { await import(file); console.log("----"); }',
  ],
  python: [
    "-c",
    'import runpy, sys\nfor name in sys.argv[1:]:\n  runpy.run_path(name, run_name="__main__")\n  print("----", flush=True)',
  ],
};

/** What each of the samples prints; Go is built at once, formatted and vetted. */
async function outputs(language: Language, samples: readonly string[]): Promise<string[]> {
  await using folder = await temporaryFolder();
  await symlink(installed, path.join(folder.path, "node_modules"));
  const codes = samples.map((code) => (language.lang === "ts" ? code : onServer(code, server, mock.baseUrl)));
  const files = await writeAll(folder.path, language.ending === "ts" ? "mts" : language.ending, codes);
  await using built =
    language.lang === "go"
      ? await buildGo(new Map(files.map((file, index) => [file, codes[index] ?? ""])))
      : undefined;
  const env = { ...key, INTUNED_BASE_URL: mock.baseUrl };
  const loop = LOOPS[language.lang];
  if (loop !== undefined) {
    const [command, ...args] = language.command("");
    const { code, stdout, stderr } = await run([command, ...args.slice(0, -1), ...loop, ...files], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return stdout.split("----\n").slice(0, -1);
  }
  const printed: string[] = [];
  for (const [index, file] of files.entries()) {
    const command = built ? ([built.binaryOf(file)] as const) : language.command(file);
    const { code, stdout, stderr } = await run(command, { env });
    expect(code, `${stderr}\n${codes[index]}`).toBe(0);
    printed.push(stdout);
  }
  return printed;
}

async function writeAll(folder: string, ending: string, texts: readonly string[]): Promise<string[]> {
  const files = texts.map((text, index) => [path.join(folder, `sample-${index}.${ending}`), text] as const);
  for (const [file, text] of files) await writeFile(file, text);
  return files.map(([file]) => file);
}

describe("shows the error that the server responds with, and fails", () => {
  const body = { code: "insufficient-funds", message: "The workspace has no credit left." };
  for (const language of languages) {
    it.skipIf(language.obstacle)(language.lang, async () => {
      const refusing = createServer((request, response) => {
        request.resume().on("end", () => {
          response.writeHead(402, { "content-type": "application/json" }).end(JSON.stringify(body));
        });
      }).listen(0, "127.0.0.1");
      await new Promise((resolve) => refusing.once("listening", resolve));
      const url = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`;
      const code = codeIn(language.lang, requests).get("webTaskStart minimal") ?? "";
      await using folder = await temporaryFolder();
      await symlink(installed, path.join(folder.path, "node_modules"));
      const [file = ""] = await writeAll(folder.path, "mts", [code]);
      const ended =
        language.lang === "ts"
          ? await run(language.command(file), { env: { ...key, INTUNED_BASE_URL: url } })
          : await runText(language, onServer(code, server, url), key);
      refusing.close();
      expect(ended.stdout + ended.stderr).toContain(body.code);
      // `curl` shows the error; its exit code tells of the transfer alone.
      if (language.lang !== "sh") expect(ended.code).toBe(1);
      if (language.lang !== "sh") expect(ended.stderr).toContain("402");
    });
  }
});
