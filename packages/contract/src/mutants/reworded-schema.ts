import type { SchemaEdit } from "@intuned/conforming/validation";
import type { Constraint } from "../constraints/constraint.js";

/** Another schema in the place of one, and what that does, in words. */
export interface Reworded {
  readonly kind: string;
  readonly variant?: string;
  readonly says: string;
  readonly edit: SchemaEdit["edit"];
}

/** Pointer to the schema that a constraint's keyword stands in. */
export function schemaOf({ pointer, keyword }: Pick<Constraint, "pointer" | "keyword">): string {
  const depth =
    keyword === "required" ? 2 : keyword === "dependentRequired" ? 3 : keyword === "false" ? 0 : 1;
  return pointer
    .split("/")
    .slice(0, pointer.split("/").length - depth)
    .join("/");
}
