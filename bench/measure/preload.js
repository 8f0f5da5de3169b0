// @ts-check
// Preloaded into a process that is measured: leaves its peak memory where the one who measures looks.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

const file = process.env["MEASURE_FILE"];
if (file !== undefined)
  process.on("exit", () => {
    // Of a program that starts others, the largest process counts.
    const before = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    writeFileSync(file, String(Math.max(before, process.resourceUsage().maxRSS * 1024)));
  });
