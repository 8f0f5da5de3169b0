import { isObject, type Operation, valueAt } from "@intuned/document";
import { inlineCode, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import { serverUrl } from "../../page/server-url.js";
import type { Reference } from "../reference.js";
import type { Fact } from "../schema/fact.js";
import { factBlocks } from "../schema/schema-content.js";
import { phrasesOf } from "../text/describe-safely.js";
import { listed } from "../text/value-text.js";

/** Servers of an operation or its path that are not the document's. */
export function serverBlocks({ pointer, value }: Operation, reference: Reference): Block[] {
  const item = valueAt(reference.document, pointer.slice(0, pointer.lastIndexOf("/")));
  const own = value["servers"] ?? (isObject(item) ? item["servers"] : undefined);
  const facts = serverFacts(own, reference);
  return facts.length === 0 ? [] : [paragraph("It is served at:"), ...factBlocks(facts)];
}

/** One line for each server: its URL, what it is, and its variables. */
export function serverFacts(servers: unknown, reference: Reference): Fact[] {
  return (Array.isArray(servers) ? servers : []).filter(isObject).map((server): Fact => {
    const variables = Object.entries(isObject(server["variables"]) ? server["variables"] : {});
    return [
      inlineCode(String(server["url"])),
      ...said(reference, server["description"], ": "),
      ...variables.flatMap(([name, variable]) => [text(" "), ...variableWords(name, variable, reference)]),
    ];
  });
}

function variableWords(name: string, variable: unknown, reference: Reference): Fact {
  const {
    default: initial,
    enum: values,
    description,
  } = (isObject(variable) ? variable : {}) as Record<string, unknown>;
  return [
    inlineCode(`{${name}}`),
    text(" is "),
    inlineCode(String(initial)),
    ...(Array.isArray(values)
      ? [text(", one of "), ...listed(values, (each) => [inlineCode(String(each))], ", ")]
      : []),
    ...(typeof description === "string" ? said(reference, description, ": ") : [text(".")]),
  ];
}

/** A description behind words, when there is one. */
function said(reference: Reference, description: unknown, before: string): Fact {
  const phrases = phrasesOf(reference.describe(description));
  return phrases.length === 0 ? [] : [text(before), ...phrases];
}

/** The document's servers with their variables at their defaults; a relative one is left out: nobody knows its host. */
export function absoluteServers(servers: unknown): { url: string; description?: string }[] {
  return (Array.isArray(servers) ? servers : []).filter(isObject).flatMap((server) => {
    const { description } = server;
    const url = serverUrl(server);
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return [];
    return [{ url: url.replace(/\/+$/, ""), ...(typeof description === "string" && { description }) }];
  });
}
