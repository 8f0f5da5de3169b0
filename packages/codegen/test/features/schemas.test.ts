import { testFeatures } from "../support/test-features.js";
import { composed } from "./schemas/composed.js";
import { directed } from "./schemas/directed.js";
import { discriminated } from "./schemas/discriminated.js";
import { nullable } from "./schemas/nullable.js";
import { recursive } from "./schemas/recursive.js";

testFeatures(import.meta.url, [...nullable, ...recursive, ...composed, ...discriminated, ...directed]);
