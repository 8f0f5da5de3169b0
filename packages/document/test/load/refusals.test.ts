import path from "node:path";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../src/load/document-error.js";
import { type LoadOptions, loadDocument } from "../../src/load/load-document.js";
import { tempFiles } from "./temp-files.js";

interface Refusal {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array | object>>;
  /** `openapi.yaml` unless given. */
  readonly input?: string;
  readonly options?: LoadOptions;
  /** Parts of the message, in this order. */
  readonly says: readonly string[];
}

const HEAD = 'openapi: "3.1.0"\ninfo: {title: t, version: "1"}\n';
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((it, index) => `${it}: &${it} [${`*${"abcdefgh"[index]},`.repeat(10)}]`),
].join("\n");

const REFUSALS: readonly Refusal[] = [
  {
    title: "a missing file",
    files: {},
    says: ["openapi.yaml: no such file", "Give the path of an OpenAPI document"],
  },
  { title: "a folder", files: { "openapi.yaml/a": "" }, says: ["openapi.yaml: this is a folder"] },
  { title: "a path through a file", files: { a: "x" }, input: "a/b.yaml", says: ["b.yaml: no such file"] },
  {
    title: "an empty file",
    files: { "openapi.yaml": "" },
    says: ["openapi.yaml: the file is empty", "JSON or YAML"],
  },
  { title: "a file of blank lines", files: { "openapi.yaml": "\ufeff \n\n" }, says: ["the file is empty"] },
  { title: "comments only", files: { "openapi.yaml": "# hi\n" }, says: ["nothing but comments"] },
  {
    title: "bytes that are no text",
    files: { "openapi.yaml": new Uint8Array([0x1f, 0x8b, 8]) },
    says: ["not UTF-8"],
  },
  {
    title: "a trailing comma in JSON",
    files: { "api.json": '{\n  "openapi": "3.1.0",\n  "paths": {},\n}' },
    input: "api.json",
    says: [
      "api.json:4:1: invalid JSON: expected a property name in double quotes, found `}`",
      "4 | }",
      "trailing commas",
    ],
  },
  {
    title: "JSON that ends early",
    files: { "api.json": '{"openapi": "3.1.0", "paths": {' },
    input: "api.json",
    says: ["api.json:1:32: invalid JSON: expected a property name in double quotes, or `}`, the file ends"],
  },
  {
    title: "a line break in a JSON string",
    files: { "api.json": '{"openapi": "3.1.0\n"}' },
    input: "api.json",
    says: ["api.json:1:19: invalid JSON: expected the string to end"],
  },
  {
    title: "a comment in JSON",
    files: { "api.json": '{\n  // no\n  "openapi": "3.1.0"}' },
    input: "api.json",
    says: ["api.json:2:3: invalid JSON", "found `/`"],
  },
  {
    title: "text after JSON",
    files: { "api.json": '{"openapi": "3.1.0"} true' },
    input: "api.json",
    says: ["api.json:1:22: invalid JSON: expected the end of the file, found `true`"],
  },
  {
    title: "a wrong indentation in YAML",
    files: { "openapi.yaml": `${HEAD}paths:\n  /a:\n    get: {}\n   put: {}\n` },
    says: [
      "openapi.yaml:6:1: invalid YAML: all mapping items must start at the same column",
      "6 |    put: {}",
    ],
  },
  {
    title: "a tab as indentation in YAML",
    files: { "openapi.yaml": `${HEAD}paths:\n\t/a: {}\n` },
    says: ["openapi.yaml:4:1: invalid YAML: tabs are not allowed as indentation", "4 | \t/a: {}"],
  },
  {
    title: "an open bracket in YAML",
    files: { "openapi.yaml": `${HEAD}tags: [a, b\npaths: {}\n` },
    says: ["openapi.yaml:4:1: invalid YAML: flow sequence"],
  },
  {
    title: "a key that stands twice",
    files: { "openapi.yaml": `${HEAD}paths: {}\n"paths": {}\n` },
    says: [
      'openapi.yaml:4:1: invalid YAML: the key "paths" stands twice',
      '4 | "paths": {}',
      "Remove or rename",
    ],
  },
  {
    title: "a second YAML document",
    files: { "openapi.yaml": `${HEAD}---\na: 1\n` },
    says: ["openapi.yaml:3:1: invalid YAML: a second document begins"],
  },
  {
    title: "a mapping as a key",
    files: { "openapi.yaml": `${HEAD}paths:\n  ? {a: 1}\n  : b\n` },
    says: ["openapi.yaml:4:5: invalid YAML", "keys must be strings"],
  },
  {
    title: "a circular alias",
    files: { "openapi.yaml": `${HEAD}x-a: &a [*a]\n` },
    says: ["openapi.yaml:3:10: invalid YAML: the alias *a is circular", "3 | x-a: &a [*a]", "`$ref`"],
  },
  {
    title: "an alias that leads to nothing",
    files: { "openapi.yaml": `${HEAD}x-a: *b\n` },
    says: ["openapi.yaml:3:6: invalid YAML: the alias *b leads to nothing", "Expected &b before it"],
  },
  {
    title: "a merge of something that is no mapping",
    files: { "openapi.yaml": `${HEAD}x-a:\n  <<: 3\n` },
    says: ["openapi.yaml:4:3: invalid YAML: `<<` merges something that is no mapping"],
  },
  {
    title: "aliases that multiply",
    files: { "openapi.yaml": `${HEAD}${bomb}\n` },
    says: [
      "invalid YAML: the document holds more than 5,000,000 values once its aliases are written out",
      "`$ref`",
    ],
  },
  {
    title: "aliases that nest",
    files: { "openapi.yaml": `a: &a ${nested(200)}\nb: &b ${"[".repeat(100)}*a${"]".repeat(100)}\n` },
    says: ["openapi.yaml:2:107: objects and arrays are nested deeper than 256 levels"],
  },
  {
    title: "deep YAML in flow style",
    files: { "openapi.yaml": `x: ${nested(100_000)}` },
    says: ["openapi.yaml:1:259: objects and arrays are nested deeper than 256 levels"],
  },
  {
    title: "deep YAML in block style",
    files: {
      "openapi.yaml": Array.from({ length: 5000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
    },
    says: ["openapi.yaml:257:257: objects and arrays are nested deeper than 256 levels"],
  },
  {
    title: "deep JSON",
    files: { "api.json": `{"x-deep": ${nested(100_000)}}` },
    input: "api.json",
    says: ["api.json:1:267: objects and arrays are nested deeper than 256 levels"],
  },
  {
    title: "a file larger than the limit",
    files: { "openapi.yaml": `${HEAD}${"# padding\n".repeat(200)}` },
    options: { maxBytes: 1024 },
    says: ["the file is larger than the limit of 1,024 bytes (2,048 bytes)", "`--max-size MB`"],
  },
  {
    title: "files that are larger than the limit together",
    files: {
      "openapi.yaml": `${HEAD}paths: {/a: {$ref: "a.yaml"}}\n${"# padding\n".repeat(60)}`,
      "a.yaml": `get: {}\n${"# padding\n".repeat(60)}`,
    },
    options: { maxBytes: 1000 },
    says: [
      'openapi.yaml:3:14 (#/paths/~1a): the $ref "a.yaml" cannot be followed: the file is larger than the limit',
    ],
  },
  {
    title: "Swagger 2",
    files: { "openapi.yaml": 'swagger: "2.0"\npaths: {}\n' },
    says: ["openapi.yaml:1:1 (#/swagger): this is a Swagger 2.0 document", "swagger2openapi"],
  },
  {
    title: "AsyncAPI",
    files: { "openapi.yaml": "asyncapi: 3.0.0\n" },
    says: ["this is an AsyncAPI document"],
  },
  {
    title: "something else",
    files: { "openapi.yaml": "name: x\nversion: 1\n" },
    says: [
      'there is no `openapi` key; it begins with "name", "version"',
      'Expected an object with `openapi: "3.0.x"`',
    ],
  },
  { title: "a list", files: { "openapi.yaml": "- a\n" }, says: ["this is a list, not an OpenAPI document"] },
  { title: "a web page", files: { "openapi.yaml": "<p>hello</p>" }, says: ["this is a web page or XML"] },
  {
    title: "a version without quotes",
    files: { "openapi.yaml": "openapi: 3.1\n" },
    says: ["3.1 is no string", "quotes"],
  },
  {
    title: "a later version",
    files: { "openapi.yaml": 'openapi: "4.0.0"\n' },
    says: ['openapi.yaml:1:1 (#/openapi): OpenAPI "4.0.0" is not supported', 'Expected "3.0.x" or "3.1.x"'],
  },
  {
    title: "a reference to a missing file",
    files: { "openapi.yaml": `${HEAD}paths:\n  /a:\n    $ref: ./a.yaml\n` },
    says: [
      'openapi.yaml:5:5 (#/paths/~1a): the $ref "./a.yaml" cannot be followed: no such file (',
      `a.yaml)`,
    ],
  },
  {
    title: "a reference to a missing place",
    files: { "openapi.yaml": `${HEAD}paths: {/a: {$ref: "a.yaml#/b"}}\n`, "a.yaml": "a: {}\n" },
    says: [
      '(#/paths/~1a): the $ref "a.yaml#/b" cannot be followed: ',
      "a.yaml has nothing at #/b",
      "spelling",
    ],
  },
  {
    title: "a reference to what every object inherits",
    files: { "openapi.yaml": `${HEAD}paths: {/a: {$ref: "a.yaml#/constructor"}}\n`, "a.yaml": "a: {}\n" },
    says: ["has nothing at #/constructor"],
  },
  {
    title: "a reference to an anchor of another file",
    files: { "openapi.yaml": `${HEAD}paths: {/a: {$ref: "a.yaml#here"}}\n`, "a.yaml": "a: {}\n" },
    says: ['"#here" is an anchor', "Expected a JSON pointer"],
  },
  {
    title: "a file with an error, which a reference leads to",
    files: { "openapi.yaml": `${HEAD}paths: {/a: {$ref: "a.yaml"}}\n`, "a.yaml": "a: 1\na: 2\n" },
    says: [
      'a.yaml:2:1: invalid YAML: the key "a" stands twice',
      "2 | a: 2",
      "referred to at ",
      "openapi.yaml:3:14",
    ],
  },
  {
    title: "files that refer to each other and to nothing else",
    files: {
      "a.yaml": `${HEAD}components: {schemas: {A: {$ref: "b.yaml#/b"}}}\n`,
      "b.yaml": 'b: {$ref: "c.yaml"}\n',
      "c.yaml": '$ref: "b.yaml#/b"\n',
    },
    input: "a.yaml",
    says: [
      "the references go in a circle: b.yaml#/b → c.yaml# → b.yaml#/b",
      "One of them must lead to something",
    ],
  },
  {
    title: "places that are reached through each other only",
    files: {
      "openapi.yaml": `${HEAD}components: {schemas: {A: {$ref: "a.yaml#/x/y"}}}\n`,
      "a.yaml": 'x: {$ref: "b.yaml#/z/y"}\n',
      "b.yaml": 'z: {$ref: "a.yaml#/x/y"}\n',
    },
    says: ["the references go in a circle: a.yaml#/x → b.yaml#/z → a.yaml#/x"],
  },
  {
    title: "two merge keys in one mapping",
    files: { "openapi.yaml": `${HEAD}x-a: &a {b: 1}\nx-b:\n  <<: *a\n  <<: *a\n` },
    says: ['openapi.yaml:6:3: invalid YAML: the key "<<" stands twice', "`<<` takes a list"],
  },
  {
    title: "a path item that contains itself, which no component can hold",
    files: {
      "openapi.yaml": `${HEAD}paths: {/a: {$ref: "a.yaml"}}\n`,
      "a.yaml": 'post: {callbacks: {again: {"{$request.body}": {$ref: "a.yaml"}}}}\n',
    },
    says: ['the $ref "a.yaml" cannot be followed: what it leads to contains it', "written out in place"],
  },
  {
    title: "a schema that is a reference to itself",
    files: {
      "openapi.yaml": `${HEAD}components:\n  schemas:\n    A:\n      $ref: "#/components/schemas/A"\n`,
    },
    says: [
      "openapi.yaml:6:7 (#/components/schemas/A): the references go in a circle: #/components/schemas/A → #/comp",
    ],
  },
  {
    title: "local references that only lead to each other",
    files: {
      "api.json": {
        openapi: "3.0.3",
        components: {
          schemas: {
            A: { $ref: "#/components/schemas/B" },
            B: { $ref: "#/components/schemas/A", description: "b" },
          },
        },
      },
    },
    input: "api.json",
    says: [
      "(#/components/schemas/A)",
      "circle: #/components/schemas/B → #/components/schemas/A → #/components/schemas/B",
    ],
  },
  {
    title: "an address of another protocol",
    files: { "openapi.yaml": `${HEAD}paths: {/a: {$ref: "data:application/json,{}"}}\n` },
    says: ["data: is not read"],
  },
  {
    title: "another site, which a document may not make the tool ask",
    files: { "openapi.yaml": `${HEAD}paths: {/a: {$ref: "http://127.0.0.1:9/a.yaml#/a"}}\n` },
    says: ["http://127.0.0.1:9 is another site", "`--allow-remote`"],
  },
];

describe("a document is refused, with the place and the remedy, for", () => {
  test.for(REFUSALS)("$title", async ({ files, input = "openapi.yaml", options, says }) => {
    const folder = tempFiles(files);
    const error: unknown = await loadDocument(path.join(folder, input), options).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(DocumentError);
    const { message } = error as DocumentError;
    let from = 0;
    for (const part of says) {
      expect(message.slice(from)).toContain(part);
      from = message.indexOf(part, from) + part.length;
    }
  });
});

test.runIf(process.platform === "linux")(
  "a file that does not know its size is cut off at the limit",
  async () => {
    await expect(loadDocument("/proc/self/maps", { maxBytes: 100 })).rejects.toThrow(
      "larger than the limit of 100 bytes.",
    );
  },
);

test("all references that cannot be followed are named at once", async () => {
  const folder = tempFiles({
    "openapi.yaml": `${HEAD}paths: {/a: {$ref: "a.yaml"}, /b: {$ref: "b.yaml#/x"}, /c: {$ref: "c.yaml"}}\n`,
    "b.yaml": "{}\n",
    "c.yaml": 'get: {parameters: [{$ref: "d.yaml"}]}\n',
  });
  const error = await loadDocument(path.join(folder, "openapi.yaml")).catch((it: Error) => it);
  expect((error as Error).message.match(/the \$ref "[^"]+"/g)).toEqual([
    'the $ref "a.yaml"',
    'the $ref "b.yaml#/x"',
    'the $ref "d.yaml"',
  ]);
});
