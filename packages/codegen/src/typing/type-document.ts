import type { Direction } from "@intuned/document";
import {
  asString,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  type Problems,
  pointerTokens,
} from "@intuned/document";
import { identifier, UniqueNames } from "../names/identifier.js";
import { pascalCase, splitWords } from "../names/words.js";
import { cleanText } from "../print/clean-text.js";
import type { MediaType } from "../read/read-content.js";
import type { Operation, OperationResponse } from "../read/read-operations.js";
import { type Parameter, parameterSchema } from "../read/read-parameters.js";
import { readPayloads } from "../read/read-payloads.js";
import { type CopiedSchema, commentKeywords, marked } from "./copied-schema.js";
import { type RecursiveType, SchemaComponents } from "./schema-components.js";
import { SchemaUsage, USE } from "./schema-usage.js";

/** A body as openapi-typescript gets it: its schema by media type. */
export interface CopiedBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Record<string, { readonly schema: CopiedSchema }>;
}

/** An operation as openapi-typescript gets it. */
export interface CopiedOperation {
  readonly parameters: readonly JsonObject[];
  /** Those of `parameters` that the path item declares. */
  readonly pathItemParameters: readonly JsonObject[];
  readonly requestBody?: CopiedBody;
  readonly responses: Record<string, CopiedBody | { readonly $ref: string }>;
}

/** A type that the types module exports by a name of its own. */
export interface NamedType {
  /** Key under `components/schemas` of the copy. */
  readonly key: string;
  readonly name: string;
  readonly comment: readonly (string | undefined)[];
}

/** The document as the types are made of it. */
export interface TypeDocument {
  readonly operations: ReadonlyMap<Operation, CopiedOperation>;
  readonly components: {
    readonly schemas: Record<string, CopiedSchema>;
    readonly responses: Record<string, CopiedBody>;
    readonly parameters: Record<string, JsonObject>;
  };
  readonly namedTypes: readonly NamedType[];
  /** Types that are declared by a name of their own, since they hold themselves. */
  readonly recursive: readonly RecursiveType[];
}

/**
 * Makes the copy of the document that types are generated from.
 *
 * @param taken names that the types module cannot export.
 */
export function typeDocument(
  document: OpenApiDocument,
  operations: readonly Operation[],
  problems: Problems,
  taken: Iterable<string> = [],
): TypeDocument {
  const payloads = readPayloads(document, operations, problems);
  const usage = new SchemaUsage(document);
  for (const operation of operations) visitOperation(usage, operation);
  for (const payload of payloads) usage.visit(payload.schema, payload.pointer, USE.response | USE.asJson);
  const schemas = new SchemaComponents(document, usage, problems);
  const copier = new OperationCopier(schemas);
  const copied = new Map(operations.map((it) => [it, copier.copy(it)]));
  const payloadComments = new Map<string, string>();
  for (const payload of payloads) {
    const name = identifier(pascalCase(splitWords(payload.words))) || "Payload";
    const key = schemas.add(name, schemas.inline(payload.schema, payload.pointer, "response", false));
    payloadComments.set(key, payload.description);
  }
  schemas.finish();
  return {
    operations: copied,
    components: { schemas: schemas.schemas, responses: copier.responses, parameters: copier.parameters },
    namedTypes: nameTypes(schemas.schemas, payloadComments, taken),
    recursive: schemas.recursive,
  };
}

function nameTypes(
  schemas: Record<string, CopiedSchema>,
  payloads: ReadonlyMap<string, string>,
  taken: Iterable<string>,
): NamedType[] {
  const reserved = new Set(taken);
  const names = new UniqueNames(reserved);
  return Object.entries(schemas).map(([key, schema]) => {
    const wanted = identifier(exportName(key));
    return {
      key,
      name: names.take(reserved.has(wanted) ? `${wanted}Schema` : wanted),
      comment: [payloads.get(key), asString(schema["title"]), asString(schema["description"])],
    };
  });
}

/** A name that is an identifier already keeps its spelling (`S3Sink`), others are put into Pascal case. */
function exportName(key: string): string {
  return /^\p{Lu}[\p{L}\p{N}]*$/u.test(key) ? key : pascalCase(splitWords(key)) || "Schema";
}

function visitOperation(usage: SchemaUsage, operation: Operation): void {
  for (const parameter of operation.parameters) {
    const { schema, pointer } = parameterSchema(parameter);
    usage.visit(schema, pointer, USE.request | USE.asJson);
  }
  for (const media of operation.requestBody?.content ?? []) visitMedia(usage, media, USE.request);
  for (const response of operation.responses) {
    for (const media of response.content) visitMedia(usage, media, USE.response);
    for (const header of response.headers)
      usage.visit(header.value["schema"], `${header.pointer}/schema`, USE.response | USE.asJson);
  }
}

function visitMedia(usage: SchemaUsage, media: MediaType, use: number): void {
  const isForm = (media.kind === "form" || media.kind === "multipart") && use === USE.request;
  // What is neither JSON nor a form has a type of its own, whatever its schema.
  const way = media.kind === "json" ? USE.asJson : isForm ? USE.asBytes : 0;
  usage.visit(media.value["schema"], `${media.pointer}/schema`, use | way);
}

/** Copies operations; shared responses and parameters stay shared, under `components`. */
class OperationCopier {
  readonly responses: Record<string, CopiedBody> = Object.create(null);
  readonly parameters: Record<string, JsonObject> = Object.create(null);
  readonly #schemas: SchemaComponents;

  constructor(schemas: SchemaComponents) {
    this.#schemas = schemas;
  }

  copy(operation: Operation): CopiedOperation {
    const responses: CopiedOperation["responses"] = Object.create(null);
    for (const response of operation.responses) responses[response.status] = this.#response(response);
    const body = operation.requestBody;
    const parameters = operation.parameters.map((it) => ({ it, copy: this.#parameter(it) }));
    return {
      parameters: parameters.map(({ copy }) => copy),
      pathItemParameters: parameters.filter(({ it }) => it.isOfPathItem).map(({ copy }) => copy),
      ...(body === undefined
        ? {}
        : { requestBody: { required: body.isRequired, content: this.#content(body.content, "request") } }),
      responses,
    };
  }

  #parameter(parameter: Parameter): JsonObject {
    const name = plainComponent(parameter.pointer, "parameters");
    const { schema, pointer } = parameterSchema(parameter);
    const make = () => ({
      ...commentKeywords(parameter.value),
      name: parameter.name,
      in: parameter.in,
      required: parameter.isRequired,
      schema: this.#schemas.inline(schema, pointer, "request", false),
    });
    if (name === undefined) return make();
    this.parameters[name] ??= make();
    return { $ref: `#/components/parameters/${name}` };
  }

  #response(response: OperationResponse): CopiedBody | { $ref: string } {
    const name = plainComponent(response.pointer, "responses");
    const make = () => {
      const description = asString(response.value["description"]);
      return {
        ...(description === undefined ? {} : { description: cleanText(description) }),
        ...this.#headers(response),
        content: this.#content(response.content, "response"),
      };
    };
    if (name === undefined) return make();
    this.responses[name] ??= make();
    return { $ref: `#/components/responses/${name}` };
  }

  #headers(response: OperationResponse): { headers?: JsonObject } {
    const headers: [string, JsonObject][] = response.headers.map(({ name, value, pointer }) => {
      const schema = this.#schemas.inline(value["schema"], `${pointer}/schema`, "response", false);
      return [name, { ...commentKeywords(value), required: value["required"] === true, schema }];
    });
    return headers.length === 0 ? {} : { headers: Object.fromEntries(headers) };
  }

  #content(media: readonly MediaType[], direction: Direction): CopiedBody["content"] {
    const content: CopiedBody["content"] = Object.create(null);
    for (const it of media) content[it.mediaType] = { schema: this.#body(it, direction) };
    return content;
  }

  /** The schema of a body: what is no JSON has the type that the runtime takes and gives for its kind. */
  #body({ kind, value: object, pointer }: MediaType, direction: Direction): CopiedSchema {
    const schema = () =>
      this.#schemas.inline(object["schema"], `${pointer}/schema`, direction, kind !== "json");
    switch (kind) {
      case "json":
        return schema();
      case "form":
      case "multipart":
        return direction === "request" ? schema() : marked("Blob");
      case "text":
        return isText(object["schema"]) ? schema() : { type: "string" };
      case "events":
        return direction === "request" ? { type: "string" } : marked("byte stream");
      case "binary":
        return marked(direction === "request" ? "binary body" : "Blob");
    }
  }
}

/** A string schema may say more than "string": its members, its format. */
function isText(schema: unknown): boolean {
  return isObject(schema) && schema["type"] === "string" && schema["format"] !== "binary";
}

/** `X` of `/components/<kind>/X`, where it needs no escapes. */
function plainComponent(pointer: string, kind: string): string | undefined {
  const [components, found, name, ...rest] = pointerTokens(pointer);
  const plain =
    components === "components" && found === kind && rest.length === 0 && /^[\w.-]+$/.test(name ?? "");
  return plain ? name : undefined;
}
