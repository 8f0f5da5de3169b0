import { isObject } from "@intuned/document";
import type { ResourceKind } from "./resource-kinds.js";

/** What the server remembers of a resource. */
export interface Resource {
  /** Members of the body that created it, and of later ones that changed it; no secret among them. */
  attributes: Record<string, unknown>;
  /** How often it was read. */
  reads: number;
}

/** How a store is broken on purpose. */
export interface StoreFaults {
  /** Nothing that is created is remembered. */
  readonly forgetsCreated?: ResourceKind;
  /** What is deleted stays. */
  readonly keepsDeleted?: ResourceKind;
}

/** The resources of a server, by kind and id. */
export class ResourceStore {
  readonly #created = new Map<string, Resource>();
  readonly #deleted = new Set<string>();
  readonly #faults: StoreFaults;
  readonly #examples: (kind: ResourceKind) => ReadonlySet<string>;
  #counter = 0;

  /** @param examples the ids that the document names for a kind, as text: they exist from the start. */
  constructor(examples: (kind: ResourceKind) => ReadonlySet<string>, faults: StoreFaults = {}) {
    this.#examples = examples;
    this.#faults = faults;
  }

  /** A kind of which the document names no id: whatever is asked for exists, until it is deleted. */
  has(kind: ResourceKind, id: string): boolean {
    const key = keyOf(kind, id);
    if (this.#deleted.has(key)) return false;
    const examples = this.#examples(kind);
    return (
      this.#created.has(key) ||
      (examples.size === 0 && kind !== this.#faults.forgetsCreated) ||
      examples.has(id)
    );
  }

  /** Whether a new resource cannot have the id. */
  isTaken(kind: ResourceKind, id: string): boolean {
    const key = keyOf(kind, id);
    return this.#created.has(key) || this.#deleted.has(key) || this.#examples(kind).has(id);
  }

  /** `undefined` for one that was not created by a request. */
  get(kind: ResourceKind, id: string): Resource | undefined {
    return this.#created.get(keyOf(kind, id));
  }

  create(kind: ResourceKind, id: string, attributes: unknown): void {
    if (kind === this.#faults.forgetsCreated) {
      this.#deleted.add(keyOf(kind, id));
      return;
    }
    this.#deleted.delete(keyOf(kind, id));
    this.#created.set(keyOf(kind, id), {
      attributes: isObject(attributes) ? { ...attributes } : {},
      reads: 0,
    });
  }

  update(kind: ResourceKind, id: string, attributes: unknown): void {
    const found = this.get(kind, id);
    if (found && isObject(attributes)) Object.assign(found.attributes, attributes);
  }

  delete(kind: ResourceKind, id: string): void {
    if (kind === this.#faults.keepsDeleted) return;
    this.#created.delete(keyOf(kind, id));
    this.#deleted.add(keyOf(kind, id));
  }

  /** The next number of a new id: 1, 2, … */
  nextNumber(): number {
    this.#counter += 1;
    return this.#counter;
  }

  reset(): void {
    this.#created.clear();
    this.#deleted.clear();
    this.#counter = 0;
  }
}

const keyOf = ({ prefix }: ResourceKind, id: string): string => `${prefix} ${id}`;

/**
 * A new id like `example`, told apart by `number`, that `fits`; `undefined` when nothing that is tried does.
 * The forms: a number, a UUID (RFC 9562), the example with its end replaced or with something after it.
 */
export function freshId(
  example: unknown,
  number: number,
  fits: (id: unknown) => boolean,
): string | number | undefined {
  if (typeof example === "number") return [example + number, number].find(fits);
  const text = typeof example === "string" ? example : "";
  const digits = String(number);
  const hexadecimal = number.toString(16);
  const proposals = [
    `${text.slice(0, Math.max(0, text.length - Math.max(12, hexadecimal.length)))}${hexadecimal.padStart(12, "0")}`,
    `123e4567-e89b-42d3-a456-${hexadecimal.padStart(12, "0")}`,
    `${text}${digits}`,
    `${text.slice(0, -digits.length)}${digits}`,
    `id-${digits}`,
    `id${digits}`,
    digits,
  ];
  // An id of another form than the example's would be odd, though allowed: a UUID follows only a UUID.
  const isUuid = /^[0-9a-f]{8}-/i.test(text);
  const ordered = isUuid ? proposals : [...proposals.slice(2), ...proposals.slice(0, 2)];
  return ordered.find((each) => each !== example && fits(each));
}
