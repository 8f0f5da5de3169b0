// Node, Bun, Deno: a program of ES modules.
import process from "node:process";
import { IntunedClient } from "@intuned/client";
import { quickStart } from "./quick-start.js";

console.log(JSON.stringify(await quickStart(IntunedClient, process.argv[2] ?? "")));
