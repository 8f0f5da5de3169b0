import { runProcess } from "../../src/cli/index.js";

// `npx @intuned/diff …` on the sources.
await runProcess();
