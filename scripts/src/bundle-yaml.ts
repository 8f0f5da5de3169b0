import type { GeneratedFile } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { stringify } from "yaml";

/**
 * `openapi.yaml`, the bundle for people. A module of its own, without Redocly: printing takes a quarter of a second, and the
 * process that has time for it need not load the linter.
 */
export function bundleYaml(document: OpenApiDocument): GeneratedFile {
  return {
    path: "openapi.yaml",
    text: stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }),
  };
}
