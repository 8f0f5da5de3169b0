import process from "node:process";
import { main } from "@intuned/codegen/cli";

// `npm run codegen -- …` is `npx @intuned/codegen …` on this checkout's sources.
process.exitCode = await main(process.argv.slice(2), process);
