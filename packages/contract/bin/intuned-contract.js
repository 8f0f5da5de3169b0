#!/usr/bin/env node
import process from "node:process";
import { main, standardTools } from "../dist/cli/index.js";

process.exitCode = await main(process.argv.slice(2), process, standardTools);
