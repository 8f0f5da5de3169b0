import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main, type Tools } from "../../src/cli/index.js";
import { formatReport } from "../../src/report/index.js";
import { serve } from "../support/faulty-server.js";
import { noteCase, notesDocument, readCase } from "../support/notes-document.js";

const tools: Tools = {
  plan: (_, { seed = 1 }) => ({ seed, cases: [noteCase(), readCase()], unreached: [] }),
  report: formatReport,
  commands: {},
};

let folder = "";
let spec = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-"));
  spec = join(folder, "notes.json");
  await writeFile(spec, JSON.stringify(notesDocument, null, 2));
});
afterAll(() => rm(folder, { recursive: true }));

async function call(...args: string[]) {
  let [out, err] = ["", ""];
  const io = {
    stdout: {
      write: (text: string) => {
        out += text;
      },
    },
    stderr: {
      write: (text: string) => {
        err += text;
      },
    },
  };
  const code = await main(args, io, tools);
  return { code, out, err };
}

const answering = (status: number, seen: unknown[] = []) =>
  serve((request, response) => {
    seen.push(request.headers["x-key"]);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: `no: ${request.headers["x-key"]}` }));
  });

test("a broken contract: exit code 1, and the promise with file and line", async () => {
  const server = await answering(500);
  const { code, out } = await call("run", "--spec", spec, "--target", server.url);
  await server.close();
  expect(code).toBe(1);
  expect(out).toMatch(/server-error[\s\S]*#\/paths\/~1notes\/post {2}.*notes\.json:\d+:\d+[\s\S]*curl /);
});

test("a credential comes from the environment, is sent, and is never shown", async () => {
  process.env["TEST_NOTES_KEY"] = "the-real-key";
  const seen: unknown[] = [];
  const server = await answering(401, seen);
  const args = ["--spec", spec, "--target", server.url, "--credential", "key=TEST_NOTES_KEY"];
  const { code, out, err } = await call("run", ...args);
  await server.close();
  expect(new Set(seen)).toEqual(new Set(["the-real-key"]));
  expect(code).toBe(1);
  expect(out).toMatch(/secret-echoed/);
  expect(out + err).not.toContain("the-real-key");
});

test("nothing is sent by --dry-run and --print-plan", async () => {
  const seen: unknown[] = [];
  const server = await answering(200, seen);
  const dry = await call("run", "--spec", spec, "--target", server.url, "--dry-run");
  const plan = await call("run", "--spec", spec, "--target", server.url, "--print-plan", "--seed", "7");
  await server.close();
  expect(seen).toEqual([]);
  expect(dry).toMatchObject({ code: 0, out: expect.stringContaining("POST /notes") });
  expect(JSON.parse(plan.out.split("\n")[0] ?? "")).toEqual({ seed: 7, cases: 2, sequences: 2 });
});

test.each<{ name: string; args: () => string[]; want: RegExp }>([
  {
    name: "no such file",
    args: () => ["run", "--spec", join(folder, "none.yaml"), "--target", "http://127.0.0.1"],
    want: /none\.yaml/,
  },
  { name: "no target", args: () => ["run", "--spec", spec], want: /--target is missing/ },
  {
    name: "a bad target",
    args: () => ["run", "--spec", spec, "--target", "ftp://x.test"],
    want: /no http or https URL/,
  },
  {
    name: "a bad number",
    args: () => ["run", "--spec", spec, "--target", "http://127.0.0.1", "--seed", "x"],
    want: /--seed is "x"/,
  },
  { name: "an unknown option", args: () => ["run", "--nonsense"], want: /--nonsense/ },
  { name: "an unknown command", args: () => ["rum"], want: /no command "rum"/ },
  {
    name: "a key in the place of a variable",
    args: () => ["run", "--spec", spec, "--target", "http://127.0.0.1", "--credential", "key=sk-123"],
    want: /^(?![\s\S]*sk-123)[\s\S]*environment variable/,
  },
  {
    name: "a server that is down",
    args: () => ["run", "--spec", spec, "--target", "http://127.0.0.1:9", "--workers", "1"],
    want: /No server answers at http:\/\/127\.0\.0\.1:9/,
  },
])("what cannot be run is exit code 2 and a message: $name", async ({ args, want }) => {
  const { code, err } = await call(...args());
  expect(err).toMatch(want);
  expect(err).not.toMatch(/\n\s+at /);
  expect(code).toBe(2);
});
