import { type ClientDefinition, type OperationDefinition, writeParameters } from "@intuned/runtime";

/** An API made up for these tests: one shared parameter, one key. */
export const definition: ClientDefinition = {
  name: "LibraryClient",
  baseUrl: "http://127.0.0.1:9",
  baseUrlEnv: "LIBRARY_TEST_BASE_URL",
  options: { branch: { option: "branch", required: true, env: "LIBRARY_TEST_BRANCH", format: "uuid" } },
  credentials: {
    key: {
      option: "libraryKey",
      required: true,
      env: "LIBRARY_TEST_KEY",
      help: "Ask at the desk.",
      name: "X-Library-Key",
    },
  },
};

export const branch = "11111111-2222-4333-8444-555555555555";

export const lend: OperationDefinition = {
  operationId: "lend",
  method: "POST",
  path: "/{branch}/books/{book}/lend",
  contentType: "application/json",
  accept: "application/json",
  parameters: writeParameters,
};
