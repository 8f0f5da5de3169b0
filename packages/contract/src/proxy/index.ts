export type { Api } from "../document/api.js";
export { readApi } from "../document/read-api.js";
export { proxyCommand } from "./proxy-command.js";
export { type ContractProxy, type ProxyOptions, startProxy } from "./start-proxy.js";
