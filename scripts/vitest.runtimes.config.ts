import { mergeConfig } from "vitest/config";
import base from "../vitest.base.js";

/** The packed packages, in every runtime. Apart from the other tests: it installs runtimes from the registry first. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  {
    test: {
      include: ["test-runtimes/*.test.ts"],
      globalSetup: ["test-runtimes/global-setup.ts"],
      // It alone says why a test was skipped.
      reporters: ["verbose"],
      testTimeout: 60_000,
    },
  },
);
