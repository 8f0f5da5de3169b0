import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { curlLine } from "../../src/browser/scripts/console/curl-line.js";
import {
  bareRequest,
  type Filled,
  FormError,
  fetchOptions,
} from "../../src/browser/scripts/console/request.js";
import type { ConsoleOperation } from "../../src/page/console-operation.js";

const operation: ConsoleOperation = {
  operationId: "op",
  method: "POST",
  path: "/a/{id}/{id}",
  isUnsafe: true,
  servers: [],
  parameters: (["path", "query", "header", "cookie"] as const).map((place) => ({
    name: { path: "id", query: "q[]", header: "x-h", cookie: "c" }[place],
    in: place,
    isRequired: false,
    description: "",
    example: "",
  })),
  credentials: [
    { scheme: "apiKey", kind: "apiKey", in: "header", name: "x-key" },
    { scheme: "user_auth", kind: "basic" },
    { scheme: "Bearer-Token", kind: "bearer" },
    { scheme: "inQuery", kind: "apiKey", in: "query", name: "k" },
  ],
  body: { mediaType: "application/json", isRequired: true, examples: [] },
  responses: [{ status: "200", description: "", content: [{ mediaType: "application/json" }] }],
  schemas: {},
};
const odd = `it's "$HOME" \`id\` \\ & é`;
const filled: Filled = {
  server: "https://api.example/base/",
  parameters: [odd, odd, "it's", "v"],
  secrets: [["SECRET"], ["SECRET", "SECRET"], ["SECRET"], []],
  body: `{"a":\n "@${odd.replaceAll('"', "'")}"}`,
  prefer: undefined,
};

describe("the curl line", () => {
  it("comes out of a shell as it was meant, and its keys from the environment", () => {
    const line = curlLine(operation, filled);
    expect(line).not.toContain("SECRET");
    const env = {
      API_KEY: "k1",
      USER_AUTH_USER: "u",
      USER_AUTH_PASSWORD: "p w",
      BEARER_TOKEN: "t",
      IN_QUERY: "k2",
    };
    const said = execFileSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${line}`], {
      env,
      encoding: "utf8",
    });
    const encoded = encodeURIComponent(odd);
    expect(said.split("\0").slice(0, -1)).toEqual([
      "-X",
      "POST",
      `https://api.example/base/a/${encoded}/${encoded}?q%5B%5D=${encoded}&k=k2`,
      "-H",
      "Content-Type: application/json",
      "-H",
      "Accept: application/json",
      "-H",
      "x-h: it's",
      "-H",
      "x-key: k1",
      "-u",
      "u:p w",
      "-H",
      "Authorization: Bearer t",
      "-b",
      "c=v",
      "--data-raw",
      filled.body,
    ]);
  });
});

describe("the request", () => {
  it("carries no key in its address, and follows no redirect with one", () => {
    const { headers, redirect, credentials } = fetchOptions(
      { ...operation, credentials: operation.credentials.slice(1, 2) },
      { ...filled, secrets: [["ü", "p"]] },
      new AbortController().signal,
    );
    expect(new Headers(headers).get("authorization")).toBe(`Basic ${Buffer.from("ü:p").toString("base64")}`);
    expect({ redirect, credentials }).toEqual({ redirect: "manual", credentials: "omit" });
    expect(bareRequest(operation, filled).url).not.toContain("SECRET");
  });

  it.each([
    { title: "a path that leads elsewhere", change: { parameters: [".."] } },
    { title: "a header that cannot be sent", change: { parameters: ["a", "", "日本"] } },
  ])("is refused with $title", ({ change }) => {
    const wrong = { ...filled, ...change };
    expect(() => fetchOptions(operation, wrong, new AbortController().signal)).toThrow(FormError);
  });
});
