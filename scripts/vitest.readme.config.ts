import { mergeConfig } from "vitest/config";
import base from "../vitest.base.js";

/** Apart from the other tests, so that an edit of the README reruns these alone. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  { test: { include: ["test-readme/*.test.ts"] } },
);
