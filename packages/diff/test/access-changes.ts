import { path, post } from "./fragments.js";
import { document, type Row } from "./places.js";

const key = { type: "apiKey", in: "header", name: "x-api-key" };
const oauth = {
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl: "/token", scopes: { read: "", write: "" } } },
};
const secured = (security?: object[], schemes: object = { key, oauth }) => ({
  ...path("/a"),
  components: { securitySchemes: schemes },
  ...(security && { security }),
});
const servers = (...urls: string[]) => ({ servers: urls.map((url) => ({ url })) });
const region = (...members: string[]) => ({
  servers: [{ url: "/{r}", variables: { r: { enum: members, default: "eu" } } }],
});

/** Who is let in, and where. */
export const ACCESS_CHANGES: readonly Row[] = [
  {
    title: "security is added",
    place: document,
    old: secured(),
    new: secured([{ key: [] }]),
    want: ["breaking", "/security/0"],
  },
  {
    title: "security is removed",
    place: document,
    old: secured([{ key: [] }]),
    new: secured(),
    want: ["safe", "/security"],
  },
  {
    title: "a second way in is added",
    place: document,
    old: secured([{ key: [] }]),
    new: secured([{ key: [] }, { oauth: [] }]),
    want: ["safe", "/security/1"],
  },
  {
    title: "one of two ways in is removed",
    place: document,
    old: secured([{ key: [] }, { oauth: [] }]),
    new: secured([{ key: [] }]),
    want: ["breaking", "/security"],
  },
  {
    title: "two credentials are asked for at once",
    place: document,
    old: secured([{ key: [] }]),
    new: secured([{ key: [], oauth: [] }]),
    want: ["breaking", "/security/0"],
  },
  {
    title: "a scope is added",
    place: document,
    old: secured([{ oauth: ["read"] }]),
    new: secured([{ oauth: ["read", "write"] }]),
    want: ["breaking", "/security/0"],
  },
  {
    title: "a scope is no longer asked for",
    place: document,
    old: secured([{ oauth: ["read", "write"] }]),
    new: secured([{ oauth: ["read"] }]),
    want: ["safe", "/security/0"],
  },
  {
    title: "a scheme is renamed",
    place: document,
    old: secured([{ key: [] }], { key }),
    new: secured([{ token: [] }], { token: key }),
    want: ["none"],
  },
  {
    title: "a key travels in another header",
    place: document,
    old: secured([{ key: [] }], { key }),
    new: secured([{ key: [] }], { key: { ...key, name: "x-key" } }),
    want: ["breaking", "/components/securitySchemes/key", "/security/0"],
  },
  {
    title: "security moves from the document to its operation",
    place: document,
    old: { ...secured([{ key: [] }]) },
    new: { ...secured(), paths: { "/a": { post: { ...post.post, security: [{ key: [] }] } } } },
    want: ["none"],
  },
  {
    title: "a server is removed",
    place: document,
    old: servers("/v1", "/v2"),
    new: servers("/v1"),
    want: ["breaking", "/servers/1"],
  },
  {
    title: "a server is added",
    place: document,
    old: servers("/v1"),
    new: servers("/v1", "/v2"),
    want: ["safe", "/servers/1"],
  },
  {
    title: "another server comes first",
    place: document,
    old: servers("/v1", "/v2"),
    new: servers("/v2", "/v1"),
    want: ["risky", "/servers/0"],
  },
  {
    title: "a server's variable takes fewer values",
    place: document,
    old: region("eu", "us"),
    new: region("eu"),
    want: ["breaking", "/servers/0/variables/r"],
  },
];
