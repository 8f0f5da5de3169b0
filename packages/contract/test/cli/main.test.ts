import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main, standardTools, type Tools } from "../../src/cli/index.js";
import { formatReport } from "../../src/report/format-report.js";
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

const call = (...args: string[]) => callWith(tools, ...args);

async function callWith(tools: Tools, ...args: string[]) {
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

test("a server that answers nothing but 404: perhaps its path is left out of --target", async () => {
  const file = join(folder, "with-server.json");
  await writeFile(file, JSON.stringify({ ...notesDocument, servers: [{ url: "https://notes.test/v1/" }] }));
  const server = await answering(404);
  const without = await call("run", "--spec", file, "--target", server.url);
  const right = await call("run", "--spec", file, "--target", `${server.url}/v1`);
  await server.close();
  expect(without.err).toContain("has the path /v1: does --target leave it out?");
  expect(right.err).not.toContain("--target");
});

test("a server whose key was not given: nothing breaks, and nobody reads that it is proved", async () => {
  const server = await serve((_, response) =>
    response.writeHead(401, { "content-type": "application/json" }).end('{"message":"no"}'),
  );
  const { code, out } = await call("run", "--spec", spec, "--target", server.url);
  await server.close();
  expect(out).toMatch(/401: no credential of this server was given, see --credential/);
  expect(out).toMatch(/Nothing breaks the contract, but 12 of 12 cases say nothing\.\n$/);
  expect(code).toBe(0);
});

test("--dry-run against another machine says what would stay unsent", async () => {
  const args = ["run", "--spec", spec, "--target", "http://notes.invalid", "--dry-run"];
  const { out } = await call(...args);
  const allowed = await call(...args, "--allow-unsafe");
  expect(out).toMatch(/1 of these cases are unsafe and would be sent only with --allow-unsafe/);
  expect(allowed.out).toMatch(/none would be sent after 5 that may have had an effect/);
});

test("diff is the command of @intuned/diff", async () => {
  const same = await callWith(standardTools, "diff", "--for", "servers", spec, spec);
  expect(same).toEqual({ code: 0, out: "Owed: none (below 1.0.0 at least none)\n", err: "" });
  const help = await callWith(standardTools, "diff", "--help");
  expect(help.out).toMatch(/^Usage: intuned-contract diff OLD NEW/);
  const wrong = await callWith(standardTools, "diff", spec);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/^intuned-contract: two documents are needed/);
});

/** `run` with what it needs, and this. */
const runWith = (...args: string[]) => ["run", "--spec", spec, "--target", "http://127.0.0.1:9", ...args];

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
  { name: "a negative number", args: () => runWith("--seed", "-1"), want: /--seed has no value.*--seed=-…/ },
  {
    name: "an option twice",
    args: () => runWith("--seed", "1", "--seed", "2"),
    want: /--seed is given twice/,
  },
  {
    name: "an unknown report",
    args: () => runWith("--report", "xml"),
    want: /no report "xml".*console, json/,
  },
  {
    name: "a report without a folder",
    args: () => runWith("--report", `html=${join(folder, "none", "report.html")}`),
    want: /--report html=.*there is no folder .*none/,
  },
  { name: "a report without a file", args: () => runWith("--report", "html="), want: /html= names no file/ },
  {
    name: "a target without a scheme",
    args: () => ["run", "--spec", spec, "--target", "localhost:3000/v1"],
    want: /no http or https URL; is it http:\/\/localhost:3000\/v1\?/,
  },
  {
    name: "a bad target of a dry run",
    args: () => ["run", "--spec", spec, "--target", "x", "--dry-run"],
    want: /--target is no http/,
  },
  { name: "a bad receiver", args: () => runWith("--callback-url", "x"), want: /--callback-url is no http/ },
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

test("--workflow: its steps are planned, sent, and held to their criteria", async () => {
  const file = join(folder, "notes.arazzo.yaml");
  const text = `arazzo: 1.0.1
workflows:
  - workflowId: makeNote
    steps:
      - stepId: make
        operationId: ${noteCase().operationId}
        successCriteria: [{ condition: $statusCode == 201 }]
`;
  await writeFile(file, text);
  const server = await answering(200);
  const args = ["run", "--spec", spec, "--target", server.url, "--phases", "examples", "--workflow"];
  const dry = await call(...args, file, "--dry-run");
  const { code, out } = await call(...args, file);
  const missing = await call(...args, join(folder, "none.yaml"));
  const wrong = await call(...args, spec);
  await server.close();
  expect(dry.out).toContain("workflow makeNote: make");
  expect(out).toMatch(/workflow-kept[\s\S]*workflow makeNote, step make: \$statusCode == 201 does not hold/);
  expect(code).toBe(1);
  expect(missing).toMatchObject({ code: 2, err: expect.stringMatching(/--workflow .*none\.yaml: ENOENT/) });
  expect(wrong).toMatchObject({ code: 2, err: expect.stringMatching(/no Arazzo 1 document/) });
});
