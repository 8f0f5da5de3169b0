export { MockDocumentError, MockPortInUseError, MockStoppedError } from "./errors.js";
export {
  type GuardedTarget,
  LOOPBACK_GUARD,
  loopbackGuardEnvironment,
  loopbackGuardUrl,
} from "./loopback-guard.js";
export type { MockEvent } from "./mock-event.js";
export type { MockOptions, MockServer } from "./mock-server.js";
export { startMock } from "./start-mock.js";
