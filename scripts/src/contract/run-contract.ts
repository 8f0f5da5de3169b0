import process from "node:process";
import { main, standardTools } from "@intuned/contract/cli";

// `npm run contract -- …` is `npx intuned-contract …` on this checkout's sources.
process.exitCode = await main(process.argv.slice(2), process, standardTools);
