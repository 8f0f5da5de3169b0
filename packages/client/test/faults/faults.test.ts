import { describe } from "vitest";
import { table } from "./table.js";
import { testTable } from "./test-table.js";

describe(`the fault table, ${Object.values(table).flat().length} rows`, () => testTable(table));
