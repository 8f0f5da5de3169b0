import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadDocument } from "../../src/load/load-document.js";
import { tempFiles } from "./temp-files.js";

type Json = Record<string, unknown>;

async function load(files: Parameters<typeof tempFiles>[0], input = "openapi.yaml") {
  const folder = tempFiles(files);
  const loaded = await loadDocument(path.join(folder, input));
  return {
    ...loaded,
    locate: (pointer: string) => loaded.locate(pointer)?.replace(`${folder}${path.sep}`, ""),
  };
}

const HEAD = 'openapi: "3.1.0"\n';

describe("values", () => {
  test("JSON with a byte order mark is read", async () => {
    const { document } = await load({ "a.json": '\ufeff{"openapi": "3.0.3", "paths": {}}' }, "a.json");
    expect(document).toEqual({ openapi: "3.0.3", paths: {} });
  });

  test("JSON is known by its text where the name does not say it, and YAML in flow style is no broken JSON", async () => {
    const { document } = await load({ api: { openapi: "3.0.3" } }, "api");
    expect(document).toEqual({ openapi: "3.0.3" });
    expect((await load({ api: "{openapi: 3.1.0, paths: {}, }" }, "api")).document).toEqual({
      openapi: "3.1.0",
      paths: {},
    });
  });

  const YAML: readonly { given: string; want: unknown }[] = [
    {
      given: "{200: a, 0x1F: b, null: c, true: d, 1.0: e}",
      want: { 200: "a", "0x1F": "b", null: "c", true: "d", "1.0": "e" },
    },
    {
      given: "{a: 2020-01-01, b: 2020-01-01T00:00:00Z, c: !!timestamp 2020-01-01}",
      want: { a: "2020-01-01", b: "2020-01-01T00:00:00Z", c: "2020-01-01" },
    },
    {
      given: "{a: yes, b: no, c: on, d: 017, e: 1_000}",
      want: { a: "yes", b: "no", c: "on", d: 17, e: "1_000" },
    },
    {
      given: "{a: !include x.yaml, b: !!binary aGk=, c: !!js/function 'x'}",
      want: { a: "x.yaml", b: "aGk=", c: "x" },
    },
    {
      given: "{a: &a {x: 1, y: 2}, b: {<<: *a, y: 3}, c: {y: 4, <<: [{z: 5}, *a]}}",
      want: { a: { x: 1, y: 2 }, b: { x: 1, y: 3 }, c: { y: 4, z: 5, x: 1 } },
    },
    { given: "{a: {'<<': 1}}", want: { a: { "<<": 1 } } },
    { given: "{a: &x [1], b: *x, c: &x 2, d: *x}", want: { a: [1], b: [1], c: 2, d: 2 } },
    { given: "{a: , b: ~, c: ''}", want: { a: null, b: null, c: "" } },
  ];
  test.for(YAML)("YAML: $given", async ({ given, want }) => {
    const { document } = await load({ "openapi.yaml": `${HEAD}x-value: ${given}\n` });
    expect(document["x-value"]).toEqual(want);
  });

  test("a %YAML directive does not change what a value means", async () => {
    const { document } = await load({ "openapi.yaml": `%YAML 1.1\n---\n${HEAD}x-value: yes\n` });
    expect(document["x-value"]).toBe("yes");
  });

  test("3.2 is read, and what that means is said", async () => {
    const { remarks } = await load({ "openapi.yaml": "openapi: 3.2.0\ninfo: {}\npaths: {}\n" });
    expect(remarks).toEqual([{ pointer: "/openapi", reason: expect.stringContaining("read as 3.1") }]);
  });

  test.for([
    ["info: {}\nwebhooks: {}\n", []],
    ["info: {}\ncomponents: {}\n", []],
    ["info:\npaths: {}\n", ["there is no `info`"]],
    ["info: {}\n", ["there are neither `paths` nor"]],
    ["", ["there is no `info`", "there are neither `paths` nor"]],
  ] as const)("what is missing is said: %j", async ([text, says]) => {
    const { remarks } = await load({ "openapi.yaml": HEAD + text });
    expect(remarks).toEqual(says.map((it) => ({ pointer: "", reason: expect.stringContaining(it) })));
  });
});

describe("__proto__ is a name like others", () => {
  const schema = '{"__proto__": {"polluted": true}, "constructor": {"a": 1}}';
  const files = {
    JSON: {
      "openapi.yaml": `{"openapi": "3.1.0", "components": {"schemas": {"A": {"properties": ${schema}}}}}`,
    },
    YAML: { "openapi.yaml": `${HEAD}components: {schemas: {A: {properties: ${schema}}}}\n` },
    "a merge": {
      "openapi.yaml": `${HEAD}x-a: &a ${schema}\ncomponents: {schemas: {A: {properties: {<<: *a}}}}\n`,
    },
    "another file": {
      "openapi.yaml": `${HEAD}components: {schemas: {A: {$ref: "a.yaml#/__proto__"}}}\n`,
      "a.yaml": `__proto__: {properties: ${schema}}\n`,
    },
    "a file written out in place": {
      "openapi.yaml": `${HEAD}components: {schemas: {A: {properties: {$ref: "a.yaml"}}}}\n`,
      "a.yaml": schema,
    },
    "a file written out beside others": {
      "openapi.yaml": `${HEAD}components: {schemas: {A: {properties: {$ref: "a.yaml", b: {}}}}}\n`,
      "a.yaml": schema,
    },
  };
  test.for(Object.entries(files))("in %s", async ([, given]) => {
    const { document } = await load(given);
    const { properties } = (document as { components: { schemas: { A: Json } } }).components.schemas.A;
    expect(Object.keys(properties as Json)).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
    expect(Object.getOwnPropertyDescriptor(properties, "__proto__")?.value).toEqual({ polluted: true });
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });

  test("as the name of a component that another file gives", async () => {
    const { document } = await load({
      "openapi.yaml": `${HEAD}components: {schemas: {A: {items: {$ref: "a.yaml#/__proto__"}}}}\n`,
      "a.yaml": "__proto__: {type: string}\n",
    });
    const { schemas } = (document as { components: { schemas: Json } }).components;
    expect(Object.keys(schemas)).toEqual(["A", "__proto__"]);
    expect(Object.getOwnPropertyDescriptor(schemas, "__proto__")?.value).toEqual({ type: "string" });
  });
});

describe("references", () => {
  test("a document of one file is not copied, and local references to nothing are the generator's to tell", async () => {
    const written = {
      openapi: "3.0.3",
      components: { schemas: { A: { $ref: "#/components/schemas/Nope" }, B: { items: { $ref: "#/x/y" } } } },
    };
    const { document } = await load({ "a.json": written }, "a.json");
    expect(document).toEqual(written);
  });

  test("a schema that contains itself is no circle", async () => {
    const text = `${HEAD}components: {schemas: {A: {properties: {next: {$ref: "#/components/schemas/A"}}}, B: {$ref: "#/components/schemas/A"}}}\n`;
    await expect(load({ "openapi.yaml": text })).resolves.toBeDefined();
  });

  test("what looks like a reference in examples, defaults, extensions and names is data", async () => {
    const written = {
      openapi: "3.1.0",
      "x-a": { $ref: "x.yaml" },
      components: {
        schemas: {
          A: {
            example: { $ref: "no.yaml" },
            default: { $ref: "no.yaml" },
            enum: [{ $ref: "no.yaml" }],
            const: { $ref: "no.yaml" },
            properties: { $ref: { type: "string" }, example: { type: "string" } },
          },
        },
        examples: { E: { value: { $ref: "no.yaml" }, externalValue: "http://127.0.0.1:9/no" } },
      },
    };
    expect((await load({ "a.json": written }, "a.json")).document).toEqual(written);
  });

  test("so it is in a document of several files, and local references stay as they are, to nothing or to themselves in data", async () => {
    const data = { $ref: "#/components/examples/E/value" };
    const schema = {
      default: { $ref: "no.yaml" },
      discriminator: { propertyName: "a", mapping: { b: "#/components/schemas/Nope", c: "Plain" } },
    };
    const { document } = await load(
      {
        "a.json": {
          openapi: "3.1.0",
          components: { schemas: { A: schema, B: { $ref: "b.yaml" } }, examples: { E: { value: data } } },
        },
        "b.yaml": JSON.stringify({ example: { $ref: "no.yaml" }, "x-a": { $ref: "no.yaml" } }),
      },
      "a.json",
    );
    expect(document["components"]).toEqual({
      schemas: { A: schema, B: { example: { $ref: "no.yaml" }, "x-a": { $ref: "no.yaml" } } },
      examples: { E: { value: data } },
    });
  });

  test("a property named example holds a reference", async () => {
    const { document } = await load({
      "openapi.yaml": `${HEAD}components: {schemas: {A: {properties: {example: {$ref: "b.yaml"}}}}}\n`,
      "b.yaml": "type: string\n",
    });
    expect(document["components"]).toEqual({
      schemas: { A: { properties: { example: { $ref: "#/components/schemas/b" } } }, b: { type: "string" } },
    });
  });

  test("files become components named after what refers to them, their last word, or their file; others are written in place", async () => {
    const { document, locate } = await load({
      "openapi.yaml": `${HEAD}paths:
  /pets: {$ref: "paths/pets.yaml"}
components:
  schemas:
    Pet: {$ref: "schemas/animal.yaml"}
    Same: {$ref: "schemas/animal.yaml"}
    error: {type: "null"}
  parameters: {$ref: "parameters.yaml"}
`,
      "paths/pets.yaml": `parameters: [{$ref: "../parameters.yaml#/Page"}]
get:
  description: {$ref: "../text/pets.md"}
  responses:
    "200":
      description: ok
      content: {application/json: {schema: {$ref: "../schemas/animal.yaml", description: mine}}}
    default: {$ref: "../responses.yaml#/a~1b c"}
`,
      "text/pets.md": "# Pets\n",
      "schemas/animal.yaml": `properties:
  owner: {$ref: "#/definitions/owner"}
  root: {$ref: "../openapi.yaml#/components/schemas/error"}
definitions: {owner: {properties: {pet: {$ref: "animal.yaml"}, error: {$ref: "error.json"}}}}
discriminator: {propertyName: kind, mapping: {a: "animal.yaml#/definitions/owner", b: Same, c: "#/definitions/owner"}}
`,
      "schemas/error.json": { type: "object" },
      "responses.yaml": "a/b c: {description: bad}\n",
      "parameters.yaml": "Page: {name: page, in: query}\n",
    });
    expect(document).toEqual({
      openapi: "3.1.0",
      paths: {
        "/pets": {
          parameters: [{ $ref: "#/components/parameters/Page" }],
          get: {
            description: "# Pets\n",
            responses: {
              200: {
                description: "ok",
                content: {
                  "application/json": { schema: { $ref: "#/components/schemas/Pet", description: "mine" } },
                },
              },
              default: { $ref: "#/components/responses/a_b_c" },
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            properties: {
              owner: { $ref: "#/components/schemas/owner" },
              root: { $ref: "#/components/schemas/error" },
            },
            definitions: {
              owner: {
                properties: {
                  pet: { $ref: "#/components/schemas/Pet" },
                  error: { $ref: "#/components/schemas/error-2" },
                },
              },
            },
            discriminator: {
              propertyName: "kind",
              mapping: { a: "#/components/schemas/owner", b: "Same", c: "#/components/schemas/owner" },
            },
          },
          Same: { $ref: "#/components/schemas/Pet" },
          error: { type: "null" },
          owner: {
            properties: {
              pet: { $ref: "#/components/schemas/Pet" },
              error: { $ref: "#/components/schemas/error-2" },
            },
          },
          "error-2": { type: "object" },
        },
        parameters: { Page: { name: "page", in: "query" } },
        responses: { a_b_c: { description: "bad" } },
      },
    });
    expect(locate("/paths/~1pets/get/responses")).toBe(path.join("paths", "pets.yaml:4:3"));
    expect(locate("/components/schemas/Pet/properties/owner")).toBe(path.join("schemas", "animal.yaml:2:3"));
    expect(locate("/components/schemas/error")).toBe("openapi.yaml:8:5");
    expect(locate("/components/parameters/Page/in")).toBe("parameters.yaml:1:20");
  });

  test("names do not depend on the order in which files arrive", async () => {
    const files = {
      "openapi.yaml": `${HEAD}components: {schemas: {A: {properties: {x: {$ref: "x/e.yaml"}, y: {$ref: "y/e.yaml"}, z: {$ref: "z/deep.yaml"}}}}}\n`,
      "x/e.yaml": `description: x\n${"# long\n".repeat(20_000)}`,
      "y/e.yaml": "description: y\n",
      "z/deep.yaml": 'items: {$ref: "e.yaml"}\n',
      "z/e.yaml": "description: z\n",
    };
    const first = (await load(files)).document;
    expect(JSON.stringify((await load(files)).document)).toBe(JSON.stringify(first));
    expect(first["components"]).toMatchObject({
      schemas: {
        e: { description: "x" },
        "e-2": { description: "y" },
        "e-3": { description: "z" },
        deep: { items: { $ref: "#/components/schemas/e-3" } },
      },
    });
  });

  test("a reference is a URI: percent signs, queries, and its own file's name", async () => {
    const { document } = await load({
      "openapi.yaml": `${HEAD}components: {schemas: {A: {items: {$ref: "my%20file.yaml?v=1#/a%20b"}}, B: {items: {$ref: "openapi.yaml#/components/schemas/A"}}}}\n`,
      "my file.yaml": "a b: {type: string}\n",
    });
    expect(document["components"]).toEqual({
      schemas: {
        A: { items: { $ref: "#/components/schemas/a_b" } },
        B: { items: { $ref: "#/components/schemas/A" } },
        a_b: { type: "string" },
      },
    });
  });

  test("files that double each other cost no more than the limit", async () => {
    const files: Record<string, string> = { "openapi.yaml": `${HEAD}info: {$ref: "0.yaml"}\n` };
    for (let index = 0; index < 40; index++)
      files[`${index}.yaml`] = `{a: {$ref: "${index + 1}.yaml"}, b: {$ref: "${index + 1}.yaml"}}`;
    files["40.yaml"] = "{a: 1}";
    await expect(load(files)).rejects.toThrow(/cannot be written in one piece: more than 5000000 values/);
  });
});

test("a place in JSON is found without reading the rest", async () => {
  const { locate } = await load(
    {
      "a.json":
        '{\n  "openapi": "3.1.0",\n  "paths": {\n    "/a\\"}": [1, {"x": "]"}, true],\n    "/b": {\n      "get": {}}}}',
    },
    "a.json",
  );
  expect(locate("/paths/~1b/get")).toBe("a.json:6:7");
  expect(locate('/paths/~1a"}/1/x')).toBe("a.json:4:19");
  expect(locate('/paths/~1a"}/2')).toBe("a.json:4:30");
  expect(locate("/paths/~1b/nothing/there")).toBe("a.json:5:5");
  expect(locate("")).toBe("a.json:1:1");
});
