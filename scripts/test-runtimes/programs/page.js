// A browser: what the page's script imports.
import { IntunedClient } from "@intuned/client";
import { quickStart } from "./quick-start.js";

/** @param {string} baseUrl */
export const run = (baseUrl) => quickStart(IntunedClient, baseUrl);
