import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notesDocument } from "../support/notes-document.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const command = `"${process.execPath}" --import=tsx/esm --conditions=@intuned/source scripts/src/contract/run-contract.ts`;

let spec = "";
beforeAll(async () => {
  spec = join(await mkdtemp(join(tmpdir(), "contract-")), "notes.json");
  await writeFile(spec, JSON.stringify(notesDocument));
});
afterAll(() => rm(join(spec, ".."), { recursive: true }));

/** What a shell makes of a line; a command that does not end by itself is killed, and has no code. */
function shell(line: string): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile("bash", ["-c", line], { cwd: root, timeout: 20_000 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

test("a credential that is not there ends the process", async () => {
  const run = `${command} run --spec ${spec} --target http://127.0.0.1:9 --credential key=NO_SUCH_VARIABLE`;
  const { code, err } = await shell(run);
  expect(err).toMatch(/there is no environment variable of that name/);
  expect(code).toBe(2);
}, 30_000);

test("a reader that stops reading is no crash", async () => {
  const { err, out } = await shell(
    `set -o pipefail; ${command} run --spec openapi/openapi.yaml --print-plan | head -1; echo "\${PIPESTATUS[0]}"`,
  );
  expect(err).toBe("");
  expect(out).toMatch(/^\{"seed":1.*\}\n0\n$/);
}, 30_000);
