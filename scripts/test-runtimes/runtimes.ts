import path from "node:path";
import process from "node:process";
import { loopbackGuardUrl } from "@intuned/mock";
import { bundleRuntime } from "./bundle-runtime.js";
import { chromiumRuntime } from "./chromium-runtime.js";
import { commandRuntime } from "./command-runtime.js";
import { runtimeModules } from "./install-runtimes.js";
import { jestRuntime } from "./jest-runtime.js";
import { WITHOUT_REQUIRED_MODULES } from "./run-jest.js";
import type { Runtime } from "./runtime.js";
import { workerdRuntimes } from "./workerd-runtime.js";

const installed = (file: string) => path.join(runtimeModules, file);
const guard = ["--import", loopbackGuardUrl];
const required = [...guard, WITHOUT_REQUIRED_MODULES, "print.cjs"];

/** What Deno grants a program: the server, and what `print.js` and the client read of the environment. */
const DENO = ["run", "--no-prompt", "--no-lock", "--node-modules-dir=manual", "--cached-only"];
const GRANTED = ["--allow-net=127.0.0.1", "--allow-env"];

/** Where the packed client must run. Each installs nothing, and reaches this machine alone. */
export const runtimes: readonly Runtime[] = [
  commandRuntime(`Node ${process.versions.node}, ES modules`, process.execPath, ...guard, "print.js"),
  commandRuntime(`Node ${process.versions.node}, require`, process.execPath, ...required),
  commandRuntime("Node 22, ES modules", installed("node-22/bin/node"), ...guard, "print.js"),
  commandRuntime("Node 22, require", installed("node-22/bin/node"), ...required),
  commandRuntime("Node 24, ES modules", installed("node-24/bin/node"), ...guard, "print.js"),
  commandRuntime("Node 24, require", installed("node-24/bin/node"), ...required),
  jestRuntime,
  bundleRuntime,
  commandRuntime("Bun", installed("@oven/bun-linux-x64/bin/bun"), "--no-install", "print.js"),
  commandRuntime("Deno", installed("@deno/linux-x64-glibc/deno"), ...DENO, ...GRANTED, "print.js"),
  ...workerdRuntimes,
  chromiumRuntime,
];
