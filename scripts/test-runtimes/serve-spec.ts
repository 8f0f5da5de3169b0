import { readFile } from "node:fs/promises";
import path from "node:path";
import { type MockServer, startMock } from "@intuned/mock";
import { repositoryRoot } from "../src/repository.js";

/** A mock of the committed spec: it returns the spec's examples. */
export async function serveSpec(): Promise<MockServer> {
  const bundle = await readFile(path.join(repositoryRoot, "openapi/dist/openapi.json"), "utf8");
  return startMock({ document: JSON.parse(bundle) });
}
