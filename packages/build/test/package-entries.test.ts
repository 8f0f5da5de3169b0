import { expect, it } from "vitest";
import { completeManifest } from "../src/package-entries.js";

const source = (file: string) => ({ "@intuned/source": file });

it("derives conditions, main, types and typesVersions from one line for each entry, and keeps the rest in place", () => {
  const written = {
    name: "books",
    exports: {
      ".": source("./src/index.ts"),
      "./covers": source("./src/covers/index.ts"),
      "./package.json": "./package.json",
    },
    engines: {},
  };
  const files = (format: string, file: string) => ({
    types: `./dist/${format}/${file}.d.ts`,
    default: `./dist/${format}/${file}.js`,
  });
  const target = (file: string) => ({
    ...source(`./src/${file}.ts`),
    import: files("esm", file),
    require: files("cjs", file),
  });
  const completed = completeManifest(written);
  // As text, since the order of conditions decides which one is used.
  expect(JSON.stringify(completed)).toBe(
    JSON.stringify({
      name: "books",
      main: "./dist/cjs/index.js",
      types: "./dist/cjs/index.d.ts",
      exports: {
        ".": target("index"),
        "./covers": target("covers/index"),
        "./package.json": "./package.json",
      },
      typesVersions: { "*": { covers: ["./dist/cjs/covers/index.d.ts"] } },
      engines: {},
    }),
  );
  expect(completeManifest(completed)).toEqual(completed);
});

it("refuses a source that the build has no place for, and names it", () => {
  expect(() => completeManifest({ name: "books", exports: { "./x": source("./lib/x.ts") } })).toThrow(
    'package.json of books: exports["./x"]["@intuned/source"] has to be a file "./src/….ts", and is "./lib/x.ts".',
  );
});
