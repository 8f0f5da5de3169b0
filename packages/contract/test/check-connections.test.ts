import type { GuardedTarget } from "@intuned/mock";
import { expect, it } from "vitest";
import { connectionProblem } from "./support/check-connections.js";

const connection = (kind: string, target: string, allowed = true): GuardedTarget => ({
  pid: 1,
  kind,
  via: "connect",
  target,
  allowed,
});

it.each([
  { given: [connection("mock", "127.0.0.1:80"), connection("vitest", "127.0.0.1:80")], want: undefined },
  { given: [connection("mock", "127.0.0.1:80")], want: /no connection of vitest was recorded/ },
  {
    given: [connection("mock", "127.0.0.1:80"), { ...connection("vitest", ""), via: "start" as const }],
    want: /no connection of vitest/,
  },
  {
    given: [connection("mock", "sink.invalid:443", false), connection("vitest", "127.0.0.1:80")],
    want: /1 connections were tried that leave loopback, and refused:\n {2}mock connect sink\.invalid:443/,
  },
])("judges a run by its record: $want", ({ given, want }) => {
  const problem = connectionProblem(given, ["mock", "vitest"]);
  if (want === undefined) expect(problem).toBeUndefined();
  else expect(problem).toMatch(want);
});
