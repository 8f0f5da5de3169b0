// @ts-check
// Preloaded into a process that is measured: leaves its peak memory where the one who measures looks.
import { writeFileSync } from "node:fs";
import process from "node:process";

const file = process.env["MEASURE_FILE"];
if (file !== undefined)
  process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
