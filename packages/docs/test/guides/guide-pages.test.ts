import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { guidePages } from "../../src/guides/guide-pages.js";
import { readGuides } from "../../src/guides/read-guides.js";

const GUIDE = `# Run and \`wait\`

How a task is
waited for.

> [!WARNING]
> It is **billed**.

> A quotation.

\`\`\`ts file=run.ts continue
await run();
\`\`\`

\`\`\`sh runs=elsewhere
npm start
\`\`\`
`;

describe("a guide", () => {
  const [page] = guidePages([{ name: "run-and-wait", markdown: GUIDE }]);

  it("is a page named after its file, with its first lines as title and description", () => {
    expect(page).toMatchObject({
      path: "guides/run-and-wait",
      kind: "guide",
      title: "Run and wait",
      description: "How a task is waited for.",
      section: "Guides",
    });
  });

  it("shows of a fence the file's name, and no word for the test", () => {
    const blocks = page?.tree.children.filter((each) => each.type === "code");
    expect(blocks?.map(({ lang, meta }) => ({ lang, meta }))).toEqual([
      { lang: "ts", meta: "run.ts" },
      { lang: "sh", meta: undefined },
    ]);
  });

  it("has GitHub's alerts as callouts, and quotations as they are", () => {
    const callouts = page?.tree.children.filter((each) => each.type === "callout");
    expect(callouts).toEqual([expect.objectContaining({ tone: "warning" })]);
    expect(JSON.stringify(callouts)).not.toContain("[!");
    expect(page?.tree.children.filter((each) => each.type === "blockquote")).toHaveLength(1);
  });
});

it.each([
  { given: "Text.\n", want: /"odd" does not begin with its title/ },
  { given: "## Deep\n\nText.\n", want: /does not begin with its title/ },
  { given: "# Title\n\n- item\n", want: /has no paragraph after its title/ },
  { given: "# Title\n\nText.\n\n# Another\n", want: /has a second title, "Another"/ },
])("refuses $given", ({ given, want }) => {
  expect(() => guidePages([{ name: "odd", markdown: given }])).toThrow(want);
});

it("reads a folder in its order, and tells of a guide that is listed or there alone", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "guides-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ["a", "b"]) await writeFile(path.join(folder, `${name}.md`), `# ${name}`);
  const ordered = (names: string[]) => writeFile(path.join(folder, "order.json"), JSON.stringify(names));

  await ordered(["b", "a"]);
  expect((await readGuides(folder)).map(({ name }) => name)).toEqual(["b", "a"]);
  await ordered(["b"]);
  await expect(readGuides(folder)).rejects.toThrow("a.md");
  await ordered(["a", "b", "c"]);
  await expect(readGuides(folder)).rejects.toThrow("c.md");
});
