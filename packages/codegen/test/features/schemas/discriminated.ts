import { echoing, openapi30, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };
const Cat = { type: "object", required: ["kind"], properties: { kind: text, meow: text } };
const Dog = { type: "object", required: ["kind"], properties: { kind: text, bark: text } };

/** A schema built on another. */
function child(base: string, properties: object) {
  return { allOf: [ref(base), { type: "object", properties }] };
}

export const discriminated: readonly Feature[] = [
  {
    given: "a discriminator with and without mapping",
    document: openapi30(
      echoing(
        {
          Cat,
          Dog,
          ByPointer: {
            oneOf: [ref("Cat"), ref("Dog")],
            discriminator: {
              propertyName: "kind",
              mapping: {
                cat: "#/components/schemas/Cat",
                dog: "#/components/schemas/Dog",
                wolf: "#/components/schemas/Dog",
              },
            },
          },
          ByName: {
            oneOf: [ref("Cat"), ref("Dog")],
            discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
          },
          Unmapped: { anyOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
          All: { type: "object", properties: { p: ref("ByPointer"), n: ref("ByName"), u: ref("Unmapped") } },
        },
        ref("All"),
      ),
    ),
    types: `
      same<Extract<api.ByPointer, { kind: "cat" }>, { kind: "cat"; meow?: string }>();
      same<api.ByPointer["kind"], "cat" | "dog" | "wolf">();
      same<api.ByName, { kind: "cat"; meow?: string } | { kind: "dog"; bark?: string }>();
      same<api.Unmapped, { kind: "Cat"; meow?: string } | { kind: "Dog"; bark?: string }>();
      // @ts-expect-error: not mapped
      takes<api.ByName>({ kind: "Cat" });
      // @ts-expect-error: a dog does not meow
      takes<api.ByName>({ kind: "dog", meow: "a" });
    `,
    echo: `{ p: { kind: "wolf", bark: "a" }, n: { kind: "cat", meow: "b" }, u: { kind: "Dog" } }`,
  },
  {
    given: "a discriminator on the base that others extend, down to grand-children, used or not",
    document: openapi31(
      echoing(
        {
          Pet: {
            type: "object",
            required: ["kind"],
            properties: { kind: text, name: text },
            discriminator: { propertyName: "kind", mapping: { tiger: "#/components/schemas/Tiger" } },
          },
          Cat: child("Pet", { meow: text }),
          Dog: child("Pet", { bark: text }),
          Tiger: child("Cat", { stripes: { type: "integer" } }),
          Owner: { type: "object", properties: { dog: ref("Dog"), pet: ref("Pet") } },
        },
        ref("Owner"),
      ),
    ),
    types: `
      same<api.PetBase, { kind: string; name?: string }>();
      takes<api.Pet>({ kind: "Cat", meow: "m" });
      takes<(pet: api.Pet) => number | undefined>((pet) => (pet.kind === "tiger" ? pet.stripes : undefined));
      // @ts-expect-error: nothing that is built on it
      takes<api.Pet>({ kind: "zebra" });
      // @ts-expect-error: another's property
      takes<api.Pet>({ kind: "Dog", stripes: 5 });
      same<api.Dog, { kind: "Dog"; name?: string; bark?: string }>();
      same<api.Tiger, { kind: "tiger"; name?: string; meow?: string; stripes?: number }>();
      same<api.Cat, { kind: string; name?: string; meow?: string }>();
      takes<api.Cat>({} as api.Tiger);
      // @ts-expect-error: another's value
      takes<api.Dog>({ kind: "Cat" });
    `,
    echo: `{ dog: { kind: "Dog" }, pet: { kind: "tiger", name: "Shir", stripes: 9 } }`,
  },
  {
    given: "a base that is both the oneOf of its children and what they extend",
    document: openapi31(
      echoing(
        {
          Pet: {
            type: "object",
            required: ["kind"],
            properties: { kind: text, name: text },
            oneOf: [ref("Cat"), ref("Dog")],
            discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
          },
          Cat: child("Pet", { meow: text }),
          Dog: child("Pet", { bark: text }),
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.Pet, { kind: "cat"; name?: string; meow?: string } | { kind: "dog"; name?: string; bark?: string }>();
      same<api.Cat, { kind: "cat"; name?: string; meow?: string }>();
      // @ts-expect-error: not a pet
      takes<api.Pet>({ kind: "cow" });
    `,
    echo: `{ kind: "cat", name: "Tom", meow: "loud" }`,
  },
  {
    given: "a discriminator whose property is a const, an enum or missing in the branches",
    document: openapi31(
      echoing(
        {
          A: { type: "object", required: ["kind"], properties: { kind: { const: "a" } } },
          B: {
            type: "object",
            required: ["kind"],
            properties: { kind: { type: "string", enum: ["b"] }, b: text },
          },
          C: {
            type: "object",
            required: ["kind"],
            properties: { kind: { type: "string", enum: ["c", "d"] } },
          },
          D: { type: "object", properties: { d: text } },
          E: { type: "object", required: ["kind"], properties: { kind: { const: "e" } } },
          Any: {
            oneOf: [ref("A"), ref("B"), ref("C"), ref("D"), ref("E")],
            discriminator: { propertyName: "kind", mapping: { a: "A", b: "B", c: "C", D: "D" } },
          },
        },
        ref("Any"),
      ),
    ),
    types: `
      same<api.Any["kind"], "a" | "b" | "c" | "D" | "e">();
      same<Extract<api.Any, { kind: "b" }>["b"], string | undefined>();
      same<Extract<api.Any, { kind: "D" }>["d"], string | undefined>();
      // @ts-expect-error: mapped to no branch
      takes<api.Any>({ kind: "d" });
    `,
    echo: `{ kind: "D", d: "e" }`,
  },
];
