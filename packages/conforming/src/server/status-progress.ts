import { childPointer, isContainer, isObject, refPointer, valueAt } from "@intuned/document";

/** Members that tell how far something is. */
const STATUS_NAMES = /^(status|state|phase|stage)$/i;

/** Words of statuses by how far they are; a word of none of them stands between the first and the last. */
const FIRST = /^(pending|queued|created|scheduled|accepted|submitted|new|waiting|draft)$/i;
const LAST =
  /^(completed?|succeeded|success|done|finished|failed|failure|error|cancell?ed|aborted|expired|rejected|closed|deleted)$/i;

const SUCCESS = /^(completed?|succeeded|success|done|finished)$/i;

/** Whether a status is the end that is hoped for. */
export const isSuccessStatus = (status: string): boolean => SUCCESS.test(status);

/** How far a status is: 0 to 2. What is of the same rank are alternatives. */
export function statusRank(status: string): number {
  if (FIRST.test(status)) return 0;
  return LAST.test(status) ? 2 : 1;
}

/** A union whose branches are told apart by how far something is. */
export interface StatusUnion {
  /** Pointer to the list of branches: `…/oneOf`. */
  readonly pointer: string;
  /** The member that tells, by a const in each branch. */
  readonly member: string;
  /** Its values, in the order of the branches. */
  readonly statuses: readonly string[];
}

/** The union that a schema is, its references followed. */
export function statusUnion(document: object, schema: string | undefined): StatusUnion | undefined {
  const union = schema === undefined ? undefined : unionAt(document, schema);
  if (union === undefined) return undefined;
  const branches = union.map((pointer) => constMembers(document, pointer));
  const [first] = branches;
  const member = [...(first?.keys() ?? [])].find(
    (name) => STATUS_NAMES.test(name) && branches.every((each) => each.has(name)),
  );
  if (member === undefined) return undefined;
  const statuses = branches.map((each) => each.get(member) ?? "");
  if (new Set(statuses).size < 2) return undefined;
  const pointer = union[0]?.slice(0, union[0].lastIndexOf("/")) ?? "";
  return { pointer, member, statuses };
}

/** The member that tells the branches of a union apart by how far something is, each branch by a const. */
export function statusMember(document: object, schema: string | undefined): string | undefined {
  return statusUnion(document, schema)?.member;
}

function unionAt(document: object, pointer: string): string[] | undefined {
  const schema = valueAt(document, pointer);
  if (!isObject(schema)) return undefined;
  if (typeof schema["$ref"] === "string") return unionAt(document, refPointer(schema["$ref"]));
  for (const keyword of ["oneOf", "anyOf"])
    if (Array.isArray(schema[keyword]))
      return schema[keyword].map((_, index) => childPointer(pointer, keyword, index));
  return undefined;
}

function constMembers(document: object, pointer: string): Map<string, string> {
  const schema = valueAt(document, pointer);
  if (!isObject(schema)) return new Map();
  if (typeof schema["$ref"] === "string") return constMembers(document, refPointer(schema["$ref"]));
  const properties = isContainer(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  return new Map(
    properties.flatMap(([name, member]): [string, string][] => {
      if (!isObject(member)) return [];
      const { const: fixed, enum: listed } = member;
      const value = fixed ?? (Array.isArray(listed) && listed.length === 1 ? listed[0] : undefined);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
