import type { Constraint } from "../constraints/constraint.js";
import type { Reworded } from "./reworded-schema.js";

const LOWER = ["minLength", "minItems", "minProperties", "minimum"];
const UPPER = ["maxLength", "maxItems", "maxProperties", "maximum"];

/** How many members of an enum get a mutant that lacks them. */
const MEMBERS = 20;

/** Slight ways to check a keyword wrongly so that something valid is refused. Text has no null. */
export function tightened({ keyword, value }: Constraint, inJson: boolean): Reworded[] {
  const kind = "tightened";
  const by = LOWER.includes(keyword) ? 1 : UPPER.includes(keyword) ? -1 : 0;
  if (by !== 0 && typeof value === "number" && value + by >= 0)
    return [
      {
        kind,
        says: `refuses the last value that \`${keyword}\` allows`,
        edit: (schema) => ({ ...schema, [keyword]: value + by }),
      },
    ];
  if (keyword === "enum" && Array.isArray(value) && value.length > 1)
    return value.slice(0, MEMBERS).map((member, index) => ({
      kind: "member-refused",
      variant: String(index),
      says: `refuses ${JSON.stringify(member)}, a member of the enum`,
      edit: (schema) => ({ ...schema, enum: value.filter((each) => each !== member) }),
    }));
  if (inJson && keyword === "type" && Array.isArray(value) && value.includes("null"))
    return [
      {
        kind: "null-refused",
        says: "refuses null, which the type allows",
        edit: (schema) => ({ ...schema, type: value.filter((each) => each !== "null") }),
      },
    ];
  return [];
}
