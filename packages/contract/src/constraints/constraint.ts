import type { Direction } from "@intuned/document";
import type { InstanceStep } from "@intuned/document/samples";

/** The part of a message that a constraint is about. */
export type Location = "body" | "path" | "query" | "header" | "cookie";

/** Where in an operation's messages a schema stands. */
export interface Site {
  readonly operationId: string;
  readonly direction: Direction;
  readonly location: Location;
  /** Of a parameter or a header. */
  readonly name?: string;
  /** Of a body. */
  readonly mediaType?: string;
  /** Of an answer, as it is declared: `200`, `4XX`, `default`. */
  readonly status?: string;
  /** Pointer to the schema of the whole parameter, header or body. */
  readonly root: string;
}

/** One promise that a schema makes of a value in an operation's request or answer. */
export interface Constraint {
  readonly site: Site;
  /**
   * Pointer to the keyword, its references followed: `/components/schemas/Thing/properties/name/minLength`; for
   * `required` and `dependentRequired` to the one member.
   */
  readonly pointer: string;
  /** JSON Schema keyword; `false` is a schema that allows nothing. */
  readonly keyword: string;
  /** The keyword's value; for `required` the one member's name. */
  readonly value: unknown;
  /** From the root's value to the value that is constrained. */
  readonly instance: readonly InstanceStep[];
  /** The schemas that lead from the root to the one that holds the keyword, by pointer: which branches were taken. */
  readonly through: readonly string[];
  /** The constraint is about the names of the members of that value, not about the value. */
  readonly onNames?: true;
}

/** `/sink/headers/*`: an instance path for people. */
export function formatInstance(instance: readonly InstanceStep[]): string {
  return instance.map((step) => `/${typeof step === "string" ? step : "*"}`).join("");
}

/** Names a constraint within a document: a shared schema constrains several places. */
export function constraintId({ site, instance, pointer }: Constraint): string {
  const { operationId, direction, status, location, name, mediaType } = site;
  const place = [operationId, direction, status, location, name, mediaType].filter(Boolean).join(" ");
  return `${place}${formatInstance(instance)} ${pointer}`;
}

/** One way to break a keyword. */
export interface Violation {
  /** How, in a few words; names the case. */
  readonly variant: string;
  /** The value that breaks it, in place of the one that was given. */
  readonly value: unknown;
  /** Servers are known to die of it, wherever it stands: an operation is tried by it once, with nothing else under way. */
  readonly isHazard?: true;
}
