import { runProcess } from "@intuned/contract/cli";

// `npm run contract -- …` is `npx intuned-contract …` on this checkout's sources.
await runProcess();
