import { readFile } from "node:fs/promises";
import { type MockServer, startMock } from "@intuned/mock";

const bundle = new URL("../../../openapi/dist/openapi.json", import.meta.url);

/** Prism on the bundled document. */
export async function startDocumentMock(): Promise<MockServer> {
  return startMock({ document: JSON.parse(await readFile(bundle, "utf8")) });
}
