/**
 * What stands at a place of an OpenAPI document. `X{}` is a map from names to `X`; a list of `X` is an `X`. `Data` is an
 * example, a default or an extension: whatever is in it is no reference. `Any` is everything else.
 */
export type Kind = string;

/** The component section that holds a kind; other kinds cannot be shared by `$ref` in one piece and are written out. */
export const SECTIONS: ReadonlyMap<Kind, string> = new Map([
  ["Schema", "schemas"],
  ["Response", "responses"],
  ["Parameter", "parameters"],
  ["Example", "examples"],
  ["RequestBody", "requestBodies"],
  ["Header", "headers"],
  ["SecurityScheme", "securitySchemes"],
  ["Link", "links"],
  ["Callback", "callbacks"],
]);

const content = { content: "MediaType{}" };
const examples = { example: "Data", examples: "Example{}" };
const operation = "Operation";

/** Kinds of the members of a kind (OpenAPI 3.1 §4.8, JSON Schema 2020-12 §10); `*` is every other name. */
const MEMBERS: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  Root: { paths: "Paths", webhooks: "PathItem{}", components: "Components" },
  Components: {
    ...Object.fromEntries(Array.from(SECTIONS, ([kind, section]) => [section, `${kind}{}`])),
    pathItems: "PathItem{}",
  },
  Paths: { "*": "PathItem" },
  Callback: { "*": "PathItem" },
  Responses: { "*": "Response" },
  PathItem: {
    ...Object.fromEntries(
      ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].map((method) => [
        method,
        operation,
      ]),
    ),
    parameters: "Parameter",
  },
  Operation: {
    parameters: "Parameter",
    requestBody: "RequestBody",
    responses: "Responses",
    callbacks: "Callback{}",
  },
  Parameter: { schema: "Schema", ...content, ...examples },
  Header: { schema: "Schema", ...content, ...examples },
  RequestBody: content,
  Response: { headers: "Header{}", ...content, links: "Link{}" },
  MediaType: { schema: "Schema", itemSchema: "Schema", encoding: "Encoding{}", ...examples },
  Encoding: { headers: "Header{}" },
  Example: { "*": "Data" },
  Link: { parameters: "Data", requestBody: "Data" },
  Discriminator: { mapping: "Mapping" },
  Schema: {
    ...of(
      "Schema",
      "items prefixItems allOf anyOf oneOf not if then else contains propertyNames contentSchema",
    ),
    ...of("Schema", "additionalProperties additionalItems unevaluatedProperties unevaluatedItems"),
    ...of("Schema{}", "properties patternProperties $defs definitions dependentSchemas"),
    ...of("Data", "example examples default const enum"),
    discriminator: "Discriminator",
  },
};

/** The kind of a member of something of kind `kind`. */
export function memberKind(kind: Kind, name: string): Kind {
  if (kind === "Data") return "Data";
  if (kind.endsWith("{}")) return kind.slice(0, -2);
  if (name.startsWith("x-")) return "Data";
  const members = MEMBERS[kind] ?? {};
  return (Object.hasOwn(members, name) ? members[name] : members["*"]) ?? "Any";
}

/** Whether a discriminator's mapping names a place and not a component (OpenAPI 3.1 §4.8.25). */
export function isMappingReference(value: unknown): value is string {
  return typeof value === "string" && (/[#/]/.test(value) || /\.(?:ya?ml|json)$/i.test(value));
}

function of(kind: Kind, names: string): Record<string, Kind> {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}
