import path from "node:path";
import { commandFile } from "../without-telemetry.js";
import { runtimeModules } from "./install-runtimes.js";

/** The compilers that programs are type-checked by, from the tarballs: the workspace's own, and the one that comes next. */
export const COMPILERS = {
  "TypeScript 5.9": commandFile("typescript", "tsc"),
  "TypeScript 7": path.join(runtimeModules, "typescript-7/bin/tsc"),
} as const;
