import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.base.js";

const loopbackOnly = createRequire(import.meta.url).resolve("@intuned/mock/loopback-only");

export default mergeConfig(
  base,
  defineConfig({
    test: {
      // Preloaded, so that no import of a test comes before it.
      execArgv: ["--import", pathToFileURL(loopbackOnly).href],
    },
  }),
);
