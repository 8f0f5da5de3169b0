// Node, Bun, Deno: a program of ES modules, given a scenario's name and a server.
import process from "node:process";
import * as client from "@intuned/client";
import * as webhook from "@intuned/client/webhook";
import { scenarios } from "./scenarios.cjs";

const [name = "", baseUrl = ""] = process.argv.slice(2);
console.log(JSON.stringify(await scenarios[name]?.({ ...client, ...webhook }, baseUrl)));
