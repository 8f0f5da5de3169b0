/** Whether a file of `openapi/workflows` is a generated one; all others are written by hand. */
export function isGeneratedWorkflow(text: string): boolean {
  return text.startsWith("# @generated ");
}
