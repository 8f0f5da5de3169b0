import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readTree, tempFiles } from "../../../document/test/load/temp-files.js";
import { MANIFEST } from "../../src/output/manifest.js";
import { OutputError } from "../../src/output/output-error.js";
import { HEADER } from "../../src/output/plan-output.js";
import { writeOutput } from "../../src/output/write-output.js";
import { fileHeader } from "../../src/print/source-text.js";

const source = (text: string) => `${fileHeader("test")}${text}`;
const FIRST = [
  { path: "index.ts", text: source("first") },
  { path: "resources/pets.ts", text: source("pets") },
  { path: "package.json", text: "{}\n" },
];
const SECOND = [
  { path: "index.ts", text: source("second") },
  { path: "resources/people.ts", text: source("people") },
  { path: "package.json", text: '{"version": "2"}\n' },
];
const asTree = (files: typeof FIRST) => Object.fromEntries(files.map(({ path: file, text }) => [file, text]));

/** The folder's files without the manifest, and a check that nothing temporary is left in it or beside it. */
function contents(folder: string): Record<string, string> {
  const { [MANIFEST]: manifest, ...files } = readTree(folder);
  expect(Object.keys(files).filter((file) => file.includes("openapi-codegen"))).toEqual([]);
  expect(readdirSync(path.dirname(folder)).filter((file) => file.includes("openapi-codegen"))).toEqual([]);
  return files;
}

test("a generated file is known by its header", () => {
  expect(fileHeader("test").startsWith(HEADER)).toBe(true);
});

describe("a folder", () => {
  test("is made with its parents", async () => {
    const folder = path.join(tempFiles(), "a/b");
    const { written } = await writeOutput(folder, FIRST);
    expect(written).toEqual(["index.ts", "resources/pets.ts", "package.json"]);
    expect(contents(folder)).toEqual(asTree(FIRST));
    expect(statSync(folder).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  test("that is empty, or holds what every folder can, is filled", async () => {
    const folder = tempFiles({ ".gitkeep": "", "node_modules/a/index.js": "a" });
    await writeOutput(folder, FIRST);
    expect(contents(folder)).toEqual({ ".gitkeep": "", "node_modules/a/index.js": "a", ...asTree(FIRST) });
  });

  test("is brought up to date: what is the same is not touched, what is no longer made goes, its empty folders too", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, [...FIRST, { path: "a/b/c.ts", text: source("c") }]);
    const before = statSync(path.join(folder, "resources/pets.ts"));
    const past = new Date(1_000_000);
    utimesSync(path.join(folder, "resources/pets.ts"), past, past);
    const next = [FIRST[1], ...SECOND.slice(0, 1)] as typeof FIRST;
    expect(await writeOutput(folder, next)).toEqual({
      folder,
      written: ["index.ts"],
      removed: ["a/b/c.ts", "package.json"],
      kept: [],
      remade: [],
    });
    expect(contents(folder)).toEqual(asTree(next));
    expect(readdirSync(folder).sort()).toEqual([MANIFEST, "index.ts", "resources"]);
    const after = statSync(path.join(folder, "resources/pets.ts"));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, past.getTime()]);
  });

  test("with the same files is not touched at all", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, FIRST);
    const past = new Date(1_000_000);
    for (const file of readdirSync(folder)) utimesSync(path.join(folder, file), past, past);
    utimesSync(folder, past, past);
    expect(await writeOutput(folder, FIRST)).toMatchObject({ written: [], removed: [] });
    for (const file of [".", ...readdirSync(folder)])
      expect(statSync(path.join(folder, file)).mtimeMs).toBe(past.getTime());
  });

  test("keeps its own identity, since it can be a shell's working folder", async () => {
    const folder = tempFiles();
    await writeOutput(folder, FIRST);
    const { ino } = statSync(folder);
    await writeOutput(folder, SECOND);
    expect(statSync(folder).ino).toBe(ino);
  });

  test("keeps what the generator did not make, and edits of what has no header", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, FIRST);
    const own = {
      "README.md": "mine",
      "dist/index.js": "built",
      "resources/mine.ts": "mine",
      "node_modules/x/y.js": "y",
    };
    for (const [file, text] of Object.entries({
      ...own,
      "package.json": '{"mine": true}',
      "index.ts": `${FIRST[0]?.text}// formatted`,
    })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const wanted = { ...own, ...asTree(SECOND), "package.json": '{"mine": true}' };
    expect(await writeOutput(folder, SECOND)).toMatchObject({ kept: ["package.json"], remade: ["index.ts"] });
    expect(contents(folder)).toEqual(wanted);
    expect(await writeOutput(folder, SECOND)).toMatchObject({ kept: ["package.json"], remade: [] });
    expect((await writeOutput(folder, SECOND.slice(0, 1))).kept).toEqual(["package.json"]);
    expect(contents(folder)).toEqual({
      ...own,
      "index.ts": SECOND[0]?.text,
      "package.json": '{"mine": true}',
    });
  });

  test("whose file with a header was edited says so, although the document did not change", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, FIRST);
    writeFileSync(path.join(folder, "index.ts"), source("edited"));
    expect(await writeOutput(folder, FIRST)).toMatchObject({ written: ["index.ts"], remade: ["index.ts"] });
    writeFileSync(path.join(folder, "index.ts"), `${SECOND[0]?.text}`);
    expect(await writeOutput(folder, SECOND)).toMatchObject({ remade: [] });
  });

  test("is known by its headers when the manifest is lost", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, FIRST);
    rmSync(path.join(folder, MANIFEST));
    await writeOutput(folder, [...SECOND.slice(0, 2), FIRST[2] as (typeof FIRST)[0]]);
    expect(contents(folder)).toMatchObject({ "index.ts": SECOND[0]?.text, "package.json": "{}\n" });
  });

  test("that a symbolic link leads to is followed", async () => {
    const folder = tempFiles({ "real/.keep": "" });
    symlinkSync("real", path.join(folder, "link"));
    expect((await writeOutput(path.join(folder, "link"), FIRST)).folder).toBe(path.join(folder, "real"));
    expect(contents(path.join(folder, "real"))).toMatchObject(asTree(FIRST));
  });
});

describe("nothing is changed, and the message says why, for", () => {
  const REFUSALS: readonly {
    title: string;
    files: Record<string, string>;
    write?: typeof FIRST;
    says: string;
  }[] = [
    {
      title: "a folder of somebody else's",
      files: { "out/a.txt": "a", "out/b.txt": "b" },
      says: 'holds "a.txt" and 1 more, which the generator did not make',
    },
    {
      title: "another generator's folder",
      files: { "out/a.ts": "// @generated by protoc\n" },
      says: 'holds "a.ts", which',
    },
    { title: "a file where the folder should be", files: { out: "a" }, says: "is a file, not a folder" },
    {
      title: "a file of somebody else's in the way",
      files: { "out/x.ts": source(""), "out/package.json": "{1}" },
      says: "`--no-package`",
    },
    {
      title: "a folder in the way",
      files: { "out/x.ts": source(""), "out/index.ts/a": "" },
      says: "index.ts was not made by the generator",
    },
    {
      title: "a file where a folder has to go",
      files: { "out/x.ts": source(""), "out/resources": "mine" },
      says: "resources was not made by the generator",
    },
    { title: "a damaged manifest", files: { [`out/${MANIFEST}`]: "{" }, says: "is damaged. Remove it" },
    {
      title: "a manifest that names files elsewhere",
      files: { [`out/${MANIFEST}`]: '{"files": {"../a": "x"}}', a: "a" },
      says: "is damaged",
    },
    ...["../a", "/etc/a", "a/../../b", "a\\b", "", "a//b", "./a", "C:a", "a\u0000b", MANIFEST].map(
      (file) => ({
        title: `the path ${JSON.stringify(file)}`,
        files: {},
        write: [{ path: file, text: "" }],
        says: file === MANIFEST ? "are one file" : "is no path inside the output folder",
      }),
    ),
    {
      title: "two paths that differ in case",
      files: {},
      write: [
        { path: "A.ts", text: "" },
        { path: "a.ts", text: "" },
      ],
      says: '"A.ts" and "a.ts" are one file',
    },
    {
      title: "a file that is a folder",
      files: {},
      write: [
        { path: "a", text: "" },
        { path: "A/b", text: "" },
      ],
      says: '"A" is a file, and a folder of "A/b"',
    },
  ];
  test.for(REFUSALS)("$title", async ({ files, write = FIRST, says }) => {
    const root = tempFiles(files);
    const error: unknown = await writeOutput(path.join(root, "out"), write).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(OutputError);
    expect((error as OutputError).message).toContain(says);
    expect(readTree(root)).toEqual(files);
  });

  test("a symbolic link inside, which leads elsewhere", async () => {
    const root = tempFiles({ "elsewhere/pets.ts": "mine" });
    const folder = path.join(root, "out");
    await writeOutput(folder, FIRST.slice(0, 1));
    symlinkSync("../elsewhere", path.join(folder, "resources"));
    await expect(writeOutput(folder, FIRST)).rejects.toThrow("resources was not made by the generator");
    expect(readTree(path.join(root, "elsewhere"))).toEqual({ "pets.ts": "mine" });
  });

  test("a symbolic link that leads nowhere", async () => {
    const root = tempFiles();
    symlinkSync("nowhere", path.join(root, "out"));
    await expect(writeOutput(path.join(root, "out"), FIRST)).rejects.toThrow("leads nowhere");
  });
});

describe("a failure on the way", () => {
  test("leaves no new folder, nor the parents that were made for it", async () => {
    const root = tempFiles();
    const long = [...FIRST, { path: `${"x".repeat(300)}.ts`, text: "" }];
    await expect(writeOutput(path.join(root, "a/b/out"), long)).rejects.toThrow(
      /ENAMETOOLONG.*\n {2}Nothing was changed/,
    );
    expect(readdirSync(root)).toEqual([]);
  });

  test("before the first change leaves the folder as it was", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, FIRST);
    const before = readTree(folder);
    await expect(
      writeOutput(folder, [...SECOND, { path: `${"x".repeat(300)}.ts`, text: "" }]),
    ).rejects.toThrow(OutputError);
    expect(readTree(folder)).toEqual(before);
    contents(folder);
  });
});
