// Node: a program of CommonJS.
const { IntunedClient } = require("@intuned/client");
const { quickStart } = require("./quick-start.js");

quickStart(IntunedClient, process.argv[2] ?? "").then((answers) => console.log(JSON.stringify(answers)));
