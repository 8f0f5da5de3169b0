import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { judgeOperation, staleExceptions } from "../src/vendor/judge-calls.js";
import type { DriverLine, Finding } from "../src/vendor/run-driver.js";

const program = path.join(import.meta.dirname, "../src/vendor/test-vendor.ts");

it("exits with 1 and names what is missing without Python", () => {
  const empty = mkdtempSync(path.join(tmpdir(), "no-python-"));
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import=tsx/esm", "--conditions=@intuned/source", program],
    { encoding: "utf8", env: { PATH: empty } },
  );
  expect(stderr).toMatch(/^There is no Python 3\.10 or later in PATH/);
  expect(status).toBe(1);
});

describe("the verdict on an operation", () => {
  it("accepts what the client accepts", () => {
    const lines = [call("webTaskResult", {}), call("webTaskResult", { example: "failed" })];
    expect(judgeOperation("webTaskResult", lines)).toEqual({
      examples: { accepted: 2, total: 2 },
      requests: { accepted: 2, total: 2 },
      failures: [],
    });
  });

  it("fails an example that has an unknown field, unless the field is listed", () => {
    const unknown = (field: string) => [{ path: field, reason: "unknown" }];
    const lines = [
      call("webTaskResult", { response: unknown("input") }),
      call("webTaskResult", { example: "failed", response: unknown("cost.usd") }),
    ];
    const { examples, requests, failures } = judgeOperation("webTaskResult", lines);
    expect(examples).toEqual({ accepted: 1, total: 2 });
    expect(requests).toEqual({ accepted: 2, total: 2 });
    expect(failures).toEqual(["webTaskResult · response 200 failed · cost.usd · unknown"]);
  });

  it("counts an example of several calls once, and fails it if one of them fails", () => {
    const lines = [
      call("webTaskStart", {}),
      call("webTaskStart", { response: [{ path: "status", reason: "Field required" }] }),
    ];
    const { examples, requests } = judgeOperation("webTaskStart", lines);
    expect(examples).toEqual({ accepted: 0, total: 1 });
    expect(requests).toEqual({ accepted: 2, total: 2 });
  });

  it("fails a status that the client refuses, unless it is listed", () => {
    expect(judgeOperation("runApiStart", [call("runApiStart", { isRefused: true })]).failures).toEqual([]);
    expect(judgeOperation("createJob", [call("createJob", { isRefused: true })]).failures).toHaveLength(1);
  });

  it("fails an operation without a call, and facts that are not the client's", () => {
    const fields = { accepted: 0, total: 1 };
    const line: DriverLine = { type: "models", operationId: "getJob", agreeWithFacts: false, fields };
    const { failures } = judgeOperation("getJob", [line]);
    expect(failures).toHaveLength(2);
  });
});

it("fails an exception that no example needs", () => {
  const line = call("webTaskResult", { response: [{ path: "input", reason: "unknown" }] });
  const stale = staleExceptions([]);
  expect(stale).toContainEqual(expect.stringContaining("webTaskResult · response · input"));
  expect(staleExceptions([line])).toHaveLength(stale.length - 1);
});

interface Outcome {
  readonly example?: string;
  readonly response?: readonly Finding[];
  readonly isRefused?: boolean;
}

function call(
  operationId: string,
  { example = "first", response = [], isRefused = false }: Outcome,
): DriverLine {
  const planned = { status: 200, example, request: null };
  return { type: "call", operationId, call: planned, request: [], response, isRefused };
}
