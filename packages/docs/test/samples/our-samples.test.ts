import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGo } from "./support/build-go.js";
import { go, languages, onServer, run, runText } from "./support/languages.js";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
const document = JSON.parse(
  readFileSync(new URL("../../../../openapi/dist/openapi.json", import.meta.url), "utf8"),
);
const server = document.servers[0].url as string;
const key = { INTUNED_API_KEY: "any" };

/** Sample files by folder, as they are committed: the drift check holds them to the document. */
const files = (await readdir(samples, { recursive: true }))
  .filter((file) => path.extname(file) !== "")
  .sort();
const withEnding = (ending: string): string[] => files.filter((file) => file.endsWith(`.${ending}`));

/** The first example of the first success: what Prism answers. */
function documentedAnswer(file: string): unknown {
  const operationId = path.dirname(file).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item as object));
  const { responses } = operations.find((each) => each.operationId === operationId);
  const [example] = Object.values(responses["200"].content["application/json"].examples) as {
    $ref: string;
  }[];
  return document.components.examples[example?.$ref.split("/").at(-1) ?? ""].value;
}

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock({ document });
});
afterAll(() => mock.close());

it("has one sample of each language for every example of a body, and for every operation without one", () => {
  const expected = Object.values(document.paths).flatMap((item) =>
    Object.values(item as object)
      .filter((each) => each.operationId)
      .flatMap((each) =>
        Object.keys(each.requestBody?.content["application/json"].examples ?? { request: {} }),
      ),
  );
  for (const { ending } of languages) expect(withEnding(ending), ending).toHaveLength(expected.length);
});

describe("gets the documented answer from Prism", () => {
  it("in TypeScript, as one program after the other on the packages' sources", async () => {
    const [, ...rest] = languages[0]?.command("") ?? [""];
    const loop = `for (const file of process.argv.slice(1)) { await import(file); console.log("----"); }`;
    const programs = withEnding("ts").map((file) => path.join(samples, file));
    const { code, stdout, stderr } = await run(
      [process.execPath, ...rest.slice(0, -1), "--input-type=module", "-e", loop, ...programs],
      { env: { ...key, INTUNED_BASE_URL: mock.baseUrl } },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("----\n").slice(0, -1)).toEqual(
      withEnding("ts").map((file) => `${inspect(documentedAnswer(file))}\n`),
    );
  });

  for (const language of languages.slice(1, 3)) {
    it.skipIf(language.obstacle)(`in ${language.lang}${tell(language.obstacle)}`, async () => {
      for (const file of withEnding(language.ending)) {
        const { code, stdout, stderr } = await runText(language, onMock(file), key);
        expect(code, `${file}: ${stderr}`).toBe(0);
        expect(JSON.parse(stdout), file).toEqual(documentedAnswer(file));
      }
    });
  }

  it.skipIf(!go)(
    `in Go, formatted and vetted${tell(go ? undefined : "there is no go")}`,
    async () => {
      const programs = new Map(withEnding("go").map((file) => [file, onMock(file)]));
      await using built = await buildGo(programs);
      for (const file of programs.keys()) {
        const { code, stdout, stderr } = await run([built.binaryOf(file)], { env: key });
        expect(code, `${file}: ${stderr}`).toBe(0);
        expect(JSON.parse(stdout), file).toEqual(documentedAnswer(file));
      }
    },
    300_000,
  );
});

const tell = (obstacle: string | undefined): string => (obstacle ? `: not run, ${obstacle}` : "");

/** The text of a sample with the mock for its server. */
const onMock = (file: string): string =>
  onServer(readFileSync(path.join(samples, file), "utf8"), server, mock.baseUrl);

describe("shows the error that the server answers, and fails", () => {
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
      const file = path.join(samples, `web-task-start/minimal.${language.ending}`);
      const text = readFileSync(file, "utf8");
      const ended =
        language.lang === "ts"
          ? await run(language.command(file), { env: { ...key, INTUNED_BASE_URL: url } })
          : await runText(language, onServer(text, server, url), key);
      refusing.close();
      expect(ended.stdout + ended.stderr).toContain(body.code);
      // `curl` shows the error; its exit code tells of the transfer alone.
      if (language.lang !== "sh") expect(ended.code).toBe(1);
      if (language.lang !== "sh") expect(ended.stderr).toContain("402");
    });
  }
});
