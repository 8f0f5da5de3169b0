export { planSequences } from "./plan-sequences.js";
export type { PlannedSequence, PlannedStep, Replacement, StepRole } from "./planned-sequence.js";
export { runSequence, type SequenceRun } from "./run-sequence.js";
export type { SequenceOutcome, SequenceSession } from "./sequence-session.js";
export { stepTemplates } from "./step-templates.js";
export { runWorkflow, type WorkflowRun } from "./workflows/run-workflow.js";
export { readWorkflows, type Workflow, type WorkflowStep } from "./workflows/workflow.js";
