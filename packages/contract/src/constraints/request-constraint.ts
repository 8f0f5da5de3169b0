/** The part of a request that a constraint is about. */
export type RequestLocation = "body" | "path" | "query" | "header" | "cookie" | "security" | "mediaType";

/** One step into a value: a member's name, any item of an array, or any member that no name stands for. */
export type InstanceStep = string | { readonly any: "item" | "property" };

/** One thing that the document asks of an operation's request. */
export interface RequestConstraint {
  readonly operationId: string;
  /**
   * RFC 6901 pointer into the document to the keyword, its references followed:
   * `/components/schemas/Thing/properties/name/minLength`; for `required` and `dependentRequired` to the one member.
   */
  readonly pointer: string;
  /** JSON Schema or OpenAPI keyword; `false` is a schema that allows nothing, `content` the declared media types. */
  readonly keyword: string;
  readonly location: RequestLocation;
  /** The keyword's value; for `required` the one member's name. */
  readonly value: unknown;
  /** For a constraint on a value: pointer to the schema at the root of the body or of the parameter. */
  readonly root?: string;
  /** For a parameter: its name. */
  readonly parameter?: string;
  /** From the root's value to the value that is constrained. */
  readonly instance: readonly InstanceStep[];
  /** The constraint is about the names of the members of that value, not about the value. */
  readonly onNames?: true;
}

/** `/sink/headers/*`: an instance path for people. */
export function formatInstance(instance: readonly InstanceStep[]): string {
  return instance.map((step) => `/${typeof step === "string" ? step : "*"}`).join("");
}

/** Names a constraint within a document: a shared schema constrains several places. */
export function constraintId({
  operationId,
  location,
  parameter,
  instance,
  pointer,
}: RequestConstraint): string {
  return `${operationId} ${location}${parameter ? ` ${parameter}` : ""}${formatInstance(instance)} ${pointer}`;
}
