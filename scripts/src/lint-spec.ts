import { formatFindings, lintSpec } from "@intuned/openapi/lint";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";

await runStep(import.meta, async () => {
  const findings = await lintSpec(repositoryAt(repositoryRoot));
  if (findings.length > 0) throw new SpecError(formatFindings(findings));
  console.log("The document has no findings.");
});
