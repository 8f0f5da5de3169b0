import { ACCESS_CHANGES } from "./access-changes.js";
import { BOUND_CHANGES } from "./bound-changes.js";
import { COMPOSED_CHANGES } from "./composed-changes.js";
import { MESSAGE_CHANGES } from "./message-changes.js";
import { OBJECT_CHANGES } from "./object-changes.js";
import { OPERATION_CHANGES } from "./operation-changes.js";
import { PARAMETER_CHANGES } from "./parameter-changes.js";
import type { Row } from "./places.js";
import { RARER_CHANGES } from "./rarer-changes.js";
import { SPELLING_CHANGES } from "./spelling-changes.js";
import { VALUE_CHANGES } from "./value-changes.js";

/** The changes whose judgement is part of what `diff` promises: old fragment → new fragment, the kind, and where. */
export const CHANGES: readonly Row[] = [
  ...OBJECT_CHANGES,
  ...VALUE_CHANGES,
  ...BOUND_CHANGES,
  ...COMPOSED_CHANGES,
  ...SPELLING_CHANGES,
  ...PARAMETER_CHANGES,
  ...MESSAGE_CHANGES,
  ...OPERATION_CHANGES,
  ...ACCESS_CHANGES,
  ...RARER_CHANGES,
];
