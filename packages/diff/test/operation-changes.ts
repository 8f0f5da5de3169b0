import { DONE, path, post, query, TEXT } from "./fragments.js";
import { document, operation, type Row } from "./places.js";

const id = (name: string) =>
  path(`/a/{${name}}`, { parameters: [{ name, in: "path", required: true, schema: TEXT }], ...post });
const old = { post: { ...post.post, deprecated: true, "x-sunset": "2020-01-01" } };
const hook = { callbacks: { done: { "{$request.body#/url}": { post: { responses: {} } } } } };
const DONE_AT = "/callbacks/done/{$request.body#~1url}/post";

/** Operations, callbacks and webhooks as a whole. */
export const OPERATION_CHANGES: readonly Row[] = [
  {
    title: "an operation is removed",
    place: document,
    old: { paths: { "/a": post, "/b": post } },
    new: path("/a"),
    want: ["breaking", "/paths/~1b/post"],
  },
  {
    title: "an operation is removed after its sunset: still breaking",
    place: document,
    old: { paths: { "/a": post, "/b": old } },
    new: path("/a"),
    want: ["breaking", "/paths/~1b/post"],
  },
  {
    title: "an operation is added",
    place: document,
    old: path("/a"),
    new: { paths: { "/a": post, "/b": post } },
    want: ["safe", "/paths/~1b/post"],
  },
  {
    title: "an operation becomes deprecated",
    place: operation,
    old: {},
    new: { deprecated: true },
    want: ["safe", "/deprecated"],
  },
  {
    title: "an operationId changes: generated clients name methods after it",
    place: operation,
    old: { operationId: "a" },
    new: { operationId: "b" },
    want: ["breaking", "/operationId"],
  },
  {
    title: "the first tag changes",
    place: operation,
    old: { tags: ["a"] },
    new: { tags: ["b"] },
    want: ["risky", "/tags"],
  },
  {
    title: "a path parameter is renamed",
    place: document,
    old: id("id"),
    new: id("key"),
    want: ["safe", "/paths/~1a~1{key}/parameters/0"],
  },
  {
    title: "parameters move from the path to its operation",
    place: document,
    old: path("/a", { parameters: [query()], ...post }),
    new: path("/a", { post: { parameters: [query()], ...post.post } }),
    want: ["none"],
  },
  {
    title: "a path is spelled in another way",
    place: document,
    old: path("/a/b"),
    new: path("/a/c"),
    want: ["breaking", "/paths/~1a~1b/post"],
  },
  { title: "a callback is removed", place: operation, old: hook, new: {}, want: ["breaking", DONE_AT] },
  { title: "a callback is added", place: operation, old: {}, new: hook, want: ["safe", DONE_AT] },
  {
    title: "a callback goes to another URL",
    place: operation,
    old: hook,
    new: { callbacks: { done: { "{$request.body#/to}": { post: { responses: {} } } } } },
    want: ["breaking", "/callbacks/done/{$request.body#~1to}"],
  },
  {
    title: "a webhook is removed",
    place: document,
    old: { webhooks: { done: post } },
    new: {},
    want: ["breaking", "/webhooks/done/post"],
  },
  {
    title: "a webhook's receivers may no longer answer 200",
    place: document,
    old: { webhooks: { done: { post: { responses: { "200": DONE, "204": DONE } } } } },
    new: { webhooks: { done: { post: { responses: { "204": DONE } } } } },
    want: ["breaking", "/webhooks/done/post/responses/200"],
  },
  {
    title: "a summary changes",
    place: operation,
    old: { summary: "a" },
    new: { summary: "b" },
    want: ["safe", "/summary"],
  },
];
