import { type Body, isClientOption, type Operation, type Parameter } from "./read-operations.js";
import { literal } from "./source-text.js";

/** Names of the types module that a printed file refers to; filled while its text is made. */
export class TypeImports {
  readonly #names = new Set<string>();
  readonly #schemaNames: ReadonlyMap<string, string>;

  /** @param schemaNames the exported type of each schema, from `nameSchemas`. */
  constructor(schemaNames: ReadonlyMap<string, string>) {
    this.#schemaNames = schemaNames;
  }

  /** The names used so far, sorted. */
  get names(): string[] {
    return [...this.#names].sort();
  }

  /** The type of a request body. */
  requestBody(operation: Operation): string {
    return operation.requestBody === undefined
      ? "undefined"
      : this.#body(operation.requestBody, () => `NonNullable<${this.#operation(operation)}["requestBody"]>`);
  }

  /** The type of the success body: the union over the success statuses, `undefined` for one without a body. */
  success(operation: Operation): string {
    const types = operation.successes.map(({ status, body }) => {
      const key = /^\d+$/.test(status) ? status : literal(status);
      return body === undefined
        ? "undefined"
        : this.#body(body, () => `${this.#operation(operation)}["responses"][${key}]`);
    });
    return [...new Set(types)].join(" | ") || "undefined";
  }

  /** The type of all query or header parameters of a call, without those that are client options. */
  parameters(operation: Operation, place: "query" | "header", parameters: readonly Parameter[]): string {
    const options = parameters.filter(isClientOption).map((it) => literal(it.name));
    const all = `NonNullable<${this.#operation(operation)}["parameters"][${literal(place)}]>`;
    return options.length === 0 ? all : `Omit<${all}, ${options.join(" | ")}>`;
  }

  /** The type of one path parameter. */
  pathParameter(operation: Operation, name: string): string {
    return `${this.#operation(operation)}["parameters"]["path"][${literal(name)}]`;
  }

  #body(body: Body, owner: () => string): string {
    const exported = body.schemaName === undefined ? undefined : this.#schemaNames.get(body.schemaName);
    return exported === undefined ? `${owner()}["content"][${literal(body.mediaType)}]` : this.#use(exported);
  }

  #operation(operation: Operation): string {
    return operation.named
      ? `${this.#use("operations")}[${literal(operation.operationId)}]`
      : `${this.#use("paths")}[${literal(operation.path)}][${literal(operation.method)}]`;
  }

  #use(name: string): string {
    this.#names.add(name);
    return name;
  }
}
