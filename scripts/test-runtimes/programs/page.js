// A browser: what the page imports.
import * as client from "@intuned/client";
import * as webhook from "@intuned/client/webhook";
import { scenarios } from "./scenarios.cjs";

/** @param {string} name @param {string} baseUrl */
export const run = (name, baseUrl) => scenarios[name]?.({ ...client, ...webhook }, baseUrl);
