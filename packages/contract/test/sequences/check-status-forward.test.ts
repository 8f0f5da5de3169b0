import { expect, test } from "vitest";
import { isBack } from "../../src/sequences/check-steps.js";

const inOrder = ["pending", "cooking", "baking", "completed", "canceled"];
const byName = ["baking", "canceled", "completed", "cooking", "pending"];

test.each<{ statuses: string[]; steps: [string, string]; want: boolean }>([
  { statuses: inOrder, steps: ["pending", "completed"], want: false },
  { statuses: inOrder, steps: ["completed", "pending"], want: true },
  { statuses: inOrder, steps: ["completed", "completed"], want: false },
  { statuses: inOrder, steps: ["completed", "canceled"], want: true },
  { statuses: inOrder, steps: ["baking", "cooking"], want: true },
  { statuses: inOrder, steps: ["cooking", "baking"], want: false },
  // Words go before an order that is no order of time, and then nothing is known of the rest.
  { statuses: byName, steps: ["pending", "completed"], want: false },
  { statuses: byName, steps: ["pending", "baking"], want: false },
  { statuses: byName, steps: ["baking", "pending"], want: true },
  { statuses: byName, steps: ["cooking", "baking"], want: false },
])("$statuses: $steps goes back: $want", ({ statuses, steps: [before, after], want }) => {
  expect(isBack(statuses, before, after)).toBe(want);
});
