import path from "node:path";
import process from "node:process";
import { expect, inject, it } from "vitest";
import { runtimeModules } from "./install-runtimes.js";
import { runCommand } from "./run-command.js";

/** The classes and guards that have to know each error, whichever build it is of. */
const KNOWN = [
  "ClientError OptionsError",
  "ApiError ClientError isApiError",
  "ClientError ConnectionError",
  "ClientError TimeoutError",
  "AbortError ClientError",
  "ClientError MalformedResponseError",
  "ClientError OperationFailedError TaskFailedError carriesWebTask",
  "ClientError OperationCanceledError TaskCanceledError carriesWebTask",
  "ClientError ResultMismatchError carriesWebTask",
  "ClientError UnreadableResultError carriesWebTask",
  "ClientError DeliveryError",
];

it.for([
  { name: `Node ${process.versions.node}`, command: process.execPath },
  { name: "Node 24", command: path.join(runtimeModules, "node-24/bin/node") },
])("$name: `instanceof` and the guards hold across the ESM and the CommonJS build", async ({ command }) => {
  const { areTwo, ...known } = JSON.parse(await runCommand(inject("project"), command, ["copies.js"]));
  const classes = new Set(KNOWN.flatMap((names) => names.split(" ").filter((name) => /^[A-Z]/.test(name))));
  expect(new Set(areTwo)).toEqual(classes);
  expect(known).toEqual({ commonjsKnowsEsm: KNOWN, esmKnowsCommonjs: KNOWN });
});
