import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleSource } from "../../src/samples/index.js";
import { asSent, allKinds as document, HOSTILE } from "./support/all-kinds.js";
import { buildGo } from "./support/build-go.js";
import { languages, onServer, run, temporaryFolder } from "./support/languages.js";
import { type Received, serveEcho } from "./support/serve-echo.js";

const ids = Object.values(document.paths).flatMap((item) =>
  Object.values(item).map((each) => each.operationId),
);

const expected: Record<string, Partial<Received>> = {
  parameters: {
    method: "GET",
    headers: { cookie: "seen=a%3Bb; session=s%26", "x-shelf": `it's "$HOME" \`id\`` },
  },
  form: {
    headers: { authorization: "Bearer tok en", "content-type": "application/x-www-form-urlencoded" },
    body: [
      ["a=b", HOSTILE],
      ["list", "1"],
      ["list", "2"],
    ],
  },
  multipart: {
    headers: { authorization: `Basic ${btoa("ada:p:w'")}`, "content-type": "multipart/form-data" },
    body: [
      ["title", HOSTILE.replaceAll("\n", " ")],
      ["count", "2"],
      ["photos", { file: "photos.png", type: "image/png", text: "PHOTO" }],
    ],
  },
  file: { method: "PUT", headers: { "content-type": "image/png" }, body: "BODY" },
  text: {
    method: "PATCH",
    headers: { accept: "application/json", "content-type": "text/plain" },
    body: `@${HOSTILE}`,
  },
  nothing: { method: "DELETE", headers: {}, body: "" },
  head: { method: "HEAD", headers: {}, body: "" },
  json: { method: "POST", headers: { "content-type": "application/vnd.thing+json" } },
};

const env = {
  QUERY_KEY_KEY: "k",
  API_TOKEN: "tok en",
  API_USERNAME: "ada",
  API_PASSWORD: "p:w'",
};
const samplesOf = sampleSource(document);

for (const language of languages) {
  describe.skipIf(language.obstacle)(language.lang, () => {
    const received = new Map<string, Received>();
    let written = "";
    // A shell encodes nothing.
    const session = language.lang === "sh" ? "s%26" : "s&";

    beforeAll(async () => {
      await using echo = await serveEcho();
      await using folder = await temporaryFolder();
      for (const [name, content] of Object.entries({ "photos.png": "PHOTO", "body.png": "BODY" }))
        await writeFile(path.join(folder.path, name), content);
      const programs = new Map(
        ids.map((id) => {
          const sample = samplesOf(id, undefined).find(({ lang }) => lang === language.lang);
          return [id, onServer(sample?.code ?? "", asSent, echo.url)];
        }),
      );
      await using built = language.lang === "go" ? await buildGo(programs) : undefined;
      for (const [id, program] of programs) {
        const name = path.join(
          folder.path,
          `sample-${id}.${language.lang === "ts" ? "mts" : language.ending}`,
        );
        await writeFile(name, program);
        const command = built ? ([built.binaryOf(id)] as const) : language.command(name);
        const { code, stderr } = await run(command, {
          env: { ...env, MY_SESSION: session },
          cwd: folder.path,
        });
        expect(code, `${program}\n${stderr}`).toBe(0);
        expect(echo.received, program).toHaveLength(received.size + 1);
        received.set(id, echo.received.at(-1) as Received);
      }
      written = await readFile(path.join(folder.path, "answer.png"), "utf8");
    }, 300_000);

    it.each(ids)("sends the request: %s", (id) => {
      expect(received.get(id)).toMatchObject(expected[id] ?? {});
      expect(received.get(id)?.headers).toEqual(expected[id]?.headers);
    });

    it("encodes the URL once, and sends what has to be sent alone", () => {
      const url = new URL(received.get("parameters")?.url ?? "", asSent);
      const [, , id = "", tags] = url.pathname.split("/");
      expect(decodeURIComponent(id)).toBe(HOSTILE);
      expect(tags).toBe("a%20b,c");
      expect([...url.searchParams]).toEqual([
        ["filter[it's]", "é&"],
        ["key", "k"],
      ]);
    });

    it("sends JSON as it is in the document", () => {
      const { example } = document.paths["/json"].post.requestBody.content[
        "application/vnd.thing+json"
      ] as never;
      expect(JSON.parse(received.get("json")?.body as string)).toEqual(JSON.parse(JSON.stringify(example)));
    });

    it("keeps an answer of bytes in a file", () => expect(written).toMatch(/^{"received":\d}$/));
  });
}

it("has no sample of what a language cannot send, nor of what is not there", () => {
  const trace = { ...document, paths: { "/trace": { trace: { responses: {} } } } };
  const langs = sampleSource(trace)("TRACE /trace", undefined).map(({ lang }) => lang);
  expect(langs).toEqual(["sh", "python", "go"]);
  expect(samplesOf("unknown", undefined)).toEqual([]);
});
