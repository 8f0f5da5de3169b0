import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleSource } from "../../src/samples/index.js";
import { buildGo } from "./support/build-go.js";
import { languages, onServer, run, temporaryFolder } from "./support/languages.js";
import { type Received, serveEcho } from "./support/serve-echo.js";

/** What is written otherwise in one language or another: quotes, substitutions, escapes, ends of lines. */
const HOSTILE = 'it\'s "$HOME" `id` $(id) ${x} {y} %s \\n \\ \n!! \u2028 ü 🎈 #{z}';
const server = "https://api.example/v 1";
const asSent = "https://api.example/v%201";

const json = { "200": { description: "", content: { "application/json": { schema: {} } } } };
const file = { type: "string", format: "binary" };
const text = (name: string, place: string, example: unknown, more: object = {}) => ({
  name,
  in: place,
  required: true,
  schema: { type: "string" },
  example,
  ...more,
});
const withBody = (mediaType: string, media: object) => ({ required: true, content: { [mediaType]: media } });

const document = {
  openapi: "3.1.0",
  info: { title: "All kinds", version: "1" },
  servers: [{ url: "https://{host}/v 1", variables: { host: { default: "api.example" } } }],
  components: {
    securitySchemes: {
      queryKey: { type: "apiKey", in: "query", name: "key" },
      cookieKey: { type: "apiKey", in: "cookie", name: "session", "x-client-option": { env: "MY_SESSION" } },
      // No name of a variable: it must not become code.
      token: { type: "http", scheme: "bearer", "x-client-option": { env: "A`id`" } },
      staff: { type: "http", scheme: "basic" },
    },
  },
  paths: {
    "/things/{id}/{tags}": {
      get: {
        operationId: "parameters",
        security: [{ queryKey: [], cookieKey: [] }],
        parameters: [
          text("id", "path", HOSTILE),
          { name: "tags", in: "path", required: true, schema: { type: "array" }, example: ["a b", "c"] },
          {
            name: "filter",
            in: "query",
            required: true,
            style: "deepObject",
            explode: true,
            schema: {},
            example: { "it's": "é&" },
          },
          { name: "page", in: "query", schema: { type: "integer" }, example: 3 },
          text("X-Shelf", "header", `it's "$HOME" \`id\``),
          text("seen", "cookie", "a;b"),
        ],
        responses: json,
      },
    },
    "/form": {
      post: {
        operationId: "form",
        security: [{ token: [] }],
        requestBody: withBody("application/x-www-form-urlencoded", {
          example: { "a=b": HOSTILE, list: ["1", "2"] },
        }),
        responses: json,
      },
    },
    "/multipart": {
      post: {
        operationId: "multipart",
        security: [{}, { staff: [] }],
        requestBody: withBody("multipart/form-data", {
          schema: { type: "object", properties: { photos: { type: "array", items: file } } },
          encoding: { photos: { contentType: "image/png, image/jpeg" } },
          example: { title: HOSTILE.replaceAll("\n", " "), count: 2, photos: ["one"] },
        }),
        responses: json,
      },
    },
    "/photo": {
      put: {
        operationId: "file",
        security: [],
        requestBody: withBody("image/png", { schema: file }),
        responses: { "200": { description: "", content: { "image/png": { schema: file } } } },
      },
    },
    "/note": {
      patch: {
        operationId: "text",
        requestBody: withBody("text/plain", { example: `@${HOSTILE}` }),
        responses: { "200": { description: "", content: { "text/csv": {}, "application/json": {} } } },
      },
    },
    "/gone": { delete: { operationId: "nothing", responses: { "204": { description: "" } } } },
    "/there": { head: { operationId: "head", responses: { "200": { description: "" } } } },
    "/json": {
      post: {
        operationId: "json",
        requestBody: withBody("application/vnd.thing+json", {
          example: { [HOSTILE]: [HOSTILE, null, true, false, -1.5e-9, 1e21, [], {}], __proto__: 1 },
        }),
        responses: json,
      },
    },
  },
};
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
  const trace = { ...document, paths: { "/trace": { trace: { responses: json } } } };
  const langs = sampleSource(trace)("TRACE /trace", undefined).map(({ lang }) => lang);
  expect(langs).toEqual(["sh", "python", "go"]);
  expect(samplesOf("unknown", undefined)).toEqual([]);
  expect(server).not.toBe(asSent);
});
