import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";
import { IntunedClient } from "@intuned/client";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { generate } from "../src/generate.js";
import type { Repository } from "../src/repository.js";
import { type ServedSpec, serveSpec } from "../src/serve-spec.js";
import { copyRepository } from "./copy-repository.js";

const lines: string[] = [];
const occupant = createServer();
let repository: Repository;
let served: ServedSpec;

beforeAll(async () => {
  repository = await copyRepository();
  const { document } = await generate(repository);
  await once(occupant.listen(0, "127.0.0.1"), "listening");
  const { port } = occupant.address() as AddressInfo;
  served = await serveSpec(repository, { document, port, say: (line) => lines.push(line) });
  await served.watch();
}, 60_000);
afterAll(async () => {
  await served.close();
  occupant.close();
  await rm(repository.root, { recursive: true });
});

it("says that the port is taken, and where the mock is instead", () => {
  const { port } = occupant.address() as AddressInfo;
  expect(lines.join("\n")).toContain(`Port ${port} is taken: the mock uses ${new URL(served.baseUrl).port}`);
});

it("serves a saved edit, with the code that follows from it, and keeps serving it over a broken one", async () => {
  expect(await startedId()).toBe("wt_123");

  await edit("examples/WebTaskStartedPending.yaml", "wt_123", "wt_edited");
  await edit("schemas/WebTaskStarted.yaml", "Store it;", "Store this id;");
  await vi.waitFor(async () => expect(await startedId()).toBe("wt_edited"), { timeout: 20_000 });
  await vi.waitFor(
    async () =>
      expect(await readFile(path.join(repository.typesFolder, "openapi.ts"), "utf8")).toContain(
        "Store this id;",
      ),
    { timeout: 20_000 },
  );

  await edit("examples/WebTaskStartedPending.yaml", "wt_edited", "broken id");
  await vi.waitFor(() => expect(lines.at(-1)).toContain("still serves the last valid spec"), {
    timeout: 20_000,
  });
  const finding = lines.at(-2);
  expect(finding).toMatch(/^openapi\/components\/examples\/WebTaskStartedPending\.yaml:\d+:\d+ {2}\S+\n/);
  expect(await startedId()).toBe("wt_edited");

  await edit("examples/WebTaskStartedPending.yaml", "broken id", "wt_mended");
  await vi.waitFor(async () => expect(await startedId()).toBe("wt_mended"), { timeout: 20_000 });
}, 90_000);

it("tells the rounds apart, and names a new operation and one that is gone", async () => {
  const index = await readFile(repository.entry, "utf8");
  const folder = path.join(path.dirname(repository.entry), "paths");
  const result = await readFile(path.join(folder, "web-tasks_{webTaskId}_result.yaml"), "utf8");
  lines.length = 0;
  await writeFile(path.join(folder, "made-up.yaml"), result.replace("webTaskResult", "webTaskMadeUp"));
  const made = "  /{workspaceId}/web-tasks/{webTaskId}/made-up:\n    $ref: paths/made-up.yaml\n";
  await writeFile(repository.entry, index.replace("paths:\n", `paths:\n${made}`));
  const operation = "webTaskMadeUp (GET /{workspaceId}/web-tasks/{webTaskId}/made-up)";
  await vi.waitFor(() => expect(lines).toContain(`New operation: ${operation}`), { timeout: 20_000 });
  expect(lines.join("\n")).toMatch(/^\n\d\d:\d\d:\d\d {2}An edit was saved\.\n/);

  await writeFile(repository.entry, index);
  await rm(path.join(folder, "made-up.yaml"));
  await vi.waitFor(() => expect(lines).toContain(`Operation removed: ${operation}`), { timeout: 20_000 });
}, 90_000);

it("makes the workflows of an edited waiter again, which is no edit of its own", async () => {
  const workflows = path.join(repository.workflowsFolder, "waiters.arazzo.yaml");
  const pending = "$response.body#/status != 'started'";
  expect(await readFile(workflows, "utf8")).not.toContain(pending);
  lines.length = 0;
  // The workflow that was made before contradicts it.
  const file = path.join(path.dirname(repository.entry), "paths/projects_{projectName}_run_start.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("success:\n", "success:\n      - started\n"));
  await vi.waitFor(async () => expect(await readFile(workflows, "utf8")).toContain(pending), {
    timeout: 20_000,
  });
  // Said at the end of its round. By then another one would have begun, which the next edit isn't part of.
  const made = "  openapi/workflows/waiters.arazzo.yaml";
  await vi.waitFor(() => expect(lines).toContain(made), { timeout: 20_000 });
  await edit("examples/WebTaskStartedPending.yaml", "wt_mended", "wt_later");
  await vi.waitFor(async () => expect(await startedId()).toBe("wt_later"), { timeout: 20_000 });
  expect(lines.filter((line) => line.endsWith("An edit was saved."))).toHaveLength(2);
}, 90_000);

async function startedId(): Promise<string> {
  const client = new IntunedClient({
    baseUrl: served.baseUrl,
    workspaceId: "123e4567-e89b-12d3-a456-426614174000",
    apiKey: "any",
  });
  return (await client.webTasks.start({ task: "Anything" })).webTaskId;
}

async function edit(component: string, from: string, to: string): Promise<void> {
  const file = path.join(path.dirname(repository.entry), "components", component);
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}
