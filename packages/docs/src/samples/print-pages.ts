import { listNames, type PagesModel } from "@intuned/codegen";
import { isJson, valueAt } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import { type ClientCall, printCall, printSetup } from "./client-call.js";

/** How many items a sample takes at most. */
const LIMIT = 10;

/** What the programs have names for already. */
const TAKEN = ["client", "console", "page", "process", "openAsBlob"];

/** A program that iterates over the first items of a list. */
export function printFirstItems(call: ClientCall, pages: PagesModel, document: object): string {
  const { list, item } = namesIn(call, pages);
  const limit = limitOf(call, pages, document);
  return [
    ...beginning(call, list),
    "// Further pages are requested as the loop needs them. Without `limit` it goes on to the last.\n",
    `for await (const ${item} of ${list}.items({ limit: ${limit} })) {\n`,
    `  console.log(${item});\n`,
    "}\n",
  ].join("");
}

/** A program that takes one page of a list, its items, and page after page. */
export function printAllPages(call: ClientCall, pages: PagesModel): string {
  const { list, item } = namesIn(call, pages);
  return [
    ...beginning(call, list),
    "// One page:\n",
    `console.log(await ${list});\n\n`,
    "// The items of all pages:\n",
    `for await (const ${item} of ${list}) {\n`,
    `  console.log(${item});\n`,
    "  break; // No further page is requested.\n",
    "}\n\n",
    "// Page by page:\n",
    `for await (const page of ${list}.pages()) {\n`,
    "  console.log(page);\n",
    "  break;\n",
    "}\n",
  ].join("");
}

/**
 * How many items the sample takes: no more than are on the document's example of a page, unless that is the only one. A mock
 * returns it again and again, and the client stops a list that does.
 */
function limitOf({ request }: ClientCall, { items, total }: PagesModel, document: object): number {
  const [success] = request.operation.responses.filter(({ status }) => status.startsWith("2"));
  const media = success?.content.find(({ mediaType }) => isJson(mediaType));
  const [example] = media === undefined ? [] : namedExamples(document, media.pointer);
  const found = valueAt(example?.value, items);
  if (!Array.isArray(found) || found.length === 0) return LIMIT;
  const isOnly = total !== undefined && valueAt(example?.value, total) === found.length;
  return isOnly ? LIMIT : Math.min(found.length, LIMIT);
}

const namesIn = ({ client }: ClientCall, pages: PagesModel) =>
  listNames(pages, [...TAKEN, client.model.className]);

function beginning(call: ClientCall, list: string): string[] {
  const begin = `const ${list} = `;
  return [printSetup(call, { kind: "json" }), `${begin}${printCall(call, begin)};\n\n`];
}
