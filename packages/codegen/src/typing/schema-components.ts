import type { Direction } from "@intuned/document";
import {
  asObject,
  jsonPointer,
  type OpenApiDocument,
  ProblemError,
  type Problems,
  pointerTokens,
  refPointer,
  valueAt,
} from "@intuned/document";
import { identifier, UniqueNames } from "../names/identifier.js";
import { pascalCase, splitWords } from "../names/words.js";
import { circleOf, closingEdges, type Edge } from "./circles.js";
import { type CopiedSchema, marked } from "./copied-schema.js";
import type { CopyContext } from "./copy-context.js";
import { copySchema } from "./copy-schema.js";
import { isUnionOf } from "./discriminator.js";
import type { SchemaLocation } from "./schema-location.js";
import { isBareObject } from "./schema-shape.js";
import type { SchemaUsage } from "./schema-usage.js";

/** A reference from one component to another that TypeScript resolves at once, by keys. */
interface EagerReference extends Edge {
  readonly node: CopiedSchema;
  readonly pointer: string;
  /** Whether not even an array is in between. */
  readonly isDirect: boolean;
}

/** A type that holds itself in an array: TypeScript resolves that only under a name of its own. */
export interface RecursiveType {
  readonly name: string;
  readonly schema: CopiedSchema;
}

/**
 * The copied schemas under `components/schemas`: one for each of the document's, a second one where requests and answers
 * differ (`PetRequest`), or forms and JSON (`PetForm`), and one for whatever else a `$ref` leads to. Every key is plain, so that no reference needs escapes.
 */
export class SchemaComponents {
  /** By key, in the order of the document; variants and others follow. */
  readonly schemas: Record<string, CopiedSchema> = Object.create(null);
  readonly recursive: RecursiveType[] = [];
  readonly #document: OpenApiDocument;
  readonly #usage: SchemaUsage;
  readonly #problems: Problems;
  readonly #twoFaced: ReadonlySet<string>;
  readonly #bytesAndText: ReadonlySet<string>;
  readonly #keys = new Map<string, string>();
  readonly #names = new UniqueNames();
  readonly #pending: (() => void)[] = [];
  readonly #eager: EagerReference[] = [];
  /** The parts of an `allOf` that are references. */
  readonly #bases: { readonly to: string; readonly node: CopiedSchema }[] = [];

  constructor(document: OpenApiDocument, usage: SchemaUsage, problems: Problems) {
    this.#document = document;
    this.#usage = usage;
    this.#problems = problems;
    this.#twoFaced = usage.twoFaced();
    this.#bytesAndText = usage.bytesAndText();
    for (const name of Object.keys(asObject(asObject(document["components"])["schemas"]))) {
      const pointer = jsonPointer(["components", "schemas", name]);
      this.#key(
        pointer,
        { direction: usage.isRequestOnly(pointer) ? "request" : "response", bytes: false },
        false,
      );
    }
  }

  /** A copy of a schema that stands in a body or parameter. */
  inline(schema: unknown, pointer: string, direction: Direction, bytes: boolean): CopiedSchema {
    const location = {
      pointer,
      direction,
      toApi: direction === "request",
      bytes,
      component: undefined,
      isRoot: false,
      atOnce: false,
    };
    return this.#copy(schema, location, undefined);
  }

  /** Adds a schema under a key of its own; gives the key. */
  add(name: string, schema: CopiedSchema): string {
    const key = this.#names.take(name);
    this.schemas[key] = schema;
    return key;
  }

  /** Copies all that was referred to, then breaks what TypeScript could not resolve. */
  finish(): void {
    for (let copy = this.#pending.shift(); copy !== undefined; copy = this.#pending.shift()) copy();
    this.#dropShapeless();
    this.#breakCycles();
    this.#nameRecursive();
  }

  /** The key of a schema in one direction; copied later, where it is not yet. */
  #key(
    pointer: string,
    { direction, bytes }: Pick<SchemaLocation, "direction" | "bytes">,
    withoutUnion: boolean,
  ): string {
    const isSecond = direction === "request" && this.#twoFaced.has(pointer);
    const isForm = bytes && this.#bytesAndText.has(pointer);
    const variant = `${isSecond ? "Request" : ""}${isForm ? "Form" : ""}${withoutUnion ? "Base" : ""}`;
    const id = `${variant} ${pointer}`;
    const known = this.#keys.get(id);
    if (known !== undefined) return known;
    const key = this.#names.take(keyName(pointer) + variant);
    this.#keys.set(id, key);
    // Keeps its place in the document's order until it is copied.
    this.schemas[key] = {};
    const ownDirection = this.#twoFaced.has(pointer)
      ? direction
      : this.#usage.isRequestOnly(pointer)
        ? "request"
        : "response";
    this.#pending.push(() => {
      const location = {
        pointer,
        direction: ownDirection,
        toApi: this.#twoFaced.has(pointer) ? direction === "request" : this.#usage.isSent(pointer),
        bytes: this.#bytesAndText.has(pointer) ? isForm : this.#usage.isSentAsBytes(pointer),
        component: pointer,
        isRoot: true,
        atOnce: true,
      };
      this.schemas[key] = this.#copy(this.#written(pointer, withoutUnion), location, key);
    });
    return key;
  }

  /** The schema as the document has it; one that stands for those built on it is their union, and its own shape their base. */
  #written(pointer: string, withoutUnion: boolean): unknown {
    const schema = valueAt(this.#document, pointer);
    const { oneOf: _, anyOf: __, ...base } = asObject(schema);
    if (withoutUnion) return { ...base, discriminator: undefined };
    const branches = this.#usage.branchesOf(pointer);
    if (branches.length === 0) return schema;
    const { title, description, deprecated, discriminator } = base;
    const oneOf = branches.map((branch) => ({ $ref: `#${encodeURI(branch)}` }));
    return { title, description, deprecated, discriminator, oneOf };
  }

  #copy(schema: unknown, location: SchemaLocation, key: string | undefined): CopiedSchema {
    const context: CopyContext = {
      document: this.#document,
      usage: this.#usage,
      problems: this.#problems,
      copy: (child, at) => copySchema(child, at, context),
      refer: (ref, at, options) => this.#refer(ref, at, key, options?.withoutUnion === true),
    };
    return context.copy(schema, location);
  }

  #refer(ref: string, at: SchemaLocation, from: string | undefined, asBase: boolean): CopiedSchema {
    const node = this.#problems.attempt(() => {
      const pointer = refPointer(ref, at.pointer);
      if (valueAt(this.#document, pointer) === undefined)
        throw new ProblemError(at.pointer, `$ref "${ref}" leads to nothing`);
      const isUnion =
        isUnionOf(this.#document, pointer, at.component) ||
        (at.component !== undefined && this.#usage.branchesOf(pointer).length > 0);
      const key = this.#key(pointer, at, asBase && isUnion);
      return { to: key, node: { $ref: `#/components/schemas/${key}` } as CopiedSchema };
    }, "its type is `unknown`");
    if (node === undefined) return {};
    if (asBase) this.#bases.push(node);
    if (from !== undefined && at.atOnce) {
      const isDirect = at.component !== undefined;
      this.#eager.push({ from, to: node.to, node: node.node, pointer: at.pointer, isDirect });
    }
    return node.node;
  }

  /**
   * A base without any property left (all are `readOnly`, in a request) adds nothing: as `Record<string, unknown>` it would
   * make every misspelt property of the whole acceptable.
   */
  #dropShapeless(): void {
    for (const { to, node } of this.#bases) {
      const schema = this.schemas[to];
      if (schema !== undefined && isBareObject(schema)) delete node["$ref"];
    }
  }

  /** A schema that is made of itself with nothing in between has no type: the reference that closes the circle is `unknown`. */
  #breakCycles(): void {
    for (const { node, pointer } of closingEdges(this.#eager.filter((it) => it.isDirect))) {
      delete node["$ref"];
      this.#problems.add(
        pointer,
        "the schema is made of itself, with no property or array in between: its type is `unknown` here",
      );
    }
  }

  /** Gives a name to each type that holds itself in an array, and refers to it by that. */
  #nameRecursive(): void {
    const edges = this.#eager.filter(({ node }) => node["$ref"] !== undefined);
    const circles = circleOf(edges);
    const names = new UniqueNames();
    const aliases = new Map<string, string>();
    for (const key of circles.keys())
      aliases.set(key, names.take(identifier(`Recursive${pascalCase(splitWords(key))}`)));
    for (const { from, to, node } of edges) {
      const alias = aliases.get(to);
      if (alias === undefined || circles.get(from) !== circles.get(to)) continue;
      delete node["$ref"];
      Object.assign(node, marked({ alias }));
    }
    for (const [key, alias] of aliases) {
      const schema = this.schemas[key] ?? {};
      this.recursive.push({ name: alias, schema });
      const { title, description } = schema;
      this.schemas[key] = { title, description, ...marked({ alias }) };
    }
  }
}

/** The key of a schema: its name under `components/schemas` made plain, else made of the words of its pointer. */
function keyName(pointer: string): string {
  const tokens = pointerTokens(pointer);
  if (tokens.length === 3 && tokens[0] === "components" && tokens[1] === "schemas")
    return (tokens[2] ?? "").replace(/[^\p{L}\p{N}_.-]/gu, "_") || "_";
  const named = tokens
    .slice(tokens[0] === "components" ? 2 : 0)
    .filter((it) => !["properties", "content", "schema"].includes(it));
  return pascalCase(named.flatMap(splitWords)) || "Schema";
}
