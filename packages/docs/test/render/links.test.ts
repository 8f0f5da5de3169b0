import { expect, it } from "vitest";
import { relativeLink } from "../../src/render/links.js";

it.each([
  { url: "/reference/sink#s3", from: "reference/start", ending: ".html", want: "../reference/sink.html#s3" },
  { url: "/reference/sink", from: "index", ending: ".md", want: "reference/sink.md" },
  { url: "/", from: "guides/a/b", ending: ".html", want: "../../index.html" },
  { url: "/reference/start#body", from: "reference/start", ending: ".html", want: "#body" },
  { url: "#body", from: "reference/start", ending: ".html", want: "#body" },
  { url: "/openapi.json", from: "guides/a", ending: ".html", want: "../openapi.json" },
  { url: "https://other.example/x", from: "index", ending: ".html", want: "https://other.example/x" },
  { url: "//other.example/x", from: "index", ending: ".html", want: "//other.example/x" },
])("$url on $from is $want", ({ url, from, ending, want }) => {
  expect(relativeLink(url, from, ending)).toBe(want);
});
