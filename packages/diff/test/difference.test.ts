import { describe, expect, it } from "vitest";
import { INCOMPARABLE, MAYBE_NARROWED, NARROWED, WIDENED } from "../src/change.js";
import { Comparison } from "../src/comparison.js";
import { differenceOf } from "../src/difference.js";
import { RULES } from "../src/rules.js";

const message = "changed";

describe("a difference", () => {
  it("has the worst changes first, then by where they are, then by rule", () => {
    const node = new Comparison("request");
    node.add("type-widened", { old: "/a", new: "/a", effect: WIDENED, message });
    node.add("type-narrowed", { old: "/b", new: "/b", effect: NARROWED, message });
    node.add("property-removed", { old: "/c", effect: MAYBE_NARROWED, message });
    node.add("null-removed", { old: "/b", new: "/b", effect: NARROWED, message });
    node.add("enum-removed", { old: "/0", new: "/z", effect: NARROWED, message });
    node.add("enum-added", { old: "/a2", effect: NARROWED, message });
    node.add("server-removed", { effect: NARROWED, message });
    const { changes, bump } = differenceOf([{ node, label: undefined }]);
    expect(changes.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
      "breaking server-removed",
      "breaking enum-added",
      "breaking null-removed",
      "breaking type-narrowed",
      "breaking enum-removed",
      "risky property-removed",
      "safe type-widened",
    ]);
    expect(bump).toBe("major");
  });

  it("has a change once, with every operation that it reaches and the directions in which it does", () => {
    const child = new Comparison("request");
    child.add("type-narrowed", { old: "/a", new: "/a", effect: NARROWED, message });
    const [one, other] = [new Comparison("request"), new Comparison("request")];
    one.children.push(child, one);
    other.children.push(child);
    const roots = [
      { node: other, label: "POST /b" },
      { node: one, label: "POST /a" },
      { node: one, label: undefined },
    ];
    const { changes } = differenceOf(roots);
    expect(changes).toMatchObject([{ direction: "request", operations: ["POST /a", "POST /b"] }]);
  });

  it("has a pointer only into a document that has the place", () => {
    const node = new Comparison("request");
    node.add("property-removed", { old: "/a", message });
    node.add("property-added", { new: "/b", message });
    const [removed, added] = differenceOf([{ node, label: undefined }]).changes;
    expect([removed, added].map((it) => Object.keys(it ?? {}).filter((key) => /Pointer$/.test(key)))).toEqual(
      [["oldPointer"], ["newPointer"]],
    );
  });

  it("is of both directions where it is the same in both", () => {
    const nodes = (["request", "response"] as const).map((direction) => {
      const node = new Comparison(direction);
      node.add("type-changed", { old: "/a", new: "/a", effect: INCOMPARABLE, message });
      return { node, label: "POST /a" };
    });
    expect(differenceOf(nodes).changes).toMatchObject([{ direction: "both", kind: "breaking", for: "both" }]);
  });

  it("has two changes where the message differs, but not of words alone", () => {
    const of = (rule: "type-changed" | "documentation-changed") => {
      const node = new Comparison("both");
      for (const text of ["one", "two"]) node.add(rule, { old: "/a", new: "/a", message: text });
      return differenceOf([{ node, label: undefined }]).changes.map((it) => it.message);
    };
    expect(of("type-changed")).toEqual(["one", "two"]);
    expect(of("documentation-changed")).toEqual(["one"]);
  });
});

describe("a comparison", () => {
  it("knows whether anything below it has an effect, in a circle too", () => {
    const [top, below] = [new Comparison("request"), new Comparison("request")];
    top.children.push(below);
    below.children.push(top);
    expect([top.has("narrows"), top.has("widens")]).toEqual([false, false]);
    below.add("documentation-changed", { message });
    below.add("property-removed", { effect: MAYBE_NARROWED, message });
    expect([top.has("narrows"), top.has("widens")]).toEqual([true, false]);
  });
});

it("has a reason for each rule that is a whole sentence", () => {
  for (const rule of Object.values(RULES)) if ("why" in rule) expect(rule.why).toMatch(/^[A-Z].*[^.]\.$/);
});
