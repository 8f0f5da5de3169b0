import { describe } from "vitest";
import { operationRows } from "./table.js";
import { testTable } from "./test-table.js";

describe(`the fault table through createFetchClient, ${Object.values(operationRows).flat().length} rows`, () =>
  testTable(operationRows, "createFetchClient"));
