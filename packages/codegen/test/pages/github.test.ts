import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { loadDocument } from "@intuned/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { applyOverlay, type Overlay } from "../support/apply-overlay.js";
import { EXACT, typeCheck } from "../support/type-check.js";
import { freshFolder, write, writePackage } from "../support/write-package.js";

const file = path.join(process.env["OPENAPI_SPECS"] ?? "/nowhere", "github.json");
const folder = freshFolder(import.meta.url);

const PROGRAM = `import { createGitHubClient } from "./api/create-client.js";
import { actionsListWorkflowRunsForRepo } from "./api/resources/actions.js";
import { issuesListForRepo } from "./api/resources/issues.js";
import { searchRepos } from "./api/resources/search.js";
import { same } from "../../support/type-assertions.js";
import type { Issue, RepoSearchResultItem, WorkflowRun } from "./api/types/index.js";

const clientOf = (baseUrl: string) => createGitHubClient({ baseUrl, userAgent: "test" });

type ItemOf<List> = List extends AsyncIterable<infer Item> ? Item : never;
same<ItemOf<ReturnType<typeof issuesListForRepo>>["title"], Issue["title"]>();
same<ItemOf<ReturnType<typeof searchRepos>>["full_name"], RepoSearchResultItem["full_name"]>();
same<ItemOf<ReturnType<typeof actionsListWorkflowRunsForRepo>>["id"], WorkflowRun["id"]>();

export async function issues(url: string): Promise<number[]> {
  const numbers: number[] = [];
  const query = { state: "all", per_page: 2 } as const;
  for await (const issue of issuesListForRepo(clientOf(url), "octocat", "hello", { query })) numbers.push(issue.number);
  return numbers;
}
export async function repositories(url: string): Promise<string[]> {
  const names: string[] = [];
  const list = searchRepos(clientOf(url), { query: { q: "a b" } });
  for await (const repository of list.items({ limit: 3 })) names.push(repository.full_name);
  return names;
}
export async function runs(url: string): Promise<number[]> {
  const totals: number[] = [];
  for await (const page of actionsListWorkflowRunsForRepo(clientOf(url), "octocat", "hello").pages())
    totals.push(page.workflow_runs.length);
  return totals;
}
`;

interface Program {
  readonly issues: (url: string) => Promise<number[]>;
  readonly repositories: (url: string) => Promise<string[]>;
  readonly runs: (url: string) => Promise<number[]>;
}

// Its document isn't part of the repository.
describe.skipIf(!existsSync(file))("GitHub's document of OPENAPI_SPECS, with an overlay", () => {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const { url = "" } = request;
    requested.push(url);
    const { searchParams, pathname } = new URL(url, "http://github.test.invalid");
    const page = Number(searchParams.get("page") ?? 1);
    // As GitHub does: other paths than that of the first page, all in one header.
    const next = new URL(
      url.replace("/repos/octocat/hello", "/repositories/1296269"),
      `http://${request.headers.host}`,
    );
    next.searchParams.set("page", `${page + 1}`);
    const links = [
      ...(page < 3 ? [`<${next.href}>; rel="next"`] : []),
      `<${next.origin}${pathname}?page=3>; rel="last"`,
      `<${next.origin}${pathname}?page=1>; rel="first"`,
    ];
    const items = [1, 2].map((it) => ({ number: page * 10 + it, full_name: `octocat/${page}${it}` }));
    const body = pathname.startsWith("/search")
      ? { total_count: 6, incomplete_results: false, items }
      : pathname.endsWith("/runs")
        ? { total_count: 6, workflow_runs: items }
        : items;
    response.writeHead(200, { "content-type": "application/json", link: links.join(", ") });
    response.end(JSON.stringify(body));
  });
  let program: Program;
  let url: string;
  let lists: number;

  beforeAll(async () => {
    const { document } = await loadDocument(file);
    const overlay = parse(
      readFileSync(path.join(import.meta.dirname, "github-overlay.yaml"), "utf8"),
    ) as Overlay;
    const { problems, files } = writePackage(
      path.join(folder, "api"),
      applyOverlay(document, overlay),
      "GitHub",
    );
    expect(problems.filter((it) => it.pointer.includes("x-pages"))).toEqual([]);
    lists = files.flatMap(({ text }) => text.match(/^ {2}return requestPages\(/gm) ?? []).length;
    write(path.join(folder, "program.ts"), PROGRAM);
    program = (await import(path.join(folder, "program.ts"))) as Program;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 120_000);
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("has lists, their items typed", { timeout: 120_000 }, () => {
    expect(lists).toBeGreaterThan(150);
    const program = path.join(folder, "program.ts");
    expect([...typeCheck([program], [folder], EXACT).values()].flat().join("\n")).toBe("");
  });

  it("iterates by Link headers, wherever below the base URL they lead", async () => {
    requested.length = 0;
    expect(await program.issues(url)).toEqual([11, 12, 21, 22, 31, 32]);
    expect(requested).toEqual([
      "/repos/octocat/hello/issues?state=all&per_page=2",
      "/repositories/1296269/issues?state=all&per_page=2&page=2",
      "/repositories/1296269/issues?state=all&per_page=2&page=3",
    ]);
  });

  it("iterates over items in an object, up to a limit", async () => {
    requested.length = 0;
    expect(await program.repositories(url)).toEqual(["octocat/11", "octocat/12", "octocat/21"]);
    expect(requested).toHaveLength(2);
    expect(await program.runs(url)).toEqual([2, 2, 2]);
  });
});
