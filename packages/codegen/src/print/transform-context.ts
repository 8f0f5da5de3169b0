import type { GlobalContext } from "openapi-typescript";
import { AllProperties } from "../typing/all-properties.js";
import type { TypeDocument } from "../typing/type-document.js";
import { markedType } from "./marked-type.js";

/** openapi-typescript's own context. Its loading, linting and bundling are skipped: the copy is made for it. */
export function transformContext({ components }: TypeDocument): GlobalContext {
  const properties = new AllProperties(components.schemas);
  const kinds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ...components };
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Only its loading uses the configuration.
    redoc: undefined as unknown as GlobalContext["redoc"],
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: markedType,
    transformProperty: undefined,
    resolve: <T>(ref: string): T | undefined => {
      const [, , kind = "", name = ""] = ref.split("/");
      if (kind === "schemas") return { properties: properties.of(name) } as T;
      return kinds[kind]?.[name] as T | undefined;
    },
  };
}
