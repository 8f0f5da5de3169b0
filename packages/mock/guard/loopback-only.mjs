// @ts-check
/**
 * Preloaded with `node --import`: nothing leaves this machine from the process that it is loaded into.
 *
 * Every outgoing connection, datagram and name look-up is recorded, and refused before it is tried unless its target is
 * loopback. The environment says where to record and what to allow (names in `src/loopback-guard.ts`).
 * What it does not see: processes started without it, and native code that opens sockets of its own.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const record = process.env["LOOPBACK_GUARD_RECORD"];
const kind = process.env["LOOPBACK_GUARD_KIND"] ?? "node";
const only = process.env["LOOPBACK_GUARD_ALLOW"]?.split(",");

/** @param {string} host */
function isAllowed(host) {
  if (only) return only.includes(host);
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  if (net.isIPv4(name)) return name.startsWith("127.");
  if (net.isIPv6(name)) return name === "::1" || name.startsWith("::ffff:127.");
  return name === "localhost" || name.endsWith(".localhost");
}

/** @param {string} via @param {string} target @param {boolean} allowed */
function note(via, target, allowed) {
  if (record) appendFileSync(record, `${JSON.stringify({ pid: process.pid, kind, via, target, allowed })}\n`);
  return allowed;
}

/** @param {string} target */
function refusal(target) {
  const error = new Error(`${target} is not loopback: this process may not reach it`);
  return Object.assign(error, { code: "ERR_NOT_LOOPBACK", syscall: "connect" });
}

/** @param {any[]} args the arguments of `Socket.connect`, or the array that Node makes of them, @returns {{ path?: string, host: string, port: unknown }} */
function connectTarget(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === "object" && first !== null)
    return { path: first.path, host: first.host ?? "localhost", port: first.port };
  if (typeof first === "string" && Number.isNaN(Number(first)))
    return { path: first, host: "", port: undefined };
  return { host: typeof second === "string" ? second : "localhost", port: first };
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = /** @type {any} */ (
  /** @this {net.Socket} @param {any[]} args */
  function guardedConnect(...args) {
    const { path, host, port } = connectTarget(args);
    if (path) note("pipe", path, true);
    else if (!note("connect", `${host}:${port}`, isAllowed(host))) {
      process.nextTick(() => this.destroy(refusal(`${host}:${port}`)));
      return this;
    }
    return Reflect.apply(connect, this, args);
  }
);

/** The address argument of a datagram call is the last string in it. @param {any[]} args */
const datagramHost = (args) => args.slice(1).findLast((each) => typeof each === "string") ?? "localhost";

for (const method of /** @type {const} */ (["send", "connect"])) {
  const original = dgram.Socket.prototype[method];
  dgram.Socket.prototype[method] = /** @type {any} */ (
    /** @this {dgram.Socket} @param {any[]} args */
    function guardedDatagram(...args) {
      const host = datagramHost(args);
      if (!note("datagram", host, isAllowed(host))) throw refusal(host);
      return Reflect.apply(/** @type {any} */ (original), this, args);
    }
  );
}

/** Functions of `node:dns` that ask about a name: each is refused for every name that is not this machine's. */
const questions = (/** @type {object} */ module) =>
  Object.keys(module).filter((name) => /^(lookup|resolve|reverse)/.test(name));

/** @param {any} module @param {(error: Error, args: any[]) => unknown} refuse */
function guardLookups(module, refuse) {
  for (const name of questions(module)) {
    const original = module[name];
    if (typeof original !== "function") continue;
    module[name] = /** @param {any[]} args */ (...args) => {
      const target = String(args[0]);
      // An address is its own answer: nobody is asked.
      if (name === "lookup" && net.isIP(target)) return original(...args);
      if (note("lookup", target, isAllowed(target))) return original(...args);
      return refuse(refusal(target), args);
    };
  }
}

guardLookups(dns, (error, args) => process.nextTick(args.at(-1), error));
guardLookups(dns.promises, (error) => Promise.reject(error));

// Without this, `import { lookup } from "node:dns"` still gets the function from before.
syncBuiltinESMExports();

note("start", process.argv[1] ?? "", true);
