import type { ChangeKind } from "../src/index.js";

type Json = Record<string, unknown>;

/** Where a fragment is put in an otherwise empty document, and the pointer that leads to it. */
export interface Place {
  readonly pointer: string;
  readonly document: (fragment: Json) => Json;
}

/** One change and what it is to be called. Pointers are relative to the fragment; those of NEW, or of OLD where NEW has nothing. */
export interface Row {
  readonly title: string;
  readonly place: Place;
  readonly old: Json;
  readonly new: Json;
  /** The worst kind that is found, and where every change of that kind is; `none`: no change at all. */
  readonly want: readonly ["none"] | readonly [ChangeKind, ...string[]];
}

const OPERATION = "/paths/~1things~1{id}/post";

function documentOf(operation: Json, rest: Json = {}): Json {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: { "/things/{id}": { post: { responses: { "200": { description: "Done." } }, ...operation } } },
    ...rest,
  };
}

const json = (schema: Json) => ({ content: { "application/json": { schema } } });
const body = (pointer: string) => `${pointer}/content/application~1json/schema`;

/** The members of the document itself. */
export const document: Place = { pointer: "", document: (fragment) => documentOf({}, fragment) };

/** The members of an operation. */
export const operation: Place = { pointer: OPERATION, document: (fragment) => documentOf(fragment) };

/** The schema of a body that callers send. */
export const request: Place = {
  pointer: body(`${OPERATION}/requestBody`),
  document: (schema) => documentOf({ requestBody: json(schema) }),
};

/** The schema of a body that callers are sent. */
export const response: Place = {
  pointer: body(`${OPERATION}/responses/200`),
  document: (schema) => documentOf({ responses: { "200": { description: "Done.", ...json(schema) } } }),
};

/** One component that callers send and are sent. */
export const shared: Place = {
  pointer: "/components/schemas/Thing",
  document: (schema) => {
    const ref = json({ $ref: "#/components/schemas/Thing" });
    return documentOf(
      { requestBody: ref, responses: { "200": { description: "Done.", ...ref } } },
      { components: { schemas: { Thing: schema } } },
    );
  },
};

/** The schema of what a callback brings to its receiver. */
export const callback: Place = {
  pointer: body(`${OPERATION}/callbacks/done/{$request.body#~1url}/post/requestBody`),
  document: (schema) =>
    documentOf({
      callbacks: { done: { "{$request.body#/url}": { post: { requestBody: json(schema), responses: {} } } } },
    }),
};

/** The schema of what a webhook brings to its receiver. */
export const webhook: Place = {
  pointer: body("/webhooks/done/post/requestBody"),
  document: (schema) =>
    documentOf({}, { webhooks: { done: { post: { requestBody: json(schema), responses: {} } } } }),
};

/** The parameters of an operation; the path's own is declared beside them. */
export const parameters: Place = {
  pointer: `${OPERATION}/parameters`,
  document: (byIndex) => documentOf({ parameters: Object.values(byIndex) }),
};

/** The headers of an answer. */
export const headers: Place = {
  pointer: `${OPERATION}/responses/200/headers`,
  document: (fragment) => documentOf({ responses: { "200": { description: "Done.", headers: fragment } } }),
};

/** The answers of an operation, by status. */
export const responses: Place = {
  pointer: `${OPERATION}/responses`,
  document: (fragment) => documentOf({ responses: fragment }),
};
