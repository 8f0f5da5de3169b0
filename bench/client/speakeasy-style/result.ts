/** Such SDKs hand values and errors from layer to layer in an envelope, and throw in the outermost only. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: unknown };

/** Runs a step that can throw, and puts either outcome into the envelope. */
export function enclose<Value>(step: () => Value, problem: string): Result<Value> {
  try {
    return { ok: true, value: step() };
  } catch (cause) {
    return { ok: false, error: new Error(problem, { cause }) };
  }
}
