import { inspect } from "node:util";
import {
  basicCredential,
  type ClientDefinition,
  type ClientOptions,
  OptionsError,
  securityBy,
} from "@intuned/runtime";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Call, request, send } from "./echo.js";
import { serve } from "./server.js";

const SECRET = "key-that-nobody-may-see";
const shared = { required: false } as const;
const credentials: ClientDefinition["credentials"] = {
  head: { ...shared, option: "headKey", name: "X-Key" },
  asked: { ...shared, option: "queryKey", in: "query", name: "api key" },
  one: { ...shared, option: "oneCookie", in: "cookie", name: "one" },
  two: { ...shared, option: "twoCookie", in: "cookie", name: "two" },
  bearer: { ...shared, option: "token", name: "authorization", prefix: "Bearer " },
  token: { ...shared, option: "other", name: "authorization", prefix: "Token " },
  basic: {
    ...shared,
    option: "login",
    env: "TEST_LOGIN",
    name: "authorization",
    prefix: "Basic ",
    encode: basicCredential,
  },
};
const definition = { credentials };

afterEach(() => vi.unstubAllEnvs());

function securely(security: readonly string[][], client: object, more: Call = {}): Call {
  return {
    ...more,
    definition,
    operation: { ...more.operation, security: securityBy(security) },
    client: client as ClientOptions & Record<string, unknown>,
  };
}

const pair = { username: "Aladdin", password: "open sesame" };

describe("a credential", () => {
  it.each<{ title: string; security: string[][]; client: object; url?: string; headers?: object }>([
    {
      title: "an API key in a header",
      security: [["head"]],
      client: { headKey: "k" },
      headers: { "x-key": "k" },
    },
    {
      title: "an API key in the query",
      security: [["asked"]],
      client: { queryKey: "k&=é" },
      url: "/?api%20key=k%26%3D%C3%A9",
    },
    {
      title: "an API key in a cookie",
      security: [["one"]],
      client: { oneCookie: "k; x" },
      headers: { cookie: "one=k%3B%20x" },
    },
    {
      title: "two cookies together",
      security: [["one", "two"]],
      client: { oneCookie: "1", twoCookie: "2" },
      headers: { cookie: "one=1; two=2" },
    },
    {
      title: "a bearer token",
      security: [["bearer"]],
      client: { token: "t" },
      headers: { authorization: "Bearer t" },
    },
    {
      title: "a bearer token of a function",
      security: [["bearer"]],
      client: { token: async () => "t" },
      headers: { authorization: "Bearer t" },
    },
    {
      title: "another scheme",
      security: [["token"]],
      client: { other: "t" },
      headers: { authorization: "Token t" },
    },
    {
      title: "basic, as RFC 7617 §2 has it",
      security: [["basic"]],
      client: { login: pair },
      headers: { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    },
    {
      title: "basic in UTF-8, as §2.1 has it",
      security: [["basic"]],
      client: { login: { username: "test", password: "123\u00a3" } },
      headers: { authorization: "Basic dGVzdDoxMjPCow==" },
    },
    {
      title: "basic without password",
      security: [["basic"]],
      client: { login: { username: "key", password: "" } },
      headers: { authorization: "Basic a2V5Og==" },
    },
    {
      title: "basic with colons in the password",
      security: [["basic"]],
      client: { login: { username: "a", password: "b:c" } },
      headers: { authorization: "Basic YTpiOmM=" },
    },
    {
      title: "basic of a function",
      security: [["basic"]],
      client: { login: async () => pair },
      headers: { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    },
    {
      title: "all of one alternative",
      security: [["head", "asked", "one", "bearer"]],
      client: { headKey: "h", queryKey: "q", oneCookie: "c", token: "t" },
      url: "/?api%20key=q",
      headers: { "x-key": "h", cookie: "one=c", authorization: "Bearer t" },
    },
    {
      title: "of the first alternative that is complete",
      security: [["head", "one"], ["bearer"], ["head"]],
      client: { headKey: "h", token: "t" },
      headers: { authorization: "Bearer t" },
    },
    {
      title: "before being anonymous",
      security: [[], ["head"]],
      client: { headKey: "h" },
      headers: { "x-key": "h" },
    },
    {
      title: "or being anonymous, where that is allowed",
      security: [["bearer"], []],
      client: { headKey: "h" },
    },
    { title: "none, where none is asked for", security: [], client: { headKey: "h", token: "t" } },
  ])("is sent as $title", async ({ security, client, url = "/", headers = {} }) => {
    const seen = await send(securely(security, client));
    const names = ["x-key", "cookie", "authorization"];
    const sent = Object.fromEntries(Object.entries(seen.headers).filter(([name]) => names.includes(name)));
    expect({ url: seen.url, headers: sent }).toEqual({ url, headers });
  });

  it("of basic comes from the environment as user name and password joined", async () => {
    vi.stubEnv("TEST_LOGIN", "Aladdin:open sesame");
    const { headers } = await send(securely([["basic"]], {}));
    expect(headers["authorization"]).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  });

  it("replaces a parameter of the same name, and a header of the caller in any case; a cookie is sent beside others", async () => {
    const seen = await send(
      securely(
        [["head", "asked", "one", "bearer"]],
        { headKey: "h", queryKey: "q", oneCookie: "c", token: "t", headers: { authorization: "client" } },
        {
          args: {
            query: { "api key": "parameter" },
            header: { "x-key": "parameter" },
            cookie: { one: "parameter", a: "b" },
          },
          options: { headers: { AUTHORIZATION: "call", "X-KEY": "call", Cookie: "own=1" } },
        },
      ),
    );
    expect(seen.url).toBe("/?api%20key=q");
    expect(seen.headers).toMatchObject({
      authorization: "Bearer t",
      "x-key": "h",
      cookie: "own=1; one=c; a=b",
    });
  });

  it("that no alternative is complete without is named, by option", async () => {
    const call = request(securely([["head", "one"], ["unknown"]], { headKey: SECRET }));
    await expect(call).rejects.toThrow("echo needs headKey and oneCookie, or unknown.");
  });

  it.each([
    {
      title: "a colon in the user name",
      login: { username: `a:${SECRET}`, password: "b" },
      says: "`login` has a colon in its user name",
    },
    {
      title: "a line break in the password",
      login: { username: "a", password: `${SECRET}\n` },
      says: "`login` holds a control character",
    },
    {
      title: "nothing",
      login: { username: "", password: "" },
      says: "`login` is missing or empty (option or environment variable TEST_LOGIN)",
    },
    { title: "no colon", login: SECRET, says: "`login` is missing or empty" },
  ])("of basic is refused for $title, at once or when asked for", async ({ login, says }) => {
    const made = () => request(securely([["basic"]], { login }));
    expect(made).toThrow(OptionsError);
    expect(made).toThrow(says);
    const asked = await request(securely([["basic"]], { login: () => login })).catch(
      (error: unknown) => error,
    );
    expect(asked).toMatchObject({
      name: "OptionsError",
      option: "login",
      message: expect.stringContaining(says),
    });
    expect(inspect(asked, { depth: 9, showHidden: true })).not.toContain(SECRET);
  });

  it.each([
    { title: "a reset", client: { timeoutMs: 1000 }, listener: "reset", name: "ConnectionError" },
    { title: "a timeout", client: { timeoutMs: 30 }, listener: "silence", name: "TimeoutError" },
    { title: "an error", client: {}, listener: "error", name: "ApiError" },
    { title: "HTML", client: {}, listener: "html", name: "MalformedResponseError" },
  ])("is in no error after $title", async ({ client, listener, name }) => {
    await using server = await serve((incoming, response) => {
      if (listener === "reset") incoming.socket.destroy();
      if (listener === "error") response.writeHead(500).end("oh");
      if (listener === "html") response.setHeader("content-type", "text/html").end("<p>");
    });
    const secrets = {
      headKey: SECRET,
      queryKey: SECRET,
      oneCookie: SECRET,
      login: { username: "u", password: SECRET },
    };
    const error = await request(
      securely([["head", "asked", "one", "basic"]], { ...client, ...secrets, baseUrl: server.url }),
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name, call: { url: `${server.url}/` } });
    const shown =
      inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + (error as Error).stack;
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain(btoa(`u:${SECRET}`));
  });

  /** What a server can echo of `Basic dTpw…`. */
  const tellings: Readonly<Record<string, (authorization: string) => string>> = {
    "the header": (it) => it,
    "the header's credentials": (it) => it.slice("Basic ".length),
    "the credentials without padding": (it) => it.slice("Basic ".length).replace(/=+$/, ""),
    "the credentials in a URL": (it) => encodeURIComponent(it.slice("Basic ".length)),
    "user name and password": (it) => atob(it.slice("Basic ".length)),
    "the password alone": (it) => atob(it.slice("Basic ".length)).replace(/^[^:]*:/, ""),
    "the password in JSON": (it) => JSON.stringify({ password: atob(it.slice("Basic ".length)) }),
  };

  it.each(Object.entries(tellings))(
    "of the basic scheme isn't shown where the server echoes %s",
    async (_, tell) => {
      await using server = await serve(({ headers }, response) => {
        response.writeHead(403, { "x-echo": tell(`${headers.authorization}`) });
        response.end(`Unknown: ${tell(`${headers.authorization}`)}`);
      });
      const login = { username: "a-user", password: `${SECRET} with a space` };
      const call = securely([["basic"]], { login, baseUrl: server.url });
      const error = await request(call).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ status: 403 });
      const shown = inspect(error, { depth: 9, showHidden: true });
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toContain(btoa(`a-user:${login.password}`).slice(0, 20));
    },
  );
});
