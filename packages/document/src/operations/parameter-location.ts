/** Where a parameter travels. https://spec.openapis.org/oas/v3.1.0#parameter-object */
export type ParameterLocation = "path" | "query" | "header" | "cookie";
