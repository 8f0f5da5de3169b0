import { echoing, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };
const Base = { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: text } };
const Named = { allOf: [ref("Base"), { type: "object", properties: { nick: text } }] };

export const composed: readonly Feature[] = [
  {
    given: "allOf of references, of inline parts and beside siblings",
    document: openapi31(
      echoing(
        {
          Base,
          Both: {
            allOf: [
              ref("Base"),
              { type: "object", required: ["age"], properties: { age: { type: "integer" } } },
            ],
          },
          Beside: { allOf: [ref("Base")], type: "object", required: ["tag"], properties: { tag: text } },
          Inline: { allOf: [{ properties: { a: text } }, { required: ["b"], properties: { b: text } }] },
          Alone: { allOf: [ref("Base")], description: "The base, described." },
          Narrowed: { allOf: [ref("Base"), { properties: { name: { enum: ["a", "b"] } } }] },
          All: { allOf: [ref("Both"), ref("Beside"), ref("Inline")] },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.Both, { id: number; name?: string; age: number }>();
      same<api.Beside, { id: number; name?: string; tag: string }>();
      same<api.Inline, { a?: string; b: string }>();
      same<api.Alone, { id: number; name?: string }>();
      same<api.Narrowed["name"], "a" | "b" | undefined>();
      same<api.All, { id: number; name?: string; age: number; tag: string; a?: string; b: string }>();
      // @ts-expect-error: age is required
      takes<api.Both>({ id: 1 });
    `,
    echo: `{ id: 1, age: 2, tag: "c", b: "d" }`,
  },
  {
    given: "allOf that makes properties of a reference required",
    document: openapi31(
      echoing(
        {
          Base,
          Named,
          Bare: { allOf: [ref("Base"), { required: ["name"] }] },
          BareObject: { allOf: [ref("Base"), { type: "object", required: ["name"] }] },
          Beside: { allOf: [ref("Base")], required: ["name"] },
          Inherited: { allOf: [ref("Named")], required: ["name", "nick"] },
          Inner: { allOf: [{ allOf: [ref("Base")], required: ["name"] }] },
          Sibling: { ...ref("Base"), required: ["name"] },
          Unknown: { allOf: [ref("Base")], required: ["other"] },
          Pet: { type: "object", properties: { a: ref("Bare"), b: ref("Inherited"), c: ref("Inner") } },
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.Bare, { id: number; name: string }>();
      same<api.BareObject, { id: number; name: string }>();
      same<api.Beside, { id: number; name: string }>();
      same<api.Inherited, { id: number; name: string; nick: string }>();
      same<api.Inner, { id: number; name: string }>();
      same<api.Sibling, { id: number; name: string }>();
      same<api.Unknown, { id: number; name?: string }>();
      // @ts-expect-error: the name is required here
      takes<api.Inherited>({ id: 1, nick: "a" });
    `,
    echo: `{ a: { id: 1, name: "a" }, b: { id: 2, name: "b", nick: "c" }, c: { id: 3, name: "d" } }`,
  },
  {
    given: "oneOf and anyOf, alone, with sibling properties and together",
    document: openapi31(
      echoing(
        {
          Cat: { type: "object", required: ["meow"], properties: { meow: { type: "boolean" } } },
          Dog: { type: "object", required: ["bark"], properties: { bark: { type: "boolean" } } },
          Either: { oneOf: [ref("Cat"), ref("Dog")] },
          Mixed: { anyOf: [text, { type: "integer" }, ref("Cat")] },
          Literals: { oneOf: [{ const: "a" }, { type: "string", enum: ["b", "c"] }, { const: 5 }] },
          Beside: {
            type: "object",
            required: ["name"],
            properties: { name: text },
            oneOf: [ref("Cat"), ref("Dog")],
          },
          Both: {
            oneOf: [ref("Cat"), ref("Dog")],
            anyOf: [{ properties: { a: text } }, { properties: { b: text } }],
          },
          InAllOf: { allOf: [{ oneOf: [ref("Cat"), ref("Dog")] }, { properties: { name: text } }] },
          Pet: {
            type: "object",
            properties: { e: ref("Either"), m: ref("Mixed"), b: ref("Beside"), i: ref("InAllOf") },
          },
        },
        ref("Pet"),
      ),
    ),
    types: `
      type Cat = { meow: boolean };
      type Dog = { bark: boolean };
      same<api.Either, Cat | Dog>();
      same<api.Mixed, string | number | Cat>();
      same<api.Literals, "a" | "b" | "c" | 5>();
      same<api.Beside, { name: string; meow: boolean } | { name: string; bark: boolean }>();
      same<api.InAllOf, { name?: string; meow: boolean } | { name?: string; bark: boolean }>();
      takes<api.Both>({ meow: true, a: "a" });
      // @ts-expect-error: neither cat nor dog
      takes<api.Both>({ a: "a" });
      // @ts-expect-error: neither
      takes<api.Either>({});
      // @ts-expect-error: the name stands in every branch
      takes<api.Beside>({ meow: true });
    `,
    echo: `{ e: { bark: true }, m: 5, b: { name: "a", meow: true }, i: { bark: false } }`,
  },
  {
    given: "oneOf and anyOf whose branches only restrict",
    document: openapi31(
      echoing(
        {
          OneOfTwo: {
            type: "object",
            properties: { a: text, b: text },
            oneOf: [{ required: ["a"] }, { required: ["b"] }],
          },
          Format: { type: "string", anyOf: [{ format: "ipv4" }, { pattern: "^a" }] },
          Typed: { type: "string", oneOf: [{ const: "a" }, { pattern: "^b" }] },
          NotThat: { type: "object", properties: { a: text }, not: { required: ["b"] } },
          Conditional: {
            type: "object",
            properties: { a: text },
            if: { required: ["a"] },
            else: { required: ["b"] },
          },
          Pet: { type: "object", properties: { o: ref("OneOfTwo"), f: ref("Format") } },
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.OneOfTwo, { a?: string; b?: string }>();
      same<api.Format, string>();
      same<api.Typed, string>();
      same<api.NotThat, { a?: string }>();
      same<api.Conditional, { a?: string }>();
      // @ts-expect-error: still no number
      takes<api.Format>(5);
    `,
    echo: `{ o: { a: "a" }, f: "a" }`,
  },
];
