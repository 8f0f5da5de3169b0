import { code, heading, paragraph, text } from "../../../src/page/blocks.js";
import type { Block, Field, Tabs } from "../../../src/page/nodes.js";
import type { Page } from "../../../src/page/page.js";

const field = (anchor: string, children: Block[] = []): Field => ({
  type: "field",
  anchor,
  name: anchor.split(".").at(-1) ?? anchor,
  typeName: [text("string")],
  marks: ["required"],
  facts: [[text("at least 1 character")]],
  pointer: "",
  children: [paragraph(`What ${anchor} means.`), ...children],
});

const languages = (name: string): Tabs => ({
  type: "tabs",
  label: `Language of ${name}`,
  group: "language",
  children: [
    { type: "tab", title: "TypeScript", children: [code("ts", `const ${name} = 1;\n`)] },
    { type: "tab", title: "curl", children: [code("sh", `curl ${name}\n`)] },
    { type: "tab", title: "Python", children: [code("python", `${name} = 1\n`)] },
  ],
});

/** Above `body.sink.s3.bucket` are a disclosure and the second tab of a union. */
const sink: Tabs = {
  type: "tabs",
  label: "Sink",
  children: [
    {
      type: "tab",
      title: "webhook",
      anchor: "body.sink.webhook",
      children: [{ type: "fieldList", children: [field("body.sink.webhook.url")] }],
    },
    {
      type: "tab",
      title: "s3",
      anchor: "body.sink.s3",
      children: [{ type: "fieldList", children: [field("body.sink.s3.bucket")] }],
    },
  ],
};

const filler = Array.from({ length: 30 }, (_, at) => paragraph(`Paragraph ${at}.`));

function page(name: string, title: string, blocks: Block[]): Page {
  return {
    path: `reference/${name}`,
    kind: "operation",
    title,
    description: title,
    section: "Reference",
    method: "POST",
    tree: { type: "root", children: [heading(1, title), ...blocks] as Page["tree"]["children"] },
  };
}

/** Pages as the generator of the reference makes them, with something of everything that the scripts work on. */
export const fixturePages: Page[] = [
  page("web-task-start", "Start a web task", [
    { type: "consolePlace" },
    heading(2, "Samples"),
    languages("first"),
    languages("second"),
    ...filler,
    heading(2, "Body"),
    {
      type: "fieldList",
      children: [
        field("body.task"),
        field("body.reuseKey"),
        field("body.sink", [{ type: "disclosure", title: [text("More")], isOpen: false, children: [sink] }]),
      ],
    },
    ...filler,
  ]),
  page("web-task-result", "Get the state and the result of a web task", [{ type: "consolePlace" }]),
];
