import { h } from "hastscript";
import { expect, it } from "vitest";
import { brokenLinks, linksOf } from "../../src/site/check-links.js";

const pages = (...links: string[]) => [
  linksOf("guides/a", [h("h2", { id: "here" }), ...links.map((href) => h("p", h("a", { href })))]),
  linksOf("reference/b", [h("li", { id: "body.sink" })]),
];
const files = new Set(["openapi.json", "assets/a.png"]);

it.each([
  { href: "../reference/b.html#body.sink" },
  { href: "#here" },
  { href: "a.html" },
  { href: "../openapi.json" },
  { href: "https://other.example/nothing" },
])("$href leads somewhere", ({ href }) => {
  expect(brokenLinks(pages(href), files)).toEqual([]);
});

it.each([
  { href: "../reference/c.html", told: "guides/a: ../reference/c.html leads to no page and no file" },
  {
    href: "../reference/b.html#body.sin",
    told: "guides/a: ../reference/b.html#body.sin leads to no anchor of reference/b.html",
  },
  { href: "#there", told: "guides/a: #there leads to no anchor of guides/a.html" },
  { href: "../openapi.yml", told: "guides/a: ../openapi.yml leads to no page and no file" },
])("$href leads nowhere", ({ href, told }) => {
  expect(brokenLinks(pages(href), files)).toEqual([told]);
});

it("a picture that is missing, and an anchor that is twice on a page", () => {
  const content = [h("img", { src: "../assets/b.png" }), h("p", { id: "x" }), h("p", { id: "x" })];
  expect(brokenLinks([linksOf("guides/a", content)], files)).toEqual([
    "guides/a: two places have the anchor #x",
    "guides/a: ../assets/b.png leads to no page and no file",
  ]);
});
