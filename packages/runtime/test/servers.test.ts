import {
  Client,
  type ClientDefinition,
  type ClientOptions,
  OptionsError,
  serverVariables,
} from "@intuned/runtime";
import { afterEach, describe, expect, it, vi } from "vitest";

const plain: ClientDefinition = {
  name: "Plain",
  baseUrl: "http://127.0.0.1:9/{version}",
  baseUrlEnv: "PLAIN_TEST_BASE_URL",
  options: {},
  credentials: {},
};
const varied: ClientDefinition = {
  ...plain,
  serverVariables: serverVariables({ version: { default: "v2", enum: ["v1", "v2"] }, team: { default: "" } }),
};

afterEach(() => vi.unstubAllEnvs());

/** Where a call of an operation with this server would go. */
async function target(
  definition: ClientDefinition,
  options: ClientOptions,
  server?: string,
): Promise<string> {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(new URL(url).href);
    return new Response();
  };
  const operation = { operationId: "get", method: "GET", path: "/x" } as const;
  await new Client(definition, { ...options, fetch }).request(
    server === undefined ? operation : { ...operation, server },
    {},
  );
  return urls.join();
}

describe("the base URL", () => {
  it.each<{ title: string; options?: ClientOptions; server?: string; env?: string; want: string }>([
    { title: "the document's, its variables at their defaults", want: "http://127.0.0.1:9/v2/x" },
    {
      title: "the document's, with a variable given",
      options: { serverVariables: { version: "v1" } },
      want: "http://127.0.0.1:9/v1/x",
    },
    {
      title: "the option, before variables",
      options: { baseUrl: "http://127.0.0.1:8/a/", serverVariables: { version: "v1" } },
      want: "http://127.0.0.1:8/a/x",
    },
    { title: "the environment's", env: "http://127.0.0.1:7", want: "http://127.0.0.1:7/x" },
    {
      title: "the operation's own server",
      server: "http://127.0.0.1:6/own/",
      want: "http://127.0.0.1:6/own/x",
    },
    {
      title: "the operation's own server, with variables",
      server: "http://127.0.0.1:6/{version}{unknown}",
      want: "http://127.0.0.1:6/v2%7Bunknown%7D/x",
    },
    {
      title: "the option, before the operation's server",
      options: { baseUrl: "http://127.0.0.1:8" },
      server: "http://127.0.0.1:6",
      want: "http://127.0.0.1:8/x",
    },
    {
      title: "the environment's, before the operation's server",
      env: "http://127.0.0.1:7",
      server: "http://127.0.0.1:6",
      want: "http://127.0.0.1:7/x",
    },
  ])("is $title", async ({ options = {}, server, env = "", want }) => {
    vi.stubEnv("PLAIN_TEST_BASE_URL", env);
    expect(await target(varied, options, server)).toBe(want);
  });

  it("refuses a variable's value that the document does not list, and lists those", () => {
    const made = () => new Client(varied, { serverVariables: { version: "v3" } });
    expect(made).toThrow(OptionsError);
    expect(made).toThrow('`serverVariables.version` must be one of v1, v2, not "v3".');
  });

  it.each(["/api/v1", "/", "{host}/api", "127.0.0.1:9"])(
    "must be given where the document's server %s names no host",
    (baseUrl) => {
      const made = () => new Client({ ...plain, baseUrl });
      expect(made).toThrow(OptionsError);
      expect(made).toThrow(
        /^`baseUrl` must be an http or https URL .*\(option or environment variable PLAIN_TEST_BASE_URL\)\.$/,
      );
      expect(new Client({ ...plain, baseUrl }, { baseUrl: "http://127.0.0.1:9" }).baseUrl).toBe(
        "http://127.0.0.1:9",
      );
    },
  );

  it.each([
    "http://127.0.0.1:9/?a=b",
    "http://127.0.0.1:9/#a",
    "http://127.0.0.1:9?",
    "http://u@127.0.0.1:9",
    "http:\\\\127.0.0.1:9",
    "http://",
  ])("cannot be %s", (baseUrl) => {
    expect(() => new Client(plain, { baseUrl })).toThrow(/without credentials, query or fragment/);
  });
});
