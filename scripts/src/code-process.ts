import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@intuned/document";
import { Tinypool } from "tinypool";
import type { GeneratedCode } from "./generate-code.js";

/**
 * `generateCode` in a process of its own. Loading the TypeScript compiler is most of what a `generate` waits for, and linting
 * does not need it: that process loads while this one lints. It does not keep this one alive.
 */
export function startCodeProcess(): (document: OpenApiDocument) => Promise<GeneratedCode> {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./generate-code.ts", import.meta.url)),
    runtime: "child_process",
    minThreads: 1,
    maxThreads: 1,
    execArgv: ["--import", "tsx/esm", "--conditions=@intuned/source"],
  });
  return (document) => pool.run(document);
}
