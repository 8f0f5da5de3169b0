import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildNext, type NextApp, readPrerendered, serveNext } from "./next-app.js";
import type { LoopbackServer } from "./serve-loopback.js";
import { resultOf, type StartedTask, serveTasks, type TaskServer } from "./task-server.js";

describe("an application of Next.js 14.2 with the app router", () => {
  let tasks: TaskServer;
  let app: NextApp;
  let site: LoopbackServer;
  /** The tasks that the build started. */
  let built: readonly StartedTask[];

  beforeAll(async () => {
    tasks = await serveTasks();
    app = await buildNext(inject("project"), tasks.baseUrl);
    built = [...tasks.tasks];
    site = await serveNext(app);
  });
  afterAll(async () => {
    await site?.[Symbol.asyncDispose]();
    await tasks?.[Symbol.asyncDispose]();
  });

  /** What a page shows, or a handler responds with. */
  async function view(path: string): Promise<string> {
    const response = await fetch(`${site.baseUrl}/${path}`);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return /<p>(.*?)<\/p>/.exec(text)?.[1] ?? text;
  }

  /** What two views show, one after the other, and the tasks that they started. */
  async function viewTwice(path: string) {
    const before = tasks.tasks.length;
    return { shown: [await view(path), await view(path)], started: tasks.tasks.slice(before) };
  }

  it("is built: only what is static by its options calls the API meanwhile, all else becomes dynamic", async () => {
    const paths = await readPrerendered(app);
    expect(paths.filter((path) => path !== "/_not-found").sort()).toEqual(["/fixed", "/fixed-handler"]);
    expect(new Set(built.map(({ task }) => task))).toEqual(new Set(["fixed", "fixed-handler"]));
    expect(built.filter(({ polls }) => polls !== 2)).toEqual([]);
  });

  it.for([
    { what: "a page without segment options", path: "prerendered", task: "prerendered" },
    { what: "a page that reads its query", path: "searched?for=S24", task: "searched S24" },
    { what: "a page with `revalidate`", path: "revalidated", task: "revalidated" },
    { what: "a route handler", path: "handler", task: "handler" },
  ])(
    "$what starts a task for each view, polls it to its end and shows its result",
    async ({ path, task }) => {
      const { shown, started } = await viewTwice(path);
      expect(started).toMatchObject([
        { task, polls: 2 },
        { task, polls: 2 },
      ]);
      expect(shown).toEqual(started.map((it) => `${it.webTaskId}: ${resultOf(it)}`));
    },
  );

  it("a page whose result is a file downloads it for each view, though the URL is the same", async () => {
    const { shown, started } = await viewTwice("file");
    expect(shown).toEqual(started.map(({ webTaskId }, index) => `${webTaskId}: download ${index + 1}`));
    expect(started).toHaveLength(2);
  });

  it.for(["fixed", "fixed-handler"])("`force-static`: /%s shows a result of the build", async (path) => {
    const { shown, started } = await viewTwice(path);
    expect(started).toEqual([]);
    // Next 14 renders a static page twice, once for navigation: each of the two starts a task of its own.
    const results = built.filter(({ task }) => task === path).map((it) => `${it.webTaskId}: ${resultOf(it)}`);
    expect(results).toContain(shown[0]);
    expect(shown[1]).toBe(shown[0]);
  });
});
