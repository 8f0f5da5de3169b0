import { echoing, openapi30, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const Size = { type: "string", enum: ["s", "m"] };
const Owner = { type: "object", required: ["name"], properties: { name: { type: "string" } } };

/** An object of the properties, all required. */
function record(properties: object) {
  return { type: "object", required: Object.keys(properties), properties };
}

export const nullable: readonly Feature[] = [
  {
    given: "nullable of 3.0, by itself and beside enum, $ref, allOf and oneOf",
    document: openapi30(
      echoing(
        {
          Size,
          Owner,
          Pet: record({
            name: { type: "string", nullable: true },
            size: { type: "string", nullable: true, enum: ["s", "m"] },
            sizeWithNull: { type: "string", nullable: true, enum: ["s", null] },
            owner: { nullable: true, allOf: [ref("Owner")] },
            keeper: { ...ref("Owner"), nullable: true },
            typed: { type: "object", nullable: true, allOf: [ref("Owner")] },
            either: { nullable: true, oneOf: [ref("Size"), { type: "integer" }] },
            tags: { type: "array", nullable: true, items: { type: "string", nullable: true } },
            notes: { type: "object", nullable: true, additionalProperties: { type: "string" } },
            never: { type: "string", nullable: false },
          }),
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.Pet, {
        name: string | null;
        size: "s" | "m" | null;
        sizeWithNull: "s" | null;
        owner: { name: string } | null;
        keeper: { name: string } | null;
        typed: { name: string } | null;
        either: "s" | "m" | number | null;
        tags: (string | null)[] | null;
        notes: { [name: string]: string } | null;
        never: string;
      }>();
      // @ts-expect-error: null, but no other member
      takes<api.Pet["size"]>("l");
    `,
    echo: `{
      name: null, size: null, sizeWithNull: null, owner: null, keeper: null, typed: null, either: null,
      tags: [null], notes: null, never: "",
    }`,
  },
  {
    given: "null of 3.1, as a type, in anyOf and in oneOf",
    document: openapi31(
      echoing(
        {
          Size,
          Owner,
          Pet: record({
            name: { type: ["string", "null"] },
            size: { type: ["string", "null"], enum: ["s", "m", null] },
            owner: { anyOf: [ref("Owner"), { type: "null" }] },
            keeper: { oneOf: [{ type: "null" }, ref("Owner")] },
            inline: { type: ["object", "null"], required: ["a"], properties: { a: { type: "string" } } },
            refined: { type: ["object", "null"], allOf: [ref("Owner")] },
            union: { type: ["object", "null"], oneOf: [ref("Owner"), record({ id: { type: "integer" } })] },
            both: { type: ["object", "null"], properties: { a: { type: "string" } }, allOf: [ref("Owner")] },
            tags: { type: ["array", "null"], items: { type: ["string", "null"] } },
            nothing: { type: "null" },
            several: { type: ["string", "integer", "null"] },
          }),
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.Pet, {
        name: string | null;
        size: "s" | "m" | null;
        owner: { name: string } | null;
        keeper: { name: string } | null;
        inline: { a: string } | null;
        refined: { name: string } | null;
        union: { name: string } | { id: number } | null;
        both: { a?: string; name: string } | null;
        tags: (string | null)[] | null;
        nothing: null;
        several: string | number | null;
      }>();
      // @ts-expect-error: null is no undefined
      takes<api.Pet["name"]>(undefined);
    `,
    echo: `{
      name: null, size: null, owner: null, keeper: { name: "Ann" }, inline: null, refined: null, union: { id: 1 },
      both: { name: "Bo" }, tags: [null, "a"], nothing: null, several: 5,
    }`,
  },
  {
    given: "a component that is null or something else",
    document: openapi30(
      echoing(
        {
          MaybeName: { type: "string", nullable: true },
          MaybeOwner: {
            type: "object",
            nullable: true,
            required: ["name"],
            properties: { name: { type: "string" } },
          },
          Pet: { type: "object", properties: { name: ref("MaybeName"), owner: ref("MaybeOwner") } },
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.MaybeName, string | null>();
      same<api.MaybeOwner, { name: string } | null>();
      same<api.Pet, { name?: string | null; owner?: { name: string } | null }>();
    `,
    echo: `{ name: null, owner: null }`,
  },
];
