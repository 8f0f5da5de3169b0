import { expect, it } from "vitest";
import { type Branch, closestBranch } from "../../src/check/closest-branch.js";
import type { Problem } from "../../src/check/problem.js";

/** `branch("type / null", "literal /kind a")`: a problem by its kind, its pointer (`/` for the union's own) and what is expected. */
function branch(problems: readonly string[], literals: readonly string[] = []): Branch {
  const read = (text: string): Problem => {
    const [kind, pointer, ...expected] = text.split(" ");
    return { kind: kind as Problem["kind"], pointer: pointer === "/" ? "" : (pointer ?? ""), expected };
  };
  return { problems: problems.map(read), literals };
}

const show = ({ kind, pointer, expected }: Problem) => `${kind} ${pointer || "/"} ${expected.join("|")}`;

it.each<[title: string, branches: Branch[], want: string[]]>([
  [
    "the branch of the value's type, though it has more problems",
    [branch(["type / null"]), branch(["field / a", "field / b"])],
    ["field / a", "field / b"],
  ],
  ["all types where none fits", [branch(["type / null"]), branch(["type / object"])], ["type / null|object"]],
  [
    "the branch whose literal fits, though it has more problems",
    [branch(["literal /kind a"], ["kind"]), branch(["field / x", "field / y"], ["kind"])],
    ["field / x", "field / y"],
  ],
  [
    "a branch without literals where no literal fits",
    [branch(["literal /kind a"], ["kind"]), branch(["field / x", "other /y z"])],
    ["field / x", "other /y z"],
  ],
  [
    "the field that most branches have before others",
    [
      branch(["literal /a 1", "literal /b 1"], ["b", "a"]),
      branch(["literal /a 2"], ["a"]),
      branch(["literal /a 3"], ["a"]),
    ],
    ["literal /a 1|2|3"],
  ],
  [
    "a literal's name as a pointer has it",
    [branch(["literal /a~1b 1"], ["a/b"]), branch(["literal /a~1b 2", "field / x"], ["a/b"])],
    ["literal /a~1b 1|2"],
  ],
  [
    "the branch with the fewest problems where nothing else tells",
    [branch(["field / a", "field / b"]), branch(["field / c"])],
    ["field / c"],
  ],
  ["that too many match", [], ["other / what exactly one of the document's alternatives allows"]],
])("tells %s", (_title, branches, want) => {
  expect(closestBranch(branches, "").map(show)).toEqual(want);
});
