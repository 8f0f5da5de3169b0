import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const text = readFileSync(`${root}.github/workflows/docs.yml`, "utf8");

interface Job {
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly "timeout-minutes": number;
  readonly steps: readonly { readonly id?: string; readonly uses?: string; readonly run?: string }[];
}
/** `on` is a key, not `true`: YAML 1.2. A key that comes twice does not parse. */
const workflow = parse(text) as {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: object;
  readonly concurrency: object;
  readonly jobs: { readonly build: Job; readonly deploy: Job };
};
const { build, deploy } = workflow.jobs;
const uses = ({ steps }: Job) => steps.flatMap((step) => step.uses ?? []);
const runs = ({ steps }: Job) => steps.flatMap((step) => step.run ?? []);

describe("the workflow that publishes the docs", () => {
  it("builds what is on main, and publishes what was built", () => {
    expect(workflow.on.push.branches).toEqual(["main"]);
    expect(uses(build)).toEqual([
      "actions/checkout@v4",
      "actions/setup-node@v4",
      "actions/configure-pages@v5",
      "actions/upload-pages-artifact@v3",
    ]);
    expect(runs(build)[0]).toBe("npm ci");
    expect(runs(build)[1]).toMatch(/^npm run docs:build -- --site-url /);
    expect(deploy.needs).toBe("build");
    expect(uses(deploy)).toEqual(["actions/deploy-pages@v4"]);
  });

  it("has no right but those that publishing takes, and none where code of packages runs", () => {
    expect(workflow.permissions).toEqual({});
    expect(build.permissions).toEqual({ contents: "read", pages: "read" });
    expect(deploy.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(runs(deploy)).toEqual([]);
  });

  it("pins each action by its major version, puts no expression into a script, and ends some time", () => {
    for (const job of [build, deploy]) {
      for (const action of uses(job)) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
      for (const script of runs(job)) expect(script).not.toContain("${{");
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
    }
  });

  it("refers to steps that are there", () => {
    const ids = [build, deploy].flatMap(({ steps }) => steps.flatMap(({ id }) => id ?? []));
    for (const [, id] of text.matchAll(/steps\.(\w+)\./g)) expect(ids).toContain(id);
  });
});
