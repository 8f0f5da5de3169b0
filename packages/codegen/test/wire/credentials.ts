import type { WireCase } from "./wire-case.js";

/** A call with one security scheme, of a client that has every credential. */
function scheme(given: string, security: readonly object[], want: Partial<WireCase["want"]>): WireCase {
  return {
    given,
    path: "/secret",
    operation: { security },
    call: (send) => send(),
    want: { method: "GET", url: "/secret", ...want },
  };
}

export const securitySchemes = {
  inHeader: { type: "apiKey", in: "header", name: "X-Key" },
  inQuery: { type: "apiKey", in: "query", name: "api key" },
  inCookie: { type: "apiKey", in: "cookie", name: "session" },
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  digest: { type: "http", scheme: "digest" },
  oauth: { type: "oauth2", flows: {} },
  openId: { type: "openIdConnect", openIdConnectUrl: "https://id.test.invalid" },
};

export const credentialOptions = {
  inHeader: "header-key",
  inQuery: "query key",
  inCookie: "cookie-key",
  bearer: "bearer-token",
  basic: { username: "aladdin", password: "opensesame" },
  digest: "digest-result",
  oauth: () => Promise.resolve("oauth-token"),
  openId: "id-token",
};

export const credentials: readonly WireCase[] = [
  scheme("a key in a header", [{ inHeader: [] }], { headers: { "x-key": "header-key" } }),
  scheme("a key in the query", [{ inQuery: [] }], { url: "/secret?api%20key=query%20key" }),
  scheme("a key in a cookie", [{ inCookie: [] }], { headers: { cookie: "session=cookie-key" } }),
  scheme("a bearer token", [{ bearer: [] }], { headers: { authorization: "Bearer bearer-token" } }),
  scheme("a user name and a password (RFC 7617's own example)", [{ basic: [] }], {
    headers: { authorization: "Basic YWxhZGRpbjpvcGVuc2VzYW1l" },
  }),
  scheme("another scheme of HTTP", [{ digest: [] }], { headers: { authorization: "Digest digest-result" } }),
  scheme("OAuth 2, by a function", [{ oauth: ["read"] }], {
    headers: { authorization: "Bearer oauth-token" },
  }),
  scheme("OpenID Connect", [{ openId: [] }], { headers: { authorization: "Bearer id-token" } }),
  scheme("two schemes together", [{ inHeader: [], inQuery: [] }], {
    url: "/secret?api%20key=query%20key",
    headers: { "x-key": "header-key" },
  }),
  scheme("the first of two alternatives", [{ inCookie: [] }, { bearer: [] }], {
    headers: { cookie: "session=cookie-key", authorization: undefined },
  }),
  scheme("no scheme at all", [], {
    headers: { authorization: undefined, cookie: undefined, "x-key": undefined },
  }),
];
