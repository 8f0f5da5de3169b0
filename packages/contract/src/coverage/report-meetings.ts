import type { SchemaError, SchemaValidator } from "@intuned/conforming/validation";
import { childPointer, isObject } from "@intuned/document";
import type { SchemaNode } from "./schema-node.js";

export type Meeting = "valid" | "boundary" | "invalid";

/** Told of what a value meets on its way through a schema. */
export interface Meetings {
  readonly keyword: (pointer: string, how: Meeting) => void;
  /** A declared member that is there, by the pointer of its schema. */
  readonly property: (pointer: string) => void;
}

/**
 * Walks a schema and a value together, and tells each keyword that says something of a part of the value whether that
 * part keeps it, is the last that it allows, or breaks it. Of a union the branches that allow the value are walked; when
 * none does, those of its type that it breaks in the fewest places: what the sender most likely meant.
 *
 * @returns whether the schema allows the value.
 */
export function reportMeetings(
  validator: SchemaValidator,
  root: SchemaNode,
  value: unknown,
  meetings: Meetings,
): boolean {
  const errors = validator(root.pointer)(value);
  const broken = errors.length === 0 ? undefined : new Set(errors.map(errorKey));
  new Walk(validator, meetings, broken).visit(root, value, "");
  return errors.length === 0;
}

const errorKey = ({ instancePath, pointer }: SchemaError): string => `${instancePath} ${pointer}`;

/** One value's walk. Paths into it are only spelled out when it breaks something. */
class Walk {
  constructor(
    private readonly validator: SchemaValidator,
    private readonly meetings: Meetings,
    private readonly broken: ReadonlySet<string> | undefined,
  ) {}

  visit(node: SchemaNode, value: unknown, path: string): void {
    this.probe(node, value, path);
    for (const each of node.inPlace) this.visit(each, value, path);
    for (const branches of node.unions)
      for (const branch of this.taken(branches, value)) this.visit(branch, value, path);
    if (node.conditional) {
      const isThen = this.allows(node.conditional.test, value);
      const branch = isThen ? node.conditional.then : node.conditional.else;
      if (branch) this.visit(branch, value, path);
    }
    if (Array.isArray(value)) this.visitItems(node, value, path);
    else if (isObject(value)) this.visitMembers(node, value, path);
  }

  private probe(node: SchemaNode, value: unknown, path: string): void {
    for (const probe of node.probes) {
      if (!probe.applies(value)) continue;
      if (node.isFalse || this.isBroken(probe.reportedAt, path) || isClosedTo(node, probe, value)) {
        this.meetings.keyword(probe.pointer, "invalid");
        continue;
      }
      this.meetings.keyword(probe.pointer, "valid");
      if (probe.atLimit?.(value)) this.meetings.keyword(probe.pointer, "boundary");
    }
  }

  private isBroken(pointer: string, path: string): boolean {
    return this.broken?.has(`${path} ${pointer}`) ?? false;
  }

  private visitItems(node: SchemaNode, value: readonly unknown[], path: string): void {
    if (node.prefix.length === 0 && node.items.length === 0) return;
    value.forEach((item, index) => {
      const own = node.prefix[index];
      for (const each of own ? [own] : node.items) this.visit(each, item, this.step(path, index));
    });
  }

  private visitMembers(node: SchemaNode, value: Record<string, unknown>, path: string): void {
    for (const [name, each] of node.properties)
      if (Object.hasOwn(value, name)) {
        this.meetings.property(each.pointer);
        this.visit(each, value[name], this.step(path, name));
      } else if (each.isFalse) this.meetings.keyword(each.pointer, "valid");
    for (const [name, each] of node.dependents) if (Object.hasOwn(value, name)) this.visit(each, value, path);
    if (node.patterns.length + node.otherProperties.length === 0 && !node.names) return;
    for (const name of Object.keys(value)) {
      if (node.names) this.visit(node.names, name, path);
      const matching = node.patterns.filter(([pattern]) => pattern.test(name)).map(([, each]) => each);
      const isOther = matching.length === 0 && !node.properties.has(name);
      for (const each of isOther ? node.otherProperties : matching)
        this.visit(each, value[name], this.step(path, name));
    }
  }

  private step(path: string, key: string | number): string {
    return this.broken ? childPointer(path, key) : path;
  }

  private taken(branches: readonly SchemaNode[], value: unknown): readonly SchemaNode[] {
    const likely = isObject(value) ? branches.filter((each) => !contradicts(each, value)) : branches;
    const allowing = likely.filter((branch) => this.allows(branch.pointer, value));
    if (allowing.length > 0) return allowing;
    const errors = new Map(branches.map((each) => [each, this.validator(each.pointer)(value)] as const));
    const ofItsKind = branches.filter((each) => !(errors.get(each) ?? []).some(isOfAnotherKind));
    // A value of a type that no branch is of breaks the type of each.
    if (ofItsKind.length === 0) return branches;
    const counts = ofItsKind.map((each) => errors.get(each)?.length ?? 0);
    const fewest = Math.min(...counts);
    return ofItsKind.filter((_, index) => counts[index] === fewest);
  }

  private allows(pointer: string, value: unknown): boolean {
    return this.validator(pointer)(value).length === 0;
  }
}

/** The value as a whole is none that the schema is about: an object where null is allowed, or a list where one text is. */
const isOfAnotherKind = ({ instancePath, keyword }: SchemaError): boolean =>
  instancePath === "" && (keyword === "type" || keyword === "const" || keyword === "enum");

/** `items: false` is reported as the `false` of an item: told here by the number of items. */
function isClosedTo(node: SchemaNode, { keyword }: { readonly keyword: string }, value: unknown): boolean {
  return keyword === "items" && Array.isArray(value) && value.length > node.prefix.length;
}

function contradicts(node: SchemaNode, value: Record<string, unknown>): boolean {
  return (
    node.constants.some(([name, constant]) => Object.hasOwn(value, name) && value[name] !== constant) ||
    node.inPlace.some((each) => each !== node && contradictsShallow(each, value))
  );
}

const contradictsShallow = ({ constants }: SchemaNode, value: Record<string, unknown>): boolean =>
  constants.some(([name, constant]) => Object.hasOwn(value, name) && value[name] !== constant);
