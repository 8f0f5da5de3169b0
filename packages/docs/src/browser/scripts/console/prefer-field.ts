import type { ConsoleOperation } from "../../../page/console-operation.js";
import { choice, group, labelled } from "./labelled.js";

/** Which answer a mock is asked for. */
export interface PreferField {
  readonly part: HTMLElement;
  /** The `Prefer` header; nothing for whatever comes. */
  readonly value: () => string | undefined;
}

/** A mock gives any declared answer by name; a real server takes no notice. Shown for servers on this machine. */
export function preferField({ responses }: ConsoleOperation): PreferField {
  const answers = responses
    .filter(({ status }) => /^\d{3}$/.test(status))
    .flatMap(({ status, content }) => [
      [`code=${status}`, status] as const,
      ...content.flatMap(({ examples = [] }) =>
        examples.map((name) => [`code=${status}, example=${name}`, `${status}: ${name}`] as const),
      ),
    ]);
  const select = choice([["", "Whatever it answers"], ...answers]);
  const field = labelled(
    "Ask a mock for the answer",
    select,
    "Sends a Prefer header, which Prism understands.",
  );
  return {
    part: group("Mock", [field]) as HTMLElement,
    value: () => select.value || undefined,
  };
}
