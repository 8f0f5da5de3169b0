// Jest, which loads CommonJS: one test, which runs a scenario and writes what it resolves to into a file.
const { writeFileSync } = require("node:fs");
const client = require("@intuned/client");
const webhook = require("@intuned/client/webhook");
const { scenarios } = require("./scenarios.cjs");

test(run.scenario, async () => {
  const said = await scenarios[run.scenario]({ ...client, ...webhook }, run.baseUrl);
  writeFileSync(run.output, JSON.stringify(said));
}, 50_000);
