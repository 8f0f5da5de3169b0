import path from "node:path";
import { repositoryRoot } from "@intuned/scripts";

/** What Node runs for `npx @intuned/codegen`: the built command. */
export const codegenCommand: readonly string[] = [
  path.join(repositoryRoot, "packages/codegen/bin/openapi-codegen.js"),
];
