export { proxyCommand } from "./proxy-command.js";
export { type ContractProxy, type ProxyOptions, startProxy } from "./start-proxy.js";
