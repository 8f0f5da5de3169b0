import { AbortError, carriesWebTask, IntunedClient } from "@intuned/client";

const AT_ONCE = 5;
const tasks = Array.from({ length: 100 }, (_, index) => `Scrape page ${index + 1} of the YC companies`);

const client = new IntunedClient();
const ctrlC = new AbortController();
process.once("SIGINT", () => ctrlC.abort());

type Run = ReturnType<typeof client.webTasks.run>;
const outcomes: PromiseSettledResult<Awaited<Run>>[] = [];
const queue = tasks.entries(); // one for all workers: each takes the next task

async function work() {
  for (const [index, task] of queue) {
    if (ctrlC.signal.aborted) return;
    [outcomes[index]] = await Promise.allSettled([client.webTasks.run({ task }, { signal: ctrlC.signal })]);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

let succeeded = 0;
for (const [index, outcome] of outcomes.entries()) {
  const name = `Task ${index + 1}`;
  if (outcome.status === "fulfilled") {
    succeeded++;
    console.log(name, "gave", JSON.stringify(outcome.value.result));
  } else if (!(outcome.reason instanceof AbortError)) {
    console.log(name, "failed:", String(outcome.reason));
  } else if (carriesWebTask(outcome.reason)) {
    console.log(name, "goes on as", outcome.reason.webTaskId);
  } else {
    console.log(name, outcome.reason.mayHaveStarted ? "may have started: look for it" : "was not begun");
  }
}
console.log(
  `${succeeded} of ${tasks.length} tasks succeeded, ${tasks.length - outcomes.length} were not begun.`,
);
if (succeeded < tasks.length) process.exitCode = 1;
