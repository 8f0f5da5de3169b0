import { childPointer, isObject } from "@intuned/document";
import { type MessageDirection, NARROWED, WIDENED } from "./change.js";
import { compareOperation } from "./compare-operation.js";
import { compareServers } from "./compare-servers.js";
import { compareWords } from "./compare-words.js";
import { Comparison } from "./comparison.js";
import { type Difference, differenceOf } from "./difference.js";
import { type Operation, operationsOf, opposite, pathOperations } from "./operation.js";
import { atomAt } from "./schema/atom.js";
import { canonical } from "./schema/same-shape.js";
import { SchemaComparer } from "./schema/schema-comparer.js";
import { show } from "./show.js";
import { follow, type Side, sideOf } from "./side.js";

/**
 * Compares two bundled OpenAPI 3.0 or 3.1 documents.
 *
 * @throws {DiffInputError} one of them is no such document, or has a `$ref` that leaves it or leads to nothing.
 */
export function diffDocuments(oldDocument: unknown, newDocument: unknown): Difference {
  const [old, next] = [sideOf(oldDocument, "OLD"), sideOf(newDocument, "NEW")];
  const differ = new DocumentDiffer(old, next);
  differ.compareRoot();
  differ.compareOperations(pathOperations(old), pathOperations(next));
  differ.compareHooks("/webhooks", "/webhooks", "webhook", "request");
  return differ.finish();
}

/**
 * Compares two schemas that stand alone, as they are sent (`request`) or read (`response`); pointers start at the schemas.
 *
 * @throws {DiffInputError} a `$ref` leaves its schema.
 */
export function diffSchemas(oldSchema: unknown, newSchema: unknown, direction: MessageDirection): Difference {
  // OpenAPI 3.1's dialect. The schema is its own document, so that `#/$defs/…` leads into it.
  const side = (schema: unknown): Side => ({ document: isObject(schema) ? schema : {}, is30: false });
  const [old, next] = [side(oldSchema), side(newSchema)];
  const schemas = new SchemaComparer(old, next);
  const atom = (it: Side, schema: unknown) =>
    schema === false ? { pointer: "", value: { type: [] } } : atomAt(it, "");
  const node = schemas.compare(
    [atom(old, oldSchema)].filter((it) => it !== undefined),
    [atom(next, newSchema)].filter((it) => it !== undefined),
    direction,
  );
  schemas.finish();
  return differenceOf([{ node, label: undefined }]);
}

class DocumentDiffer {
  readonly #roots: { node: Comparison; label: string | undefined }[] = [];
  readonly #schemas: SchemaComparer;

  constructor(
    private readonly old: Side,
    private readonly next: Side,
  ) {
    this.#schemas = new SchemaComparer(old, next);
  }

  finish(): Difference {
    this.#schemas.finish();
    return differenceOf(this.#roots);
  }

  compareRoot(): void {
    const node = this.#root(undefined, "both");
    const [before, now] = [this.old, this.next].map(({ document }) => ({ pointer: "", value: document }));
    if (before === undefined || now === undefined) return;
    compareServers(node, this.old, before, this.next, now);
    compareWords(node, this.old, before, this.next, now, ["info", "tags"]);
    this.#compareSchemes(node);
  }

  compareOperations(before: ReadonlyMap<string, Operation>, now: ReadonlyMap<string, Operation>): void {
    for (const [key, old] of before) {
      const next = now.get(key);
      if (next === undefined) this.#removed(old);
      else this.#compareOperation(old, next);
    }
    for (const [key, next] of now) if (!before.has(key)) this.#added(next);
  }

  /** Callbacks of an operation, or webhooks: named path items whose requests go the other way. */
  compareHooks(oldPointer: string, newPointer: string, what: string, from: MessageDirection): void {
    const [before, now] = [hooksOf(this.old, oldPointer, what), hooksOf(this.next, newPointer, what)];
    for (const name of new Set([...before.keys(), ...now.keys()])) {
      const [a = [], b = []] = [before.get(name), now.get(name)];
      const operations = (side: Side, hook: Hook | undefined) =>
        hook === undefined
          ? new Map<string, Operation>()
          : operationsOf(side, hook.pointer, {
              path: hook.path,
              label: (method) => `${what} ${name} ${method}`,
              request: opposite(from),
            });
      if (a.length === 1 && b.length === 1) {
        if (a[0]?.path !== b[0]?.path)
          this.#root(`${what} ${name}`, "both").add("callback-url-changed", {
            old: a[0]?.pointer,
            new: b[0]?.pointer,
            kinds: { callers: "breaking", servers: "breaking" },
            message: `the URL changed from ${show(a[0]?.path)} to ${show(b[0]?.path)}`,
          });
        this.compareOperations(operations(this.old, a[0]), operations(this.next, b[0]));
        continue;
      }
      for (const path of new Set([...a, ...b].map((hook) => hook.path)))
        this.compareOperations(
          operations(
            this.old,
            a.find((it) => it.path === path),
          ),
          operations(
            this.next,
            b.find((it) => it.path === path),
          ),
        );
    }
  }

  #compareOperation(old: Operation, next: Operation): void {
    const node = (direction: Comparison["direction"]) => this.#root(next.label, direction);
    compareOperation({ old, new: next, schemas: this.#schemas, node });
    this.compareHooks(
      childPointer(old.pointer, "callbacks"),
      childPointer(next.pointer, "callbacks"),
      `${next.label} callback`,
      old.request,
    );
  }

  #removed(old: Operation): void {
    const { deprecated, "x-sunset": sunset } = old.value;
    const told =
      deprecated === true
        ? ` (it was deprecated${sunset === undefined ? "" : `, to end on ${show(sunset)}`}; its callers break all the same)`
        : "";
    this.#root(old.label, old.request).add(
      old.request === "request" ? "operation-removed" : hookRule(old, "removed"),
      {
        old: old.pointer,
        effect: NARROWED,
        kinds: { callers: "breaking", servers: "safe" },
        message: `${old.label} is gone${told}`,
      },
    );
  }

  #added(next: Operation): void {
    this.#root(next.label, next.request).add(
      next.request === "request" ? "operation-added" : hookRule(next, "added"),
      {
        new: next.pointer,
        effect: WIDENED,
        // Nobody is sent a message who did not ask for it by naming a URL.
        kinds: { callers: "safe" },
        message: `${next.label} is new`,
      },
    );
  }

  #compareSchemes(node: Comparison): void {
    const at = "/components/securitySchemes";
    const names = (side: Side) => Object.keys(follow(side, at)?.value ?? {});
    for (const name of names(this.old)) {
      const [before, now] = [this.old, this.next].map((side) => follow(side, childPointer(at, name)));
      if (before === undefined || now === undefined) continue;
      compareWords(node, this.old, before, this.next, now, ["bearerFormat"]);
      const wire = ({ value: { description: _, bearerFormat: __, ...rest } }: typeof before) =>
        canonical(Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith("x-"))));
      if (wire(before) !== wire(now))
        node.add("security-scheme-changed", {
          old: before.pointer,
          new: now.pointer,
          kinds: { callers: "breaking", servers: "breaking" },
          message: `security scheme ${show(name)} changed from ${show(before.value)} to ${show(now.value)}`,
        });
    }
  }

  #root(label: string | undefined, direction: Comparison["direction"]): Comparison {
    const node = new Comparison(direction);
    this.#roots.push({ node, label });
    return node;
  }
}

function hookRule(
  { label }: Operation,
  verb: "added" | "removed",
): `callback-${typeof verb}` | `webhook-${typeof verb}` {
  return label.startsWith("webhook ") ? `webhook-${verb}` : `callback-${verb}`;
}

interface Hook {
  readonly pointer: string;
  /** The expression that says where a callback goes; a webhook's name. */
  readonly path: string;
}

function hooksOf(side: Side, pointer: string, what: string): Map<string, Hook[]> {
  const found = new Map<string, Hook[]>();
  for (const name of Object.keys(follow(side, pointer)?.value ?? {}).filter((it) => !it.startsWith("x-"))) {
    const at = childPointer(pointer, name);
    const hook = follow(side, at);
    if (hook === undefined) continue;
    const paths = Object.keys(hook.value).filter((it) => !it.startsWith("x-"));
    found.set(
      name,
      what === "webhook"
        ? [{ pointer: at, path: name }]
        : paths.map((path) => ({ pointer: childPointer(hook.pointer, path), path })),
    );
  }
  return found;
}
