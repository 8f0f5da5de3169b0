// The parts of the server that a tool breaks on purpose, one at a time.
export type { Answer, AnswerBody } from "./server/answer.js";
export {
  type ConformingServerOptions,
  faultyServer,
  type InProcessServer,
} from "./server/conforming-server.js";
export { refusedCredentials } from "./server/credentials.js";
export type { Refusal } from "./server/refusal.js";
export { isValid } from "./server/repertoire.js";
export { answerSchemas, prefixesOf, resourceShapes } from "./server/resource-kinds.js";
export type { AnswerContext, ServerFaults } from "./server/server-faults.js";
export { hasBody, type ServerModel, serverModel, statusNumber, successOf } from "./server/server-model.js";
export { statusMember, statusRank, statusUnion } from "./server/status-progress.js";
