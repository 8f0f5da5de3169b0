import {
  asArray,
  asObject,
  asString,
  type JsonObject,
  type OpenApiDocument,
  tryResolveRef,
} from "@intuned/document";
import { UniqueNames } from "../names/identifier.js";
import { camelCase, splitWords } from "../names/words.js";
import type { ClientModel, CredentialOption } from "../read/client-definition.js";
import type { Operation } from "../read/read-operations.js";
import { isClientOption, type Parameter, parameterSchema } from "../read/read-parameters.js";

/** A parameter of a step (Arazzo 1.0.1 §4.6.6). */
export interface StepParameter {
  readonly name: string;
  readonly in: string;
  readonly value: string;
}

/** Characters that names have in a runtime expression, whatever reads it. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** A name that a runtime expression can have. */
export function plainName(name: string, fallback: string): string {
  if (PLAIN_NAME.test(name)) return name;
  const plain = camelCase(splitWords(name)).replace(/[^A-Za-z0-9]/g, "");
  return PLAIN_NAME.test(plain) ? plain : fallback;
}

/** The inputs of one workflow. They are named as the options of a generated client, then as their parameters. */
export class WorkflowInputs {
  readonly #document: OpenApiDocument;
  readonly #client: ClientModel;
  readonly #names = new UniqueNames();
  /** By what they are for: a client's option by its name in the document, a parameter by the object that it is. */
  readonly #expressions = new Map<unknown, string>();
  readonly #properties: Record<string, JsonObject> = {};

  constructor(document: OpenApiDocument, client: ClientModel) {
    this.#document = document;
    this.#client = client;
  }

  /** JSON Schema of the inputs that are used. Without `format` but for secrets: programs give up on one they don't know. */
  get schema(): JsonObject | undefined {
    const required = Object.keys(this.#properties);
    return required.length === 0 ? undefined : { type: "object", required, properties: this.#properties };
  }

  /** The expression of the input that a parameter is filled by. */
  parameter(parameter: Parameter): string {
    const { name, value: object } = parameter;
    const option = isClientOption(parameter)
      ? this.#client.parameters.find((it) => it.name === name)?.option
      : undefined;
    const schema = asObject(tryResolveRef(this.#document, parameterSchema(parameter).schema));
    const [named] = Object.values(asObject(object["examples"]));
    const example =
      object["example"] ??
      asObject(tryResolveRef(this.#document, named))["value"] ??
      schema["example"] ??
      asArray(schema["examples"])[0];
    return this.#take(option ?? parameter, option ?? name, {
      ...(isSimpleType(schema["type"]) ? { type: schema["type"] } : {}),
      ...describe(object["description"] ?? schema["description"]),
      ...(example === undefined ? {} : { examples: [example] }),
    });
  }

  /** What is sent for the credentials of an operation: those of the first alternative that the document names. */
  credentials({ security: [names = []] }: Operation): StepParameter[] {
    return names.flatMap((name) => {
      const credential = this.#client.credentials.find((it) => it.name === name);
      if (credential === undefined) return [];
      const { scheme } = credential;
      const input = this.#credential(credential);
      const value = scheme.prefix === undefined ? input : `${scheme.prefix}{${input}}`;
      return [{ name: scheme.name, in: scheme.in ?? "header", value }];
    });
  }

  /** The expression of an input for the whole body of a request. */
  body(): string {
    return this.#take("body", "body", { description: "The request body." });
  }

  #credential({ name, option, description, scheme }: CredentialOption): string {
    const isBasic = scheme.prefix === "Basic ";
    return this.#take(`credential ${name}`, option, {
      type: "string",
      format: "password",
      ...describe(isBasic ? "User name and password, `user:password` in Base64." : description),
    });
  }

  #take(key: unknown, wanted: string, schema: JsonObject): string {
    const known = this.#expressions.get(key);
    if (known !== undefined) return known;
    const name = this.#names.take(plainName(wanted, "input"));
    this.#properties[name] = schema;
    const expression = `$inputs.${name}`;
    this.#expressions.set(key, expression);
    return expression;
  }
}

function isSimpleType(type: unknown): boolean {
  return ["string", "integer", "number", "boolean"].includes(String(type));
}

function describe(description: unknown): JsonObject {
  const text = asString(description)?.trim();
  return text ? { description: text } : {};
}
