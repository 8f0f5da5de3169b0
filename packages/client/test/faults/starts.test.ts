import { describe } from "vitest";
import { otherStartOperations } from "./start-operations.js";
import { startRowsOver } from "./table.js";
import { testTable } from "./test-table.js";

// Starting anything twice by accident is impossible: each row that starts something runs over each such operation.
for (const operation of otherStartOperations) {
  const rows = startRowsOver(operation);
  describe(`${operation.name}, ${Object.values(rows).flat().length} rows`, () => testTable(rows));
}
