export { diffCommand, type Io } from "./diff-command.js";
export { main } from "./main.js";
export { UsageError } from "./read-arguments.js";
export { runProcess } from "./run-process.js";
