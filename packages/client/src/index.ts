export {
  AbortError,
  ApiError,
  type ApiPromise,
  type CallDescription,
  ClientError,
  ConnectionError,
  type Credential,
  MalformedResponseError,
  OptionsError,
  TimeoutError,
  type WithResponse,
} from "@intuned/runtime";
export type * from "@intuned/types";
export * from "./generated/index.js";
