/**
 * URL of the loopback guard, for `node --import <url>`: a preloaded file that refuses, before anything is tried, every
 * connection and look-up whose target is not this machine, and records every target. See `guard/loopback-only.mjs`.
 */
export const loopbackGuardUrl: string = new URL("../guard/loopback-only.mjs", import.meta.url).href;

/** Names of the environment variables that the guard reads. */
export const LOOPBACK_GUARD = {
  /** File to which every target is appended, one JSON object a line. Without it nothing is recorded. */
  record: "LOOPBACK_GUARD_RECORD",
  /** What kind of process this is, repeated in each line. */
  kind: "LOOPBACK_GUARD_KIND",
  /** Comma-separated addresses to allow instead of all of loopback. */
  allow: "LOOPBACK_GUARD_ALLOW",
} as const;

/** One line of the guard's record. */
export interface GuardedTarget {
  readonly pid: number;
  readonly kind: string;
  /** How it was reached for: a stream socket, a datagram, a name look-up, a local socket file; `start` says that the guard is on. */
  readonly via: "start" | "connect" | "datagram" | "lookup" | "pipe";
  /** `host:port`, a name, or a path. */
  readonly target: string;
  readonly allowed: boolean;
}

/** The environment of a guarded child process of the given kind. */
export function loopbackGuardEnvironment(kind: string): Record<string, string> {
  return { [LOOPBACK_GUARD.kind]: kind };
}
