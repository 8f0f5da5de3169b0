import { testFeatures } from "../support/test-features.js";
import { composed } from "./schemas/composed.js";
import { directed } from "./schemas/directed.js";
import { discriminated } from "./schemas/discriminated.js";
import { nullable } from "./schemas/nullable.js";
import { objects } from "./schemas/objects.js";
import { recursive } from "./schemas/recursive.js";
import { references } from "./schemas/references.js";
import { values } from "./schemas/values.js";

testFeatures(import.meta.url, [
  ...nullable,
  ...recursive,
  ...composed,
  ...discriminated,
  ...directed,
  ...objects,
  ...values,
  ...references,
]);
