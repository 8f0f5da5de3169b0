export {
  type ConformingServer,
  type ConformingServerOptions,
  conformingServer,
  type InProcessServer,
} from "./conforming-server.js";
export { type ServedHandler, serveHandler } from "./serve-handler.js";
