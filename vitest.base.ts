import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The condition under which workspace packages resolve to their TypeScript source instead of `dist/`. */
const conditions = ["@intuned/source"];

/** What every package's `vitest.config.ts` starts from: `mergeConfig(base, { ... })`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts", "src/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("./vitest.setup.ts", import.meta.url))],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
