export type { Api } from "@intuned/document";
export { readApi } from "@intuned/document";
export { proxyCommand } from "./proxy-command.js";
export { type ContractProxy, type ProxyOptions, startProxy } from "./start-proxy.js";
