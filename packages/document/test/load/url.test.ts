import { describe, expect, test } from "vitest";
import { loadDocument } from "../../src/load/load-document.js";
import { serve } from "./serve.js";

const YAML = 'openapi: "3.1.0"\npaths: {}\n';

describe("a document from a URL", () => {
  test("is read with the files beside it, and redirects are followed and told", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url);
      if (request.url === "/latest") response.writeHead(302, { location: "/v1/openapi.yaml" }).end();
      else if (request.url === "/v1/openapi.yaml")
        response.end(`${YAML}components: {schemas: {A: {items: {$ref: "a.json#/b"}}}}\n`);
      else response.end('{"b": {"type": "string"}}');
    });
    const { document, notices, locate } = await loadDocument(`${url}/latest`);
    expect(document["components"]).toEqual({
      schemas: { A: { items: { $ref: "#/components/schemas/b" } }, b: { type: "string" } },
    });
    expect(asked).toEqual(["/latest", "/v1/openapi.yaml", "/v1/a.json"]);
    expect(notices).toEqual([`${url}/latest redirects to ${url}/v1/openapi.yaml`]);
    expect(locate("/components/schemas/b")).toBe(`${url}/v1/a.json:1:2`);
  });

  test("may refer to another site only where that is allowed", async () => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked++;
      response.end("type: string\n");
    });
    const url = await serve((_, response) =>
      response.end(`${YAML}components: {schemas: {A: {$ref: "${other}/a.yaml"}}}\n`),
    );
    await expect(loadDocument(url)).rejects.toThrow(`${other} is another site`);
    expect(asked).toBe(0);
    const { document } = await loadDocument(url, { allowRemote: true });
    expect(document["components"]).toEqual({ schemas: { A: { type: "string" } } });
  });

  test("does not get at another site through a redirect of a file beside it", async () => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked++;
      response.end("type: string\n");
    });
    const url = await serve((request, response) => {
      if (request.url === "/") response.end(`${YAML}components: {schemas: {A: {$ref: "a.yaml"}}}\n`);
      else response.writeHead(307, { location: `${other}/a.yaml` }).end();
    });
    await expect(loadDocument(`${url}/`)).rejects.toThrow(/redirects to .*, another site/);
    expect(asked).toBe(0);
  });

  test("reads no local file", async () => {
    const url = await serve((_, response) =>
      response.end(`${YAML}components: {schemas: {A: {$ref: "file:///etc/hostname"}}}\n`),
    );
    await expect(loadDocument(url, { allowRemote: true })).rejects.toThrow("may not read file: addresses");
  });
});

describe("a URL is refused", () => {
  const REFUSALS: readonly { title: string; answer: Parameters<typeof serve>[0]; says: string | RegExp }[] = [
    {
      title: "for a status",
      answer: (_, response) => response.writeHead(404).end("no"),
      says: "the server answered 404 Not Found",
    },
    { title: "for an empty answer", answer: (_, response) => response.end(), says: "the file is empty" },
    {
      title: "for a web page",
      answer: (_, response) => response.end("<!doctype html><p>hi"),
      says: "a web page or XML",
    },
    {
      title: "for a redirect without end",
      answer: (_, response) => response.writeHead(302, { location: "/" }).end(),
      says: "more than 5 redirects",
    },
    {
      title: "for a redirect to another protocol",
      answer: (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      says: '"file:///etc/passwd" is no http(s) URL',
    },
    {
      title: "for an announced size",
      answer: (_, response) => response.writeHead(200, { "content-length": 5000 }).write("x"),
      says: /larger than the limit of 1,024 bytes \(5,000 bytes\)/,
    },
    {
      title: "for a size that only shows while it streams",
      answer: (_, response) => {
        const timer = setInterval(() => response.write("x".repeat(500)), 1);
        response.on("close", () => clearInterval(timer));
      },
      says: "larger than the limit of 1,024 bytes",
    },
    { title: "for no answer in time", answer: () => undefined, says: "no whole answer within 0.3 s" },
    {
      title: "for an answer that stops",
      answer: (_, response) => response.write("openapi: "),
      says: "no whole answer within 0.3 s",
    },
    {
      title: "for a connection that breaks",
      answer: (request) => request.socket.destroy(),
      says: "the server cannot be reached",
    },
  ];
  test.for(REFUSALS)("$title", async ({ answer, says }) => {
    const url = await serve(answer);
    await expect(loadDocument(`${url}/`, { maxBytes: 1024, timeoutMs: 300 })).rejects.toThrow(says);
  });

  test("for a password in it, which is not repeated", async () => {
    const error = await loadDocument("http://me:secret@127.0.0.1:9/a").catch((it: Error) => it);
    expect((error as Error).message).toContain("holds a user name or a password");
    expect((error as Error).message).not.toContain("secret");
  });
});
