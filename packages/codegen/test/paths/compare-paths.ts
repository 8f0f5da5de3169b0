import path from "node:path";
import type { OpenApiDocument } from "@intuned/document";
import openapiTypeScript, { astToString } from "openapi-typescript";
import { EXACT, typeCheck } from "../support/type-check.js";
import { write, writePackage } from "../support/write-package.js";

/** The parts of an operation's type that are compared one by one. */
const PARTS = ["parameters", "requestBody", "responses"] as const;

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Compares the generated `paths` with those of openapi-typescript itself, called with its defaults.
 *
 * @returns the parts of operations whose types aren't mutually assignable, as `get /pets responses`.
 */
export async function differingParts(folder: string, document: OpenApiDocument): Promise<string[]> {
  writePackage(path.join(folder, "ours"), document);
  // Redocly, which loads it, reads the files that these name.
  const plain = JSON.stringify(document, (name, value) => (name === "x-codeSamples" ? undefined : value));
  const text = astToString(await openapiTypeScript(plain));
  write(path.join(folder, "theirs.ts"), text);
  const parts = Object.entries(document["paths"] ?? {}).flatMap(([template, pathItem]) =>
    METHODS.filter((method) => method in Object(pathItem)).flatMap((method) =>
      PARTS.map((part) => ({ template, method, part })),
    ),
  );
  const lines = parts.map(({ template, method, part }, index) => {
    const at = `[${JSON.stringify(template)}]["${method}"]["${part}"]`;
    return `export const part${index}: Mutual<ours${at}, theirs${at}> = true;`;
  });
  const header = [
    `import type { paths as ours } from "./ours/types/index.js";`,
    `import type { paths as theirs } from "./theirs.js";`,
    "type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
    "export const keys: Mutual<keyof ours, keyof theirs> = true;",
  ];
  const program = path.join(folder, "program.ts");
  write(program, [...header, ...lines].join("\n"));
  const complaints = typeCheck([program], [folder], EXACT).get(folder) ?? [];
  return complaints.map((complaint) => {
    const index = /export const part(\d+):/.exec(complaint)?.[1];
    const found = index === undefined ? undefined : parts[Number(index)];
    if (found === undefined) throw new Error(complaint);
    return `${found.method} ${found.template} ${found.part}`;
  });
}
