import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { changelogPage } from "../../src/changelog/changelog-page.js";
import { notesOfChangelog } from "../../src/changelog/notes.js";
import { releasesOf, UNRELEASED } from "../../src/changelog/releases-of.js";

/** A document with one operation, whose body has these fields. */
function documentWith(properties: object, required: readonly string[] = []) {
  const schema = { type: "object", properties, required };
  const requestBody = { content: { "application/json": { schema } } };
  const post = { operationId: "thingMake", requestBody, responses: { "204": { description: "Made." } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    servers: [{ url: "https://things.example" }],
    paths: { "/things": { post } },
  };
}
const first = documentWith({ a_name: { type: "string" } });
const second = documentWith({ a_name: { type: "string" }, size: { type: "integer" } });
const third = documentWith({ a_name: { type: "string" }, size: { type: "integer" } }, ["size"]);

describe("releases", () => {
  it("are told newest first by how the documents differ, and the bundle as unreleased", () => {
    const releases = releasesOf({
      released: [
        { version: "0.10.0", document: second },
        { version: "0.9.0", document: first },
      ],
      current: third,
    });
    expect(releases.map(({ version }) => version)).toEqual([UNRELEASED, "0.10.0", "0.9.0"]);
    const [unreleased, latest, oldest] = releases.map(({ markdown }) => markdown);
    expect(unreleased).toMatch(/^# Breaking\n\n- `POST \/things`, request: .*"size" is required now/);
    expect(latest).toMatch(/^# New and changed\n\n- `POST \/things`, request: .*"size"/);
    expect(latest).not.toContain("Breaking");
    expect(oldest).toBe("The first document.\n");
  });

  it("have no unreleased one where nothing has changed", () => {
    const released = [{ version: "0.1.0", document: first }];
    expect(releasesOf({ released, current: structuredClone(first) })).toHaveLength(1);
  });

  it("have each note once, with all packages that it is about, also where the document did not change", () => {
    const releases = releasesOf({
      released: [{ version: "0.1.0", document: first }],
      current: first,
      notes: [
        { version: "0.1.1", packages: ["@x/client"], text: "Faster.\n\nMuch." },
        { version: "0.1.1", packages: ["@x/runtime"], text: "Faster.\n\nMuch." },
        { version: UNRELEASED, packages: ["@x/client"], text: "Typed." },
      ],
    });
    expect(releases.map(({ version }) => version)).toEqual([UNRELEASED, "0.1.1", "0.1.0"]);
    expect(releases[0]?.markdown).toBe("# Packages\n\n- `@x/client`: Typed.\n");
    expect(releases[1]?.markdown).toBe("# Packages\n\n- `@x/client`, `@x/runtime`: Faster.\n  \n  Much.\n");
  });
});

it("reads a changelog of changesets, without what only says that a dependency moved", () => {
  const markdown = `# @x/client

## 0.2.0

### Minor Changes

- 1a2b3c4: Typed results.

  \`\`\`ts
  f();
  \`\`\`

### Patch Changes

- Updated dependencies [1a2b3c4]
  - @x/types@0.2.0

## 0.1.0

### Minor Changes

- First release.
`;
  expect(notesOfChangelog("@x/client", markdown)).toEqual([
    { version: "0.2.0", packages: ["@x/client"], text: "Typed results.\n\n```ts\nf();\n```" },
    { version: "0.1.0", packages: ["@x/client"], text: "First release." },
  ]);
});

describe("the page", () => {
  const released = [
    { version: "0.1.0", document: first },
    { version: "0.2.0", document: documentWith({ "*a_name*<img>": { type: "string" } }) },
  ];
  const page = changelogPage(releasesOf({ released, current: second }));

  it("has a section for each release, with an anchor", () => {
    const headings = page.tree.children.filter((each) => each.type === "heading");
    const sections = headings.filter(({ depth }) => depth === 2);
    expect(sections.map((each) => [textOf(each), each.data])).toEqual([
      ["Unreleased", { anchor: "unreleased" }],
      ["0.2.0", { anchor: "v0.2.0" }],
      ["0.1.0", { anchor: "v0.1.0" }],
    ]);
    expect(page).toMatchObject({ path: "changelog", kind: "changelog", title: "Changelog" });
  });

  it("shows names of fields as they are, whatever they would mean as Markdown", () => {
    expect(textOf(page.tree)).toContain('"*a_name*<img>"');
    expect(JSON.stringify(page.tree)).not.toMatch(/"type":"(html|emphasis)"/);
  });

  it("says so where nothing is released", () => {
    expect(textOf(changelogPage([]).tree)).toContain("Nothing is released yet.");
  });
});
