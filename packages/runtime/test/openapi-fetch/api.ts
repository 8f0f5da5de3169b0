import {
  anyAnswer,
  bodiesBy,
  type ClientOptions,
  type OperationDefinition,
  textBody,
  writeParameters,
} from "@intuned/runtime";
import { createFetchClient, type PathsWithOptions } from "@intuned/runtime/openapi-fetch";
import { branch, definition, lend } from "../definition.js";

type PathOnly<Path> = { query?: never; header?: never; path: Path; cookie?: never };
type Json<Body> = { headers: { [name: string]: unknown }; content: { "application/json": Body } };
type Problem = Json<{ code: string; message?: string }>;
type Place = { branch: string; book: string };

/** What openapi-typescript makes of a small API. */
interface paths {
  "/{branch}/books/{book}": {
    parameters: object;
    get: {
      parameters: { query?: { since?: string }; header?: never; path: Place; cookie?: { shelf?: string } };
      requestBody?: never;
      responses: { 200: Json<{ title: string }>; 404: Problem };
    };
    head: { parameters: PathOnly<Place>; responses: { 200: { headers: object; content?: never } } };
    delete: { parameters: PathOnly<Place>; responses: { 204: { headers: object; content?: never } } };
  };
  "/{branch}/books/{book}/lend": {
    parameters: object;
    post: {
      parameters: PathOnly<Place>;
      requestBody: { content: { "application/json": { reader: string; pin?: string } } };
      responses: { 200: Json<{ due: string }>; 400: Problem };
    };
  };
  "/{branch}/notes": {
    parameters: object;
    post: {
      parameters: PathOnly<{ branch: string }>;
      requestBody: { content: { "text/plain": string } };
      responses: { 200: { headers: object; content: { "text/plain": string } } };
    };
  };
  "/{branch}/events": {
    parameters: object;
    get: {
      parameters: PathOnly<{ branch: string }>;
      requestBody?: never;
      responses: { 200: { headers: object; content: { "text/event-stream": string } } };
    };
  };
}

const book: OperationDefinition = {
  operationId: "bookGet",
  method: "GET",
  path: "/{branch}/books/{book}",
  accept: "application/json",
  parameters: writeParameters,
};

const operations = {
  "/{branch}/books/{book}": {
    get: book,
    head: { ...book, operationId: "bookHead", method: "HEAD" },
    delete: { operationId: "bookDelete", method: "DELETE", path: "/{branch}/books/{book}" },
  },
  "/{branch}/books/{book}/lend": { post: { ...lend, secrets: ["pin"] } },
  "/{branch}/notes": {
    post: {
      operationId: "note",
      method: "POST",
      path: "/{branch}/notes",
      accept: "text/plain",
      contentType: "text/plain",
      bodies: bodiesBy({ "text/plain": textBody }),
      reader: anyAnswer,
    },
  },
  "/{branch}/events": {
    get: {
      operationId: "events",
      method: "GET",
      path: "/{branch}/events",
      accept: "text/event-stream",
      reader: anyAnswer,
    },
  },
} as const satisfies Parameters<typeof createFetchClient>[1];

export const KEY = "key-that-nobody-may-see";

/** A client of openapi-fetch on the runtime, for the API of these tests. */
export function createLibrary(baseUrl: string, options: ClientOptions & { branch?: string } = {}) {
  return createFetchClient<PathsWithOptions<paths, "branch">>(definition, operations, {
    baseUrl,
    branch,
    libraryKey: KEY,
    retry: { initialDelayMs: 1 },
    ...options,
  } as ClientOptions);
}
