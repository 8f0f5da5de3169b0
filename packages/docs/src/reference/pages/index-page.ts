import { isObject, type Operation, valueAt } from "@intuned/document";
import type { PhrasingContent, RootContent, Table } from "mdast";
import { heading, inlineCode, link, paragraph, table, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Page } from "../../page/page.js";
import { operationTitle } from "../operation/operation-title.js";
import { serverFacts } from "../operation/servers.js";
import type { Reference } from "../reference.js";
import type { Fact } from "../schema/fact.js";
import { externalDocs } from "../schema/facts.js";
import { factBlocks } from "../schema/schema-content.js";
import { componentName } from "../schema/type-words.js";
import { Anchors } from "../text/anchors.js";
import { firstWords } from "../text/describe-safely.js";
import type { TagGroup } from "./tag-groups.js";

/** All that the reference has, and what the document says of itself. */
export function indexPage(reference: Reference, groups: readonly TagGroup[]): Page {
  const { api, document, names } = reference;
  const info = valueAt(document, "/info");
  const anchors = new Anchors();
  for (const anchor of ["servers", "schemas"]) anchors.take(anchor);
  const summary = isObject(info) ? (info["summary"] ?? firstWords(info["description"])) : undefined;
  return {
    path: "reference/index",
    kind: "reference",
    title: "API reference",
    description: (typeof summary === "string" && summary) || `All operations of ${api.title || "the API"}.`,
    section: "Reference",
    label: "Overview",
    tree: {
      type: "root",
      children: [
        heading(1, "API reference"),
        ...infoBlocks(reference, isObject(info) ? info : {}),
        ...serversBlocks(reference),
        ...groups.flatMap((group) => [
          heading(2, group.title, anchors.take(group.title)),
          ...reference.describe(group.tag?.["description"], 2),
          ...externalDocs(group.tag?.["externalDocs"]).map((words) => paragraph(words)),
          operationTable(group.operations, reference),
        ]),
        ...(names.webhooks.length === 0
          ? []
          : [
              heading(2, "Webhooks", anchors.take("Webhooks")),
              operationTable(names.webhooks, reference, true),
            ]),
        ...schemaList(reference),
      ] as RootContent[],
    },
  };
}

function infoBlocks(reference: Reference, info: Record<string, unknown>): Block[] {
  const { api, document } = reference;
  const facts: Fact[] = [
    ...(api.version === "" ? [] : [[text("Version "), inlineCode(api.version)]]),
    ...contactWords(info["contact"]),
    ...licenseWords(info["license"]),
    ...(typeof info["termsOfService"] === "string"
      ? [outside("Terms of service", info["termsOfService"])]
      : []),
    ...externalDocs(valueAt(document, "/externalDocs")),
  ];
  return [
    ...(api.title === "" ? [] : [paragraph([{ type: "strong", children: [text(api.title)] }])]),
    ...(typeof info["summary"] === "string" ? [paragraph(info["summary"])] : []),
    ...reference.describe(info["description"], 1),
    ...factBlocks(facts),
  ];
}

function contactWords(contact: unknown): Fact[] {
  if (!isObject(contact)) return [];
  const { name, url, email } = contact as Record<string, string>;
  return [
    [
      text("Contact: "),
      text([name, email].filter(Boolean).join(", ")),
      ...(url === undefined ? [] : [text(name || email ? ", " : ""), ...outside("", url)]),
    ],
  ];
}

function licenseWords(license: unknown): Fact[] {
  if (!isObject(license)) return [];
  const { name = "", url, identifier } = license as Record<string, string>;
  const words = identifier === undefined || identifier === name ? name : `${name} (${identifier})`;
  return [[text("License: "), ...(url === undefined ? [text(words)] : outside(words, url))]];
}

function outside(words: string, url: string): PhrasingContent[] {
  if (!/^https?:\/\//i.test(url)) return [text(`${words} (${url})`)];
  return [link(url, words || url)];
}

function serversBlocks(reference: Reference): Block[] {
  const facts = serverFacts(valueAt(reference.document, "/servers"), reference);
  return facts.length === 0 ? [] : [heading(2, "Servers", "servers"), ...factBlocks(facts)];
}

function operationTable(operations: readonly Operation[], { names }: Reference, isIncoming = false): Table {
  const rows = operations.map((operation) => [
    [inlineCode(operation.method)],
    [inlineCode(operation.path)],
    [
      link(`/${names.operations.get(operation.pointer)}`, operationTitle(operation)),
      ...(operation.value["deprecated"] === true ? [text(" (deprecated)")] : []),
    ],
  ]);
  return table([[text("Method")], [text(isIncoming ? "Event" : "Path")], [text("What it does")]], rows);
}

function schemaList({ names }: Reference): Block[] {
  const schemas = [...names.schemas];
  if (schemas.length === 0) return [];
  return [
    heading(2, "Schemas", "schemas"),
    ...factBlocks(schemas.map(([pointer, path]) => [link(`/${path}`, componentName(pointer))])),
  ];
}
