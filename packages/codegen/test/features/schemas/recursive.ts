import { echoing, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const name = { type: "string" };

export const recursive: readonly Feature[] = [
  {
    given: "a schema that holds itself by a property, an array and a map",
    document: openapi31(
      echoing(
        {
          Tree: {
            type: "object",
            required: ["name"],
            properties: {
              name,
              parent: ref("Tree"),
              children: { type: "array", items: ref("Tree") },
              byName: { type: "object", additionalProperties: ref("Tree") },
            },
          },
        },
        ref("Tree"),
      ),
    ),
    types: `
      same<api.Tree["name"], string>();
      same<NonNullable<api.Tree["parent"]>["name"], string>();
      same<NonNullable<NonNullable<api.Tree["children"]>[0]>["name"], string>();
      same<NonNullable<api.Tree["byName"]>[string]["name"], string>();
      // @ts-expect-error: a child needs a name, too
      takes<api.Tree>({ name: "a", children: [{}] });
    `,
    echo: `{ name: "a", parent: { name: "b" }, children: [{ name: "c", children: [] }], byName: { d: { name: "d" } } }`,
  },
  {
    given: "schemas that hold each other",
    document: openapi31(
      echoing(
        {
          Person: { type: "object", properties: { pets: { type: "array", items: ref("Pet") } } },
          Pet: { type: "object", required: ["owner"], properties: { owner: ref("Person"), name } },
        },
        ref("Person"),
      ),
    ),
    types: `
      same<NonNullable<api.Person["pets"]>[number]["name"], string | undefined>();
      same<api.Pet["owner"], api.Person>();
      // @ts-expect-error: the owner's pets are pets
      takes<api.Pet>({ owner: { pets: [{ owner: 5 }] } });
    `,
    echo: `{ pets: [{ owner: { pets: [] }, name: "a" }] }`,
  },
  {
    given: "a union of itself: any JSON value, and lists in lists",
    document: openapi31(
      echoing(
        {
          Json: {
            oneOf: [
              { type: "null" },
              { type: "boolean" },
              { type: "number" },
              { type: "string" },
              { type: "array", items: ref("Json") },
              { type: "object", additionalProperties: ref("Json") },
            ],
          },
          Nested: { type: "array", items: ref("Nested") },
          Rows: { anyOf: [{ type: "string" }, { type: "array", items: ref("Row") }] },
          Row: { type: "array", items: ref("Rows") },
          Pair: { type: "array", prefixItems: [{ type: "string" }, ref("Pair")] },
          All: {
            type: "object",
            properties: { json: ref("Json"), nested: ref("Nested"), rows: ref("Rows") },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      takes<api.Json>(null);
      takes<api.Json>([1, "a", [true, { b: [null] }]]);
      takes<api.Nested>([[], [[]]]);
      takes<api.Rows>([["a", [["b"]]]]);
      takes<api.Json>(null as NonNullable<api.All["json"]> | null);
      same<api.Pair[0], string>();
      // @ts-expect-error: undefined is no JSON
      takes<api.Json>([undefined]);
      // @ts-expect-error: no list of lists
      takes<api.Nested>([["a"]]);
      // @ts-expect-error: a row holds no number
      takes<api.Rows>([[5]]);
    `,
    echo: `{ json: [1, { a: [null] }], nested: [[], [[]]], rows: [["a"]] }`,
  },
  {
    given: "a schema made of nothing but itself",
    document: openapi31(
      echoing(
        {
          Loop: ref("Loop"),
          Ping: { anyOf: [ref("Pong"), { type: "object", properties: { name } }] },
          Pong: { anyOf: [ref("Ping"), { type: "string" }] },
          Pet: {
            type: "object",
            required: ["name"],
            properties: { name, loop: ref("Loop"), ping: ref("Ping") },
          },
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.Pet["name"], string>();
      same<api.Loop, unknown>();
      same<api.Pet["loop"], unknown>();
    `,
    echo: `{ name: "a", loop: [1] }`,
    problems: [
      {
        pointer: "/components/schemas/Loop",
        reason:
          "the schema is made of itself, with no property or array in between: its type is `unknown` here",
      },
      {
        pointer: "/components/schemas/Pong/anyOf/0",
        reason:
          "the schema is made of itself, with no property or array in between: its type is `unknown` here",
      },
    ],
  },
];
