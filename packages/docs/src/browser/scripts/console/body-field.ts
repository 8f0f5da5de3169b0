import type { ConsoleOperation } from "../../../page/console-operation.js";
import { element, freshId } from "../element.js";
import { findJsonError } from "./find-json-error.js";
import { choice, group, labelled } from "./labelled.js";

/** The body of a request. */
export interface BodyField {
  readonly part: HTMLElement | undefined;
  /** Nothing where none is to be sent. */
  readonly value: () => string | undefined;
  /** Why it cannot be sent. */
  readonly refusal: () => string | undefined;
}

/** Examples to start from and a text; JSON is looked through as it is typed. */
export function bodyField({ body }: ConsoleOperation): BodyField {
  if (!body) return { part: undefined, value: () => undefined, refusal: () => undefined };
  const { mediaType, isRequired, examples } = body;
  if (mediaType.startsWith("multipart/"))
    return {
      part: group("Body", [
        element(
          "p",
          {},
          `A body of ${mediaType} has several parts and is not sent from here: use the samples of this page.`,
        ),
      ]),
      value: () => undefined,
      refusal: () => `A body of ${mediaType} is not sent from here.`,
    };
  const isJson = /[/+]json\b/.test(mediaType);
  const text = element("textarea", {
    rows: String(Math.min(16, Math.max(6, ...examples.map(({ text }) => text.split("\n").length)))),
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
  });
  text.value = examples[0]?.text ?? "";
  const problem = element("p", { class: "problem", role: "status", id: freshId("problem"), hidden: true });
  const examplesField = choice(examples.map(({ name, summary }, at) => [String(at), summary || name]));

  const isEmpty = (): boolean => text.value.trim() === "";
  const refusal = (): string | undefined => {
    if (isEmpty()) return isRequired ? "A body is required." : undefined;
    const error = isJson ? findJsonError(text.value) : undefined;
    return error && `Not JSON: line ${error.line}, column ${error.column}: ${error.message}.`;
  };
  const check = (): void => {
    const said = refusal();
    problem.hidden = said === undefined;
    problem.textContent = said ?? "";
    text.setAttribute("aria-invalid", String(said !== undefined));
  };
  text.addEventListener("input", check);
  examplesField.addEventListener("change", () => {
    text.value = examples[Number(examplesField.value)]?.text ?? "";
    check();
  });
  const field = labelled(isRequired ? mediaType : `${mediaType} (leave empty to send none)`, text);
  text.setAttribute("aria-describedby", problem.id);
  check();
  return {
    part: group("Body", [
      ...(examples.length > 1 ? [labelled("Start from the example", examplesField)] : []),
      field,
      problem,
    ]),
    value: () => (isEmpty() ? undefined : text.value),
    refusal,
  };
}
