import { describe, expect, it } from "vitest";
import { UniqueNames } from "../../src/names/identifier.js";
import { nameOperations } from "../../src/names/name-operations.js";
import { type Bases, flatten, type ResourceNode, resourceTree } from "../../src/names/resource-tree.js";
import { readOperations } from "../../src/read/read-operations.js";
import { openapi31 } from "../support/documents.js";

/** The resources of operations with these tags, one each. */
function treeOf(tags: readonly string[], taken: readonly string[] = [], bases?: Bases): ResourceNode[] {
  const paths = tags.map((tag, index) => [
    `/${index}`,
    { get: { operationId: `op${index}`, tags: [tag], responses: {} } },
  ]);
  const operations = readOperations(openapi31({ paths: Object.fromEntries(paths) }));
  return resourceTree(nameOperations(operations), new UniqueNames(taken), bases);
}

const shapeOf = ({ path, file, className, operations, children }: ResourceNode): object => ({
  path: path.join("."),
  file,
  className,
  operations: operations.map((it) => it.operationId),
  children: children.map(shapeOf),
});

const one = (tag: string, taken?: readonly string[], bases?: Bases) => treeOf([tag], taken, bases)[0];

it("resources are nested by their tags, in the document's order, parents made where they are missing", () => {
  const tree = treeOf(["projects.runs", "books", "projects", "books", "projects.jobs.logs"]);
  const leaf = { children: [] };
  expect(tree.map(shapeOf)).toEqual([
    {
      path: "projects",
      file: "projects",
      className: "Projects",
      operations: ["op2"],
      children: [
        {
          path: "projects.runs",
          file: "projects-runs",
          className: "ProjectsRuns",
          operations: ["op0"],
          ...leaf,
        },
        {
          path: "projects.jobs",
          file: "projects-jobs",
          className: "ProjectsJobs",
          operations: [],
          children: [
            {
              path: "projects.jobs.logs",
              file: "projects-jobs-logs",
              className: "ProjectsJobsLogs",
              operations: ["op4"],
              ...leaf,
            },
          ],
        },
      ],
    },
    { path: "books", file: "books", className: "Books", operations: ["op1", "op3"], ...leaf },
  ]);
  expect(flatten(tree).map((it) => it.className)).toEqual([
    "Projects",
    "ProjectsRuns",
    "ProjectsJobs",
    "ProjectsJobsLogs",
    "Books",
  ]);
});

it("tells resources apart whose paths read the same", () => {
  expect(treeOf(["a.bc", "ab.c"]).map(({ path }) => path.join("."))).toEqual(["a", "ab"]);
  expect(flatten(treeOf(["a.bc", "abc"])).map((it) => it.path.join("."))).toEqual(["a", "a.bc", "abc"]);
});

describe("a class", () => {
  it("ends in Resource where its name is taken", () => {
    expect(one("users", ["Users"])?.className).toBe("UsersResource");
    expect(one("users", ["Users", "UsersResource"])?.className).toBe("UsersResource2");
  });

  it("ends in Base, with the methods that its hand-written class has, where there is one", () => {
    const bases = { Users: ["run", "watch"] };
    expect(one("users", [], bases)).toMatchObject({ className: "UsersBase", handWritten: ["run", "watch"] });
    expect(one("users", ["UsersBase"], bases)?.className).toBe("UsersBaseResource");
    expect(one("books", [], bases)).toMatchObject({ className: "Books", handWritten: [] });
    // Names that every object has are no classes.
    expect(one("constructor", [], bases)).toMatchObject({ className: "Constructor", handWritten: [] });
    expect(one("to string", [], Object.create({ ToString: ["run"] }))).toMatchObject({
      className: "ToString",
      handWritten: [],
    });
  });

  it("can be declared", () => {
    expect(one("2fa")?.className).toBe("_2fa");
  });
});

describe("a file", () => {
  it.each(["aux", "con", "nul", "prn", "com1", "lpt9"])(
    "isn't named like the device %s of Windows",
    (device) => {
      expect(one(device)?.file).toBe(`${device}-`);
    },
  );

  it.each(["auxiliary", "falcon", "com", "com12", "mycom1", "lpt1x"])(
    "may begin or end like one: %s",
    (tag) => {
      expect(one(tag)?.file).toBe(tag);
    },
  );

  it("has at most 60 characters, each of them whole", () => {
    expect(one("a".repeat(60))?.file).toBe("a".repeat(60));
    expect(one("a".repeat(61))?.file).toBe("a".repeat(60));
    expect(one("本".repeat(61))?.file).toBe("本".repeat(60));
  });

  it("is numbered where another has its name", () => {
    expect(
      treeOf(["a.b", "a-b"])
        .flatMap((it) => flatten([it]))
        .map((it) => it.file),
    ).toEqual(["a", "a-b", "a-b2"]);
  });
});
