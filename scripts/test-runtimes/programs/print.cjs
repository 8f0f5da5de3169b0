// Node: the same in CommonJS.
const client = require("@intuned/client");
const webhook = require("@intuned/client/webhook");
const { scenarios } = require("./scenarios.cjs");

const [name = "", baseUrl = ""] = process.argv.slice(2);
scenarios[name]?.({ ...client, ...webhook }, baseUrl).then((said) => console.log(JSON.stringify(said)));
