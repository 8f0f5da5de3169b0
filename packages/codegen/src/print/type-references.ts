import { asObject, asString, type JsonObject } from "@intuned/document";
import { UniqueNames } from "../names/identifier.js";
import type { MediaType } from "../read/read-content.js";
import { type Operation, successes } from "../read/read-operations.js";
import { isClientOption, type ParameterLocation } from "../read/read-parameters.js";
import type { Api } from "../read-api.js";
import type { CopiedBody } from "../typing/type-document.js";
import { literal } from "./source-text.js";

/** TypeScript's name of a JSON type without anything more. */
const PLAIN_TYPES: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
};

/** The types that one printed file refers to; its imports are known once its text is made. */
export class TypeReferences {
  readonly #api: Api;
  readonly #imports = new Map<string, string>();
  readonly #locals: UniqueNames;

  /** @param locals what the file declares or imports under a name of its own. */
  constructor(api: Api, locals: Iterable<string>) {
    this.#api = api;
    this.#locals = new UniqueNames(locals);
  }

  /** The import line; empty where nothing is needed. */
  importFrom(module: string): string {
    if (this.#imports.size === 0) return "";
    const names = [...this.#imports]
      .map(([name, local]) => (name === local ? name : `${name} as ${local}`))
      .sort();
    return `import type { ${names.join(", ")} } from ${literal(module)};\n`;
  }

  /** The type of a request body of one media type. */
  requestBody(operation: Operation, media: MediaType): string {
    const copied = this.#api.types.operations.get(operation)?.requestBody;
    return this.#body(copied, media, () => `NonNullable<${this.#operation(operation)}["requestBody"]>`);
  }

  /** The type of the success body in one media type: the union over the success statuses, `undefined` for one without a body. */
  success(operation: Operation, mediaType: string | undefined): string {
    const responses = this.#api.types.operations.get(operation)?.responses;
    const types = successes(operation).map(({ status, content: media }) => {
      const chosen = media.find((it) => it.mediaType === mediaType) ?? media[0];
      if (chosen === undefined || status === "204" || status === "205") return "undefined";
      const key = /^\d+$/.test(status) ? status : literal(status);
      return this.#body(
        this.#response(responses?.[status]),
        chosen,
        () => `${this.#operation(operation)}["responses"][${key}]`,
      );
    });
    return [...new Set(types)].join(" | ") || "undefined";
  }

  /**
   * The type of the items of a list in a success body, where they are a schema of their own; `undefined` where they aren't, or
   * where that isn't known: there are several bodies, or a union is on the way.
   *
   * @param path the names of the properties that lead to the list.
   */
  item(operation: Operation, mediaType: string | undefined, path: readonly string[]): string | undefined {
    const [success, ...others] = successes(operation);
    if (success === undefined || others.length > 0 || success.content.length !== 1) return undefined;
    const responses = this.#api.types.operations.get(operation)?.responses;
    const body = this.#response(responses?.[success.status]);
    const list = path.reduce<JsonObject>(
      (at, name) => asObject(asObject(this.#schema(at)["properties"])[name]),
      asObject(body?.content[mediaType ?? ""]?.schema),
    );
    const named = this.#schemaName(asObject(this.#schema(list)["items"]));
    return named === undefined ? undefined : this.#use(named);
  }

  /** The type of all parameters of a call in one place, without those that are client options. */
  parameters(operation: Operation, place: ParameterLocation): string {
    const options = operation.parameters
      .filter((it) => it.in === place && isClientOption(it))
      .map((it) => literal(it.name));
    const all = `NonNullable<${this.#operation(operation)}["parameters"][${literal(place)}]>`;
    return options.length === 0 ? all : `Omit<${all}, ${options.join(" | ")}>`;
  }

  /** The type of one path parameter: by name where it is a plain type or a schema of its own. */
  pathParameter(operation: Operation, name: string): string {
    const copied = this.#api.types.operations.get(operation)?.parameters.map((it) => this.#shared(it));
    const schema = asObject(copied?.find((it) => it["in"] === "path" && it["name"] === name)?.["schema"]);
    const named = this.#schemaName(schema);
    if (named !== undefined) return this.#use(named);
    const plain = PLAIN_TYPES[asString(schema["type"]) ?? ""];
    if (
      plain !== undefined &&
      !["enum", "const", "nullable", "anyOf", "oneOf", "allOf"].some((it) => it in schema)
    )
      return plain;
    return `${this.#operation(operation)}["parameters"]["path"][${literal(name)}]`;
  }

  #schemaName(schema: JsonObject): string | undefined {
    const ref = asString(schema["$ref"]);
    return ref === undefined ? undefined : this.#api.typeNames.get(keyIn(ref));
  }

  /** A schema, its references followed. */
  #schema(schema: JsonObject): JsonObject {
    const seen = new Set<string>();
    let at = schema;
    for (let ref = asString(at["$ref"]); ref !== undefined && !seen.has(ref); ref = asString(at["$ref"])) {
      seen.add(ref);
      at = asObject(this.#api.types.components.schemas[keyIn(ref)]);
    }
    return at;
  }

  #shared(parameter: JsonObject): JsonObject {
    const ref = asString(parameter["$ref"]);
    return ref === undefined ? parameter : (this.#api.types.components.parameters[keyIn(ref)] ?? {});
  }

  #response(response: CopiedBody | { readonly $ref: string } | undefined): CopiedBody | undefined {
    if (response === undefined || !("$ref" in response)) return response;
    return this.#api.types.components.responses[keyIn(response.$ref)];
  }

  /** The schema's own name where the body is nothing but a reference to it, else the place where it stands. */
  #body(body: CopiedBody | undefined, { mediaType }: MediaType, owner: () => string): string {
    const name = this.#schemaName(body?.content[mediaType]?.schema ?? {});
    return name === undefined ? `${owner()}["content"][${literal(mediaType)}]` : this.#use(name);
  }

  #operation({ key }: Operation): string {
    return `${this.#use("operations")}[${literal(key)}]`;
  }

  #use(name: string): string {
    const known = this.#imports.get(name);
    if (known !== undefined) return known;
    const local = this.#locals.take(name);
    this.#imports.set(name, local);
    return local;
  }
}

/** `X` of `#/components/schemas/X`: in the copy every component's key is plain. */
function keyIn(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
