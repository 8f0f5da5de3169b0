import { isObject, type Operation, valueAt } from "@intuned/contract";
import { inlineCode, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Fact } from "../schema/facts.js";
import { factBlocks } from "../schema/schema-content.js";
import { listed, valueCode } from "../text/value-text.js";

/** Servers of an operation or its path that are not the document's. */
export function serverBlocks({ pointer, value }: Operation, document: object): Block[] {
  const item = valueAt(document, pointer.slice(0, pointer.lastIndexOf("/")));
  const own = value["servers"] ?? (isObject(item) ? item["servers"] : undefined);
  const facts = serverFacts(own);
  return facts.length === 0 ? [] : [paragraph("It is served at:"), ...factBlocks(facts)];
}

/** One line for each server: its URL, what it is, and its variables. */
export function serverFacts(servers: unknown): Fact[] {
  return (Array.isArray(servers) ? servers : []).filter(isObject).map((server): Fact => {
    const variables = Object.entries(isObject(server["variables"]) ? server["variables"] : {});
    return [
      inlineCode(String(server["url"])),
      ...(typeof server["description"] === "string" ? [text(`: ${server["description"]}`)] : []),
      ...variables.flatMap(([name, variable]) => [text(" "), ...variableWords(name, variable)]),
    ];
  });
}

function variableWords(name: string, variable: unknown): Fact {
  const {
    default: initial,
    enum: values,
    description,
  } = (isObject(variable) ? variable : {}) as Record<string, unknown>;
  return [
    inlineCode(`{${name}}`),
    text(" is "),
    valueCode(initial),
    ...(Array.isArray(values)
      ? [text(", one of "), ...listed(values, (each) => [valueCode(each)], ", ")]
      : []),
    text(typeof description === "string" ? `: ${description}` : "."),
  ];
}

/** The document's servers with their variables at their defaults; a relative one is left out: nobody knows its host. */
export function absoluteServers(servers: unknown): { url: string; description?: string }[] {
  return (Array.isArray(servers) ? servers : []).filter(isObject).flatMap((server) => {
    const { url, variables, description } = server;
    const filled = String(url).replaceAll(/\{([^{}]+)\}/g, (all, name: string) => {
      const variable = isObject(variables) ? variables[name] : undefined;
      return isObject(variable) ? String(variable["default"]) : all;
    });
    if (!/^https?:\/\//i.test(filled) || !URL.canParse(filled)) return [];
    return [{ url: filled.replace(/\/+$/, ""), ...(typeof description === "string" && { description }) }];
  });
}
