export { planSequences } from "./plan-sequences.js";
export type { PlannedSequence, PlannedStep, Replacement, StepRole } from "./planned-sequence.js";
export { runSequence, type SequenceRun } from "./run-sequence.js";
export type { SequenceOutcome, SequenceSession } from "./sequence-session.js";
