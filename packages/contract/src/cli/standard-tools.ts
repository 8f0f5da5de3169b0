import process from "node:process";
import { diffCommand } from "@intuned/diff/cli";
import { coverageOf } from "../coverage/index.js";
import { falseAlarmsCommand } from "../false-alarms/index.js";
import { mutantsCommand } from "../mutants/index.js";
import { planCases } from "../plan/index.js";
import { proxyCommand } from "../proxy/index.js";
import { formatReport, wantsColour } from "../report/index.js";
import type { Tools } from "./tools.js";

/** The rooms of this package, as the command `intuned-contract` uses them. */
export const standardTools: Tools = {
  plan: planCases,
  coverage: coverageOf,
  report: (report, format, options) =>
    formatReport(report, format, { ...options, colour: wantsColour(process.stdout, process.env) }),
  commands: {
    proxy: proxyCommand,
    diff: (args, io) => diffCommand(args, io, "intuned-contract diff"),
    mutants: mutantsCommand,
    "false-alarms": (args, io) => falseAlarmsCommand(args, io),
  },
};
