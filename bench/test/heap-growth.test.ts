import { expect, it } from "vitest";
import { heapGrowth } from "../client/heap-growth.js";

it.each([
  { given: [100, 101, 100, 101, 100, 101], want: "flat", bytes: 1 },
  { given: [100, 100, 140, 140, 140, 140], want: "flat, though code was compiled once", bytes: 0 },
  { given: [100, 110, 120, 130, 140, 150], want: "a leak", bytes: 10 },
  { given: [100, 110, 80, 90, 100, 110], want: "a leak, though code was given up once", bytes: 10 },
])("tells of $given: $want", ({ given, bytes }) => {
  expect(heapGrowth(given)).toBe(bytes);
});
