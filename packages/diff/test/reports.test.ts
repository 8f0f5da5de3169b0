import { expect, it } from "vitest";
import { type Change, diffDocuments } from "../src/index.js";
import { CHANGES } from "./changes.js";
import type { Row } from "./places.js";

/** All that is reported of a change. */
function lines(change: Change): string[] {
  const { kind, servers, direction, rule, oldPointer, newPointer, operations, message, why } = change;
  const words = change.documentation ? ", words only" : "";
  return [
    `${rule}: ${kind}, for servers ${servers}, for ${change.for}; ${direction}${words}`,
    `  old ${oldPointer ?? "–"}`,
    `  new ${newPointer === oldPointer ? "the same" : (newPointer ?? "–")}`,
    `  ${operations.join(", ") || "no operation"}`,
    `  ${message}`,
    `  ${why}`,
  ];
}

function report({ title, place, old, new: next }: Row): string {
  const { changes, bump } = diffDocuments(place.document(old), place.document(next));
  return [`# ${title}`, ...changes.flatMap(lines), `${bump} is owed`, ""].join("\n");
}

// `npx vitest run test/reports.test.ts -u` writes the file again: read what changed in it.
it("reports each change of the table as before", async () => {
  await expect(CHANGES.map(report).join("\n")).toMatchFileSnapshot("reports.txt");
});
