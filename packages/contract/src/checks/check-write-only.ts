import { childPointer } from "@intuned/document";
import { answerValue } from "./answer-of.js";
import { type Check, finding } from "./check-context.js";
import { walkValue } from "./walk-value.js";

/** `write-only-absent`: what is marked `writeOnly` is not sent back. https://spec.openapis.org/oas/v3.1.0#fixed-fields-19 */
export const checkWriteOnly: Check = (context, exchange) => {
  const parsed = answerValue(context, exchange);
  if (parsed === undefined) return [];
  const { document } = context.api;
  const validate = context.schemas.check("response");
  const found = new Map<string, string>();
  walkValue(
    document,
    parsed.schema,
    parsed.value,
    (value, schema, pointer) => {
      if (schema["writeOnly"] !== true || value === undefined) return;
      found.set(pointer, pointer.split("/").at(-1) ?? "");
    },
    (branch, part) => validate(branch)(part).length === 0,
  );
  return [...found].map(([pointer, name]) =>
    finding(exchange, {
      check: "write-only-absent",
      pointer: childPointer(pointer, "writeOnly"),
      message: `the answer holds ${name}, which is write-only`,
    }),
  );
};
