import { expect, it } from "vitest";
import { runExample, serverEnvironment, startExample } from "./support/run-example.js";
import { failed, pending, serveTasks, succeeded } from "./support/serve-tasks.js";

const AT_ONCE = 5;

it("runs 100 tasks, five at once, and tells all results in order though some fail", async () => {
  let most = 0;
  await using server = await serveTasks({
    result: async (task, { open, started }) => {
      most = Math.max(most, open.size);
      // Nobody is told anything before there are five; then the last one first.
      while (started.length < AT_ONCE) await new Promise(setImmediate);
      const { task: text } = started[task - 1] ?? { task: "" };
      return task % 20 === 0 ? failed("rejected") : succeeded(text);
    },
  });
  const { code, output } = await runExample("run-batch.ts", { env: serverEnvironment(server.url) });

  const lines = output.trimEnd().split("\n");
  expect(lines.pop()).toBe("95 of 100 tasks succeeded, 0 were not begun.");
  expect(lines.map((line) => /^Task (\d+) (?:gave "Scrape page \1 of|failed: )/.exec(line)?.[1])).toEqual(
    Array.from({ length: 100 }, (_, index) => String(index + 1)),
  );
  expect(output.match(/failed: TaskFailedError: .*rejected/g)).toHaveLength(5);
  expect({ code, most, started: server.started.length }).toEqual({ code: 1, most: AT_ONCE, started: 100 });
});

it("begins no more after Ctrl+C, and names the tasks that go on", async () => {
  let polls = 0;
  await using server = await serveTasks({
    result: (task) => {
      polls++;
      return task === 1 ? succeeded("first") : pending;
    },
  });
  await using example = startExample("run-batch.ts", { env: serverEnvironment(server.url) });
  while (polls < 1 + AT_ONCE) await new Promise(setImmediate);
  example.interrupt();

  expect(await example.exited).toBe(1);
  expect(server.started).toHaveLength(1 + AT_ONCE);
  expect([...example.output.text.matchAll(/goes on as (wt_\d+)/g)].map(([, id]) => id).sort()).toEqual([
    ...server.open,
  ]);
  expect(example.output.text).toContain("1 of 100 tasks succeeded, 94 were not begun.");
});
