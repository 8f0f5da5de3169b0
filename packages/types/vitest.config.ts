import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.js";

/** There is nothing to run: the types are the behaviour. */
export default mergeConfig(base, {
  test: { typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"] } },
});
