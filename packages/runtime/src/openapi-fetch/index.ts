export { createFetchClient } from "./create-fetch-client.js";
export type {
  FetchCallOptions,
  FetchClient,
  FetchOperations,
  PathsWithOptions,
  PlainEnums,
} from "./fetch-client-types.js";
