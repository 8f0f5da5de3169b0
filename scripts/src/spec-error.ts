/** Something in the OpenAPI document that stops a step; its message is written for whoever edits the YAML. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}
