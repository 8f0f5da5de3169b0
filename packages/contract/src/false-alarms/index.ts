export { falseAlarmsCommand } from "./false-alarms-command.js";
export { type FalseAlarmOptions, findFalseAlarms, type SeedResult } from "./find-false-alarms.js";
