import { readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { startMock } from "@intuned/mock";
import { lintAndBundle } from "../bundle-spec.js";
import { repositoryAt, repositoryRoot } from "../repository.js";
import { DUMMY_KEY } from "../run-example.js";
import { runStep } from "../run-step.js";
import { judgeOperation, staleExceptions } from "./judge-calls.js";
import { REFUSED_STATUSES, UNKNOWN_FIELDS } from "./listed-exceptions.js";
import { type OperationFacts, planCalls } from "./plan-calls.js";
import { preparePython } from "./python-environment.js";
import { type Count, type DriverLine, runDriver } from "./run-driver.js";

/** The workspace of the examples; the mock takes any. */
const EXAMPLE_WORKSPACE = "123e4567-e89b-12d3-a456-426614174000";

/**
 * Calls every operation of the spec, served by a mock, with the vendor's own client: each example of each success response
 * and of each request.
 *
 * @param document the bundled spec.
 * @returns what the driver found, still to be judged.
 */
export async function callMock(
  document: object,
  facts: readonly OperationFacts[],
  python: string,
): Promise<readonly DriverLine[]> {
  const operations = planCalls(document, facts);
  const mock = await startMock({ document });
  try {
    const { baseUrl } = mock;
    return await runDriver(python, {
      baseUrl,
      workspaceId: EXAMPLE_WORKSPACE,
      apiKey: DUMMY_KEY,
      operations,
    });
  } finally {
    await mock.close();
  }
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  const cache = path.join(repository.root, "node_modules/.cache/vendor-client");
  const python = await preparePython(path.join(import.meta.dirname, "requirements.txt"), cache);
  const { document } = await lintAndBundle(repository);
  const facts: readonly OperationFacts[] = JSON.parse(
    await readFile(path.join(repository.root, "openapi/facts/operations.json"), "utf8"),
  );
  const failures = report(facts, await callMock(document, facts, python));
  if (failures > 0) process.exitCode = 1;
});

/** Prints a line for each operation, the exceptions and the failures; returns how many failures there are. */
function report(facts: readonly OperationFacts[], lines: readonly DriverLine[]): number {
  const verdicts = facts.map(({ operationId }) => {
    const verdict = judgeOperation(
      operationId,
      lines.filter((line) => line.operationId === operationId),
    );
    const { examples, requests } = verdict;
    console.log(
      `${operationId.padEnd(32)} ${examples.accepted} of ${examples.total} examples, ` +
        `${requests.accepted} of ${requests.total} requests`,
    );
    return verdict;
  });
  console.log("\nAccepted without being checked by the client:");
  for (const { operationId, in: direction, field, reason } of UNKNOWN_FIELDS)
    console.log(`  ${operationId} ${direction} \`${field}\`: ${reason}`);
  console.log("Validated with the client's model, because its method refuses the status:");
  for (const { operationId, status, reason } of REFUSED_STATUSES)
    console.log(`  ${operationId} ${status}: ${reason}`);
  const failures = [...verdicts.flatMap((each) => each.failures), ...staleExceptions(lines)];
  for (const failure of failures) console.error(`✗ ${failure}`);
  const [examples, requests, fields] = [
    sum(verdicts.map((each) => each.examples)),
    sum(verdicts.map((each) => each.requests)),
    sum(lines.flatMap((line) => (line.type === "models" ? [line.fields] : []))),
  ];
  console.log(`\n${fields} fields of the client's models are in one of the examples`);
  console.log(`${facts.length} operations: ${examples} examples accepted, ${requests} requests accepted`);
  return failures.length;
}

function sum(counts: readonly Count[]): string {
  const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
  return `${total("accepted")} of ${total("total")}`;
}
