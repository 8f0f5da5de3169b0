import { echoing, openapi30, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

export const values: readonly Feature[] = [
  {
    given: "enums of strings, numbers, both, null and nothing",
    document: openapi31(
      echoing(
        {
          Texts: {
            type: "string",
            enum: ["a", "b c", 'd"e', "f\\g", "h\ni", "", "é", "$\u007bj}", "`", "\u2028"],
          },
          Numbers: { type: "number", enum: [-1, 0, 1.5, -0.25, 1e21, 1e-7] },
          Mixed: { enum: ["a", 1, true, false] },
          WithNull: { enum: ["a", null] },
          OnlyNull: { enum: [null] },
          Nothing: { enum: [] },
          Lists: { enum: [["a", 1], { b: 2 }] },
          OfObjects: { type: "object", enum: [{ a: 1 }, 5] },
          Untyped: { enum: ["x"] },
          Infinite: { type: "number", enum: [1, Number.POSITIVE_INFINITY, Number.NaN] },
          All: {
            type: "object",
            properties: { t: ref("Texts"), n: ref("Numbers"), m: ref("Mixed"), w: ref("WithNull") },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.Texts, "a" | "b c" | "d\\"e" | "f\\\\g" | "h\\ni" | "" | "é" | "$\{j}" | "\`" | "\\u2028">();
      same<api.Numbers, -1 | 0 | 1.5 | -0.25 | 1e21 | 1e-7>();
      same<api.Mixed, "a" | 1 | boolean>();
      same<api.WithNull, "a" | null>();
      same<api.OnlyNull, null>();
      same<api.Nothing, never>();
      same<api.Lists, ["a", 1] | { b: 2 }>();
      same<api.OfObjects, { a: 1 } | 5>();
      same<api.Untyped, "x">();
      same<api.Infinite, 1>();
      // @ts-expect-error: no member
      takes<api.Numbers>(1);
    `,
    echo: `{ t: "h\\ni", n: -0.25, m: true, w: null }`,
  },
  {
    given: "const of every kind",
    document: openapi31(
      echoing(
        {
          All: {
            type: "object",
            required: ["text", "none", "zero", "no", "negative"],
            properties: {
              text: { const: "a" },
              typed: { type: "string", const: "b" },
              none: { const: null },
              zero: { const: 0 },
              no: { const: false },
              negative: { const: -1.5 },
              list: { const: ["a", 1] },
              object: { const: { a: { b: null } } },
              empty: { const: "" },
              beside: { const: "a", enum: ["a", "b"] },
            },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.All, {
        text: "a"; typed?: "b"; none: null; zero: 0; no: false; negative: -1.5; list?: ["a", 1];
        object?: { a: { b: null } }; empty?: ""; beside?: "a";
      }>();
      // @ts-expect-error: another value
      takes<api.All["text"]>("b");
    `,
    echo: `{ text: "a", none: null, zero: 0, no: false, negative: -1.5, list: ["a", 1], object: { a: { b: null } }, empty: "" }`,
  },
  {
    given: "types, formats and several types at once",
    document: openapi31(
      echoing(
        {
          All: {
            type: "object",
            properties: {
              date: { type: "string", format: "date-time" },
              bytes: { type: "string", format: "binary" },
              base64: { type: "string", contentEncoding: "base64" },
              big: { type: "integer", format: "int64" },
              either: { type: ["string", "boolean"] },
              list: { type: ["array", "string"], items: { type: "integer" } },
              shape: { type: ["object", "string"], required: ["a"], properties: { a: { type: "string" } } },
            },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.All, {
        date?: string; bytes?: string; base64?: string; big?: number; either?: string | boolean;
        list?: number[] | string; shape?: { a: string } | string;
      }>();
      // @ts-expect-error: bytes in JSON are a string
      takes<api.All>({ bytes: new Blob() });
    `,
    echo: `{ date: "2020-01-01T00:00:00Z", bytes: "a", big: 5, either: true, list: [1], shape: { a: "b" } }`,
  },
  {
    given: "what 3.0 says differently: exclusive bounds as booleans, example, an array of items",
    document: openapi30(
      echoing(
        {
          All: {
            type: "object",
            properties: {
              price: { type: "number", minimum: 0, exclusiveMinimum: true, example: 5 },
              name: { type: "string", example: { not: "a string" } },
            },
            example: { price: 5 },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.All, { price?: number; name?: string }>();
      // @ts-expect-error: no number
      takes<api.All>({ price: "5" });
    `,
    echo: `{ price: 5, name: "a" }`,
  },
];
