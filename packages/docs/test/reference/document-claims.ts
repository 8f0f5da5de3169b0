import { toString as textOf } from "mdast-util-to-string";
import { parseMarkdown } from "../../src/page/parse-markdown.js";
import { squeeze } from "./page-text.js";

type Json = Record<string, unknown>;

/** Something that a document says and a page has to show. */
export interface Claim {
  /** Where in the document. */
  readonly at: string;
  /** Each has to be in the text. */
  readonly words?: readonly string[];
  /** A value that has to be shown as code or in words. */
  readonly value?: unknown;
  /** The field that has to say it; anywhere on the page otherwise. */
  readonly field?: string;
  /** What the field has to be called and marked. */
  readonly name?: string;
  readonly mark?: string;
}

/** Keywords of a schema whose value has to be seen where the schema is shown. */
const KEYWORDS = [
  ...["title", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"],
  ...["exclusiveMaximum", "multipleOf", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...["contentEncoding", "contentMediaType", "minContains", "maxContains", "default", "const"],
];
const CONDITIONS = ["not", "if", "then", "else", "contains", "propertyNames", "contentSchema"];

interface Where {
  readonly field?: string;
  readonly scope: string;
  readonly isDescribed?: boolean;
  readonly isReferred?: boolean;
}

/** A walk of its own over a document: knows OpenAPI, and nothing of how pages are made. */
export class DocumentWalk {
  readonly claims: Claim[] = [];
  readonly #open = new Set<string>();
  /** The field that shows a member first, by what it belongs to and its name. */
  readonly #fields = new Map<string, string>();

  constructor(private readonly document: Json) {}

  /** The value at a pointer, and the pointer where it stands once `$ref` is followed. */
  at(pointer: string): { pointer: string; value: Json } {
    const value = pointer
      .split("/")
      .slice(1)
      .reduce<unknown>(
        (node, token) => (node as Json | undefined)?.[token.replaceAll("~1", "/").replaceAll("~0", "~")],
        this.document,
      ) as Json;
    const ref = value?.["$ref"];
    return typeof ref === "string" ? this.at(decodeURIComponent(ref.slice(1))) : { pointer, value };
  }

  say(at: string, ...words: unknown[]): void {
    this.claims.push({ at, words: words.map(String) });
  }

  describe(at: string, markdown: unknown, field?: string): void {
    if (typeof markdown !== "string") return;
    // Phrases, since blocks may be put apart.
    const words = parseMarkdown(markdown).children.map((block) => squeeze(textOf(block)));
    this.claims.push({
      at,
      words: words.filter((each) => !each.includes("\n")),
      ...(field !== undefined && { field }),
    });
  }

  operation(pointer: string): void {
    const { value } = this.at(pointer);
    this.say(pointer, value["summary"] ?? "", value["operationId"] ?? "");
    this.describe(pointer, value["description"]);
    const shared = this.at(pointer.slice(0, pointer.lastIndexOf("/"))).value["parameters"];
    for (const [owner, list] of [
      [pointer.slice(0, pointer.lastIndexOf("/")), shared],
      [pointer, value["parameters"]],
    ] as const)
      ((list as unknown[]) ?? []).forEach((_, index) => {
        this.parameter(`${owner}/parameters/${index}`);
      });
    if (value["requestBody"]) this.body(`${pointer}/requestBody`);
    for (const status of Object.keys((value["responses"] as Json) ?? {}))
      this.response(`${pointer}/responses/${status}`, status);
    for (const requirement of (value["security"] as Json[]) ?? [])
      for (const [scheme, scopes] of Object.entries(requirement))
        this.say(pointer, scheme, ...(scopes as string[]));
    if (value["x-waiter"]) this.waiter(pointer, value["x-waiter"] as Json);
    if (value["x-pages"])
      // Places are shown as callers write them, and the style in words.
      this.say(
        pointer,
        ...Object.entries(value["x-pages"] as Json).flatMap(([key, each]) =>
          key === "style" ? [] : [typeof each === "string" ? dotted(each) : each],
        ),
      );
    for (const name of Object.keys((value["callbacks"] as Json) ?? {})) {
      this.say(pointer, name);
      const callback = this.at(`${pointer}/callbacks/${escaped(name)}`);
      for (const expression of Object.keys(callback.value)) {
        this.say(pointer, expression);
        for (const method of Object.keys(callback.value[expression] as Json))
          this.operation(`${callback.pointer}/${escaped(expression)}/${method}`);
      }
    }
  }

  waiter(pointer: string, value: Json): void {
    const { poll, success, failure = [], canceled = [] } = value;
    const { operationId, parameters } = poll as { operationId: string; parameters: Json };
    const polled = Object.values(this.document["paths"] as Json)
      .flatMap((item) => Object.values(item as Json) as Json[])
      .find((each) => each["operationId"] === operationId);
    this.say(pointer, polled?.["summary"] ?? operationId, ...Object.entries(parameters).flat());
    for (const each of [success, failure, canceled].flat())
      if (typeof each !== "object") this.say(pointer, each);
      else
        for (const [place, wanted] of Object.entries(each as Json))
          this.say(pointer, dotted(place), ...[wanted].flat());
    // The place of an end that isn't listed is on no page.
    for (const key of ["status", "result", "error", "reason"])
      if (typeof value[key] === "string" && isShown(key, value)) this.say(pointer, dotted(value[key]));
  }

  parameter(place: string): void {
    const { pointer, value } = this.at(place);
    this.claims.push({ at: pointer, field: pointer, name: String(value["name"]) });
    this.header(place);
  }

  header(place: string): void {
    const { pointer, value } = this.at(place);
    const field = pointer;
    if (value["required"] === true) this.claims.push({ at: pointer, field, mark: "required" });
    if (value["deprecated"] === true) this.claims.push({ at: pointer, field, mark: "deprecated" });
    this.describe(pointer, value["description"], field);
    if (value["schema"]) this.schema(`${pointer}/schema`, { field, scope: field });
    this.content(pointer, value, field);
    this.examples(pointer, value, field);
  }

  body(place: string): void {
    const { pointer, value } = this.at(place);
    this.describe(pointer, value["description"]);
    this.say(pointer, value["required"] === true ? "Required" : "Optional");
    this.content(pointer, value);
  }

  response(place: string, status: string): void {
    const { pointer, value } = this.at(place);
    this.say(place, status);
    this.describe(pointer, value["description"]);
    for (const name of Object.keys((value["headers"] as Json) ?? {})) {
      const header = this.at(`${pointer}/headers/${escaped(name)}`);
      this.claims.push({ at: header.pointer, field: header.pointer, name });
      this.header(header.pointer);
    }
    for (const name of Object.keys((value["links"] as Json) ?? {})) {
      const link = this.at(`${pointer}/links/${escaped(name)}`);
      this.say(link.pointer, name, ...Object.entries((link.value["parameters"] as Json) ?? {}).flat());
      this.describe(link.pointer, link.value["description"]);
    }
    this.content(pointer, value);
  }

  content(owner: string, value: Json, field?: string): void {
    for (const mediaType of Object.keys((value["content"] as Json) ?? {})) {
      this.say(owner, mediaType);
      const media = this.at(`${owner}/content/${escaped(mediaType)}`);
      if (media.value["schema"])
        this.schema(`${media.pointer}/schema`, {
          scope: media.pointer,
          ...(field !== undefined && { field }),
        });
      this.examples(media.pointer, media.value, field);
    }
  }

  examples(owner: string, value: Json, field?: string): void {
    const said = field === undefined ? {} : { field };
    if ("example" in value) this.claims.push({ at: `${owner}/example`, value: value["example"], ...said });
    for (const name of Object.keys((value["examples"] as Json) ?? {})) {
      const example = this.at(`${owner}/examples/${escaped(name)}`);
      this.claims.push({ at: example.pointer, value: example.value["value"], ...said });
      if (example.value["summary"])
        this.claims.push({ at: example.pointer, words: [String(example.value["summary"])], ...said });
      this.describe(example.pointer, example.value["description"], field);
    }
  }

  /**
   * @param where.field pointer of the field that shows the schema; the page's own text otherwise.
   * @param where.scope what the fields below it belong to: two schemas of an `allOf` may declare one field together.
   * @param where.isDescribed something nearer to the reader has a description, which replaces that of a component.
   */
  schema(pointer: string, where: Where = { scope: pointer }): void {
    const { value } = this.raw(pointer);
    const { field, scope, isDescribed = false, isReferred = false } = where;
    const key = `${pointer} ${scope}`;
    if (typeof value !== "object" || value === null || this.#open.has(key)) return;
    this.#open.add(key);
    if (!(isReferred && isDescribed)) this.describe(pointer, value["description"], field);
    this.keywords(pointer, value, field);
    const required = (value["required"] as string[]) ?? [];
    for (const name of Object.keys((value["properties"] as Json) ?? {}))
      this.member(`${pointer}/properties/${escaped(name)}`, name, scope, required.includes(name));
    for (const name of Object.keys((value["patternProperties"] as Json) ?? {}))
      this.member(`${pointer}/patternProperties/${escaped(name)}`, `/${name}/`);
    for (const keyword of ["additionalProperties", "unevaluatedProperties"])
      if (typeof value[keyword] === "object" && Object.keys(value[keyword] as Json).length > 0)
        this.member(`${pointer}/${keyword}`, "*");
    ((value["prefixItems"] as unknown[]) ?? []).forEach((_, index) => {
      this.member(`${pointer}/prefixItems/${index}`, `[${index}]`);
    });
    const nearer = { ...where, isDescribed: isDescribed || typeof value["description"] === "string" };
    if (typeof value["$ref"] === "string")
      this.schema(decodeURIComponent(value["$ref"].slice(1)), { ...nearer, isReferred: true });
    for (const keyword of ["allOf", "oneOf", "anyOf"]) {
      const parts = (value[keyword] as Json[]) ?? [];
      // One schema or null is that schema, nullable: its own description is replaced as that of a reference is.
      const isOne = keyword === "allOf" || parts.filter(({ type }) => type !== "null").length === 1;
      parts.forEach((_, index) => {
        const part = `${pointer}/${keyword}/${index}`;
        const branch = { scope: part, ...(field !== undefined && { field }) };
        this.schema(part, isOne ? nearer : branch);
      });
    }
    for (const keyword of ["items", "unevaluatedItems"])
      if (value[keyword])
        this.schema(`${pointer}/${keyword}`, {
          scope: `${scope}/items`,
          ...(field !== undefined && { field }),
        });
    for (const keyword of CONDITIONS)
      if (value[keyword]) this.condition(pointer, keyword, value[keyword], field);
    for (const [name, schema] of Object.entries((value["dependentSchemas"] as Json) ?? {}))
      this.condition(pointer, name, schema, field);
    this.#open.delete(key);
  }

  /** Like `at`, but a schema's `$ref` has siblings that count. */
  private raw(pointer: string): { value: Json } {
    const parent = this.at(pointer.slice(0, pointer.lastIndexOf("/"))).value;
    const token = pointer
      .slice(pointer.lastIndexOf("/") + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    return { value: parent[token] as Json };
  }

  private member(pointer: string, name: string, scope = "", isRequired = false): void {
    const key = `${scope} ${name}`;
    const field = this.#fields.get(key) ?? pointer;
    if (scope !== "") this.#fields.set(key, field);
    // Inside of itself again: shown once.
    if ([...this.#open].some((open) => open.endsWith(` ${field}`))) return;
    this.claims.push({ at: pointer, field, name });
    if (isRequired) this.claims.push({ at: pointer, field, mark: "required" });
    this.schema(pointer, { field, scope: field });
  }

  /** Of conditions every name and value is to be seen, and every description. */
  private condition(pointer: string, keyword: string, schema: unknown, field?: string): void {
    // What names the condition; the names in it stand elsewhere too.
    const words = {
      not: "must not hold: ",
      contains: "of these items: ",
      propertyNames: "names: ",
      if: "if ",
    }[keyword];
    if (words !== undefined)
      this.claims.push({
        at: `${pointer}/${keyword}`,
        words: [words],
        ...(field !== undefined && { field }),
      });
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === "description") this.describe(`${pointer}/${keyword}`, value);
        else if (key === "properties") this.say(pointer, ...Object.keys(value as Json));
        else if (KEYWORDS.includes(key)) this.claims.push({ at: `${pointer}/${keyword}`, value });
        else if (key === "required" || key === "enum")
          for (const each of value as unknown[])
            this.claims.push({
              at: `${pointer}/${keyword}`,
              value: each,
              ...(field !== undefined && { field }),
            });
        visit(value);
      }
    };
    visit(schema);
  }

  private keywords(pointer: string, value: Json, field?: string): void {
    const said = field === undefined ? {} : { field };
    const claim = (keyword: string, each: unknown) =>
      this.claims.push({ at: `${pointer}/${keyword}`, value: each, ...said });
    for (const keyword of KEYWORDS) if (keyword in value) claim(keyword, value[keyword]);
    for (const each of (value["enum"] as unknown[]) ?? []) if (each !== null) claim("enum", each);
    for (const each of (value["examples"] as unknown[]) ?? []) claim("examples", each);
    if ("example" in value) claim("example", value["example"]);
    const phrases: [string, unknown, string][] = [
      ["additionalProperties", false, "no other members"],
      ["additionalProperties", true, "other members may be there"],
      ["unevaluatedProperties", false, "no other members"],
      ["uniqueItems", true, "no item twice"],
      ["x-extensible-enum", true, "new values can come"],
    ];
    for (const [keyword, when, words] of phrases)
      if (value[keyword] === when) this.claims.push({ at: `${pointer}/${keyword}`, words: [words], ...said });
    for (const [keyword, mark] of [
      ["deprecated", "deprecated"],
      ["readOnly", "read-only"],
      ["writeOnly", "write-only"],
    ] as const)
      if (value[keyword] === true)
        this.claims.push({
          at: `${pointer}/${keyword}`,
          ...(field === undefined ? { words: [mark] } : { field, mark }),
        });
    const { type, discriminator, dependentRequired } = value;
    for (const each of Array.isArray(type) ? type : typeof type === "string" ? [type] : [])
      this.type(pointer, String(each), value, field);
    if (discriminator)
      this.claims.push({
        at: `${pointer}/discriminator`,
        words: [
          (discriminator as { propertyName: string }).propertyName,
          ...Object.keys(((discriminator as Json)["mapping"] as Json) ?? {}),
        ],
      });
    for (const [name, others] of Object.entries((dependentRequired as Json) ?? {}))
      this.claims.push({
        at: `${pointer}/dependentRequired`,
        words: [name, ...(others as string[])],
        ...said,
      });
  }

  /** The type of a scalar; that of an object may be its schema's name, and of a list it is `array of …`. */
  private type(pointer: string, type: string, value: Json, field?: string): void {
    if (type === "object" || "enum" in value || pointer.includes("/allOf/")) return;
    if (type === "null") {
      this.claims.push({
        at: `${pointer}/type`,
        ...(field === undefined ? { words: ["nullable"] } : { words: ["nullable"], field }),
      });
      return;
    }
    this.claims.push({ at: `${pointer}/type`, words: [type], ...(field !== undefined && { field }) });
  }
}

export const escaped = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** `/jobRun/status` as a page shows it. */
const dotted = (pointer: string): string => pointer.replace(/^\//, "").replaceAll("/", ".");

/** The end that says where its details are. */
const ENDS: Readonly<Record<string, string>> = { result: "success", error: "failure", reason: "canceled" };
const isShown = (key: string, waiter: Json): boolean => waiter[ENDS[key] ?? "success"] !== undefined;
