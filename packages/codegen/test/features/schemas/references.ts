import { answer, content, echoing, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };

export const references: readonly Feature[] = [
  {
    given: "references to deep places",
    document: openapi31({
      paths: {
        "/a": {
          get: {
            operationId: "look",
            parameters: [{ name: "size", in: "query", schema: { type: "string", enum: ["s", "m"] } }],
            responses: {
              200: answer({ type: "object", required: ["x"], properties: { x: { type: "integer" } } }),
            },
          },
        },
        "/echo": {
          post: {
            operationId: "echo",
            requestBody: { required: true, ...content(ref("Pet")) },
            responses: { 200: answer(ref("Pet")) },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            type: "object",
            required: ["owner"],
            properties: {
              owner: { $ref: "#/components/schemas/Owner/properties/inner" },
              first: { $ref: "#/components/schemas/Owner/properties/list/items" },
              looked: { $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema" },
              size: { $ref: "#/paths/~1a/get/parameters/0/schema" },
              definition: { $ref: "#/components/schemas/Owner/$defs/Local" },
            },
          },
          Owner: {
            type: "object",
            properties: {
              inner: { type: "object", required: ["name"], properties: { name: text } },
              list: { type: "array", items: { enum: ["a", "b"] } },
            },
            $defs: { Local: { type: "boolean" } },
          },
        },
      },
    }),
    types: `
      same<api.Pet, { owner: { name: string }; first?: "a" | "b"; looked?: { x: number }; size?: "s" | "m"; definition?: boolean }>();
      // @ts-expect-error: the owner's name is a string
      takes<api.Pet>({ owner: { name: 5 } });
    `,
    echo: `{ owner: { name: "a" }, first: "a", looked: { x: 1 }, size: "m", definition: true }`,
  },
  {
    given: "component names with odd characters",
    document: openapi31(
      echoing(
        {
          "a.b-c": text,
          "a/b": { type: "integer" },
          "with space": { type: "boolean" },
          日本: { const: "jp" },
          "percent%": { const: "%" },
          "til~de": { const: "~" },
          "til~1de": { const: "~1" },
          a_b: { const: "_" },
          "🎉": { const: "party" },
          "": { const: "empty" },
          ["__proto__"]: { const: "proto" },
          constructor: { const: "made" },
          All: {
            type: "object",
            properties: {
              dotted: ref("a.b-c"),
              slashed: ref("a~1b"),
              spaced: ref("with%20space"),
              plain: ref("with space"),
              japanese: ref("日本"),
              encoded: ref("%E6%97%A5%E6%9C%AC"),
              percent: ref("percent%25"),
              tilde: ref("til~0de"),
              escape: ref("til~01de"),
              low: ref("a_b"),
              party: ref("🎉"),
              empty: ref(""),
              proto: ref("__proto__"),
              made: ref("constructor"),
            },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.All, {
        dotted?: string; slashed?: number; spaced?: boolean; plain?: boolean; japanese?: "jp"; encoded?: "jp";
        percent?: "%"; tilde?: "~"; escape?: "~1"; low?: "_"; party?: "party"; empty?: "empty"; proto?: "proto"; made?: "made";
      }>();
      same<api.ABC, string>();
      same<api.WithSpace, boolean>();
      same<api.日本, "jp">();
      same<api.Constructor, "made">();
      // @ts-expect-error: an integer
      takes<api.All>({ slashed: "a" });
    `,
    echo: `{ dotted: "a", slashed: 1, spaced: true, plain: false, japanese: "jp", proto: "proto", made: "made" }`,
  },
  {
    given: "siblings of $ref: comments, refinements and more properties",
    document: openapi31(
      echoing(
        {
          Base: { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: text } },
          All: {
            type: "object",
            properties: {
              described: { ...ref("Base"), description: "The base.", deprecated: true },
              more: { ...ref("Base"), required: ["extra"], properties: { extra: text } },
              required: { ...ref("Base"), required: ["name"] },
            },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.All, {
        described?: { id: number; name?: string };
        more?: { id: number; name?: string; extra: string };
        required?: { id: number; name: string };
      }>();
      // @ts-expect-error: extra is required
      takes<api.All>({ more: { id: 1 } });
    `,
    echo: `{ described: { id: 1 }, more: { id: 2, extra: "a" }, required: { id: 3, name: "b" } }`,
  },
];
