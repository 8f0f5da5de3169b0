import type { ConsoleOperation } from "../../../page/console-operation.js";
import { element } from "../element.js";
import { bodyField } from "./body-field.js";
import { confirmCost } from "./confirm-cost.js";
import { curlLine } from "./curl-line.js";
import { parameterFields } from "./parameter-fields.js";
import { preferField } from "./prefer-field.js";
import { bareRequest, type Filled, FormError, fetchOptions } from "./request.js";
import { secretFields } from "./secret-fields.js";
import { NoAnswer, send } from "./send.js";
import { serverField } from "./server-field.js";
import { block, type Shown, showAnswer, showFailure } from "./show-answer.js";

/**
 * The console of one operation: a form, what it would be as a curl line, and the answer held against the document. What is
 * filled in as a key goes into one header of one request, and nowhere else.
 */
export function startConsole(operation: ConsoleOperation, into: HTMLElement): void {
  const server = serverField(operation);
  const parameters = parameterFields(operation);
  const secrets = secretFields(operation);
  const body = bodyField(operation);
  const prefer = preferField(operation);
  const read = (): Filled => ({
    server: server.value(),
    parameters: parameters.values(),
    secrets: secrets.values(),
    body: body.value(),
    prefer: server.isLocal() ? prefer.value() : undefined,
  });

  const sendButton = element("button", { type: "submit" }, "Send");
  const cancelButton = element("button", { type: "button", class: "plain", hidden: true }, "Cancel");
  const status = element("p", { class: "console-status", role: "status" });
  const answer = element("div", { class: "console-answer" });
  const curl = block("");
  const curlText = curl.querySelector("code") as HTMLElement;
  const form = element(
    "form",
    { class: "console-form", autocomplete: "off", "aria-label": `Try ${operation.operationId}` },
    ...server.parts,
    secrets.part,
    parameters.part,
    body.part,
    prefer.part,
    element("details", {}, element("summary", {}, "As a curl line"), curl),
    element("p", { class: "actions" }, sendButton, cancelButton),
    status,
    answer,
  );
  // What is wrong is said in words below, for all browsers alike and for fields that know no JSON.
  form.noValidate = true;
  into.replaceChildren(form);

  const show = ({ summary, isFine, parts }: Shown): void => {
    status.textContent = summary;
    status.dataset["fine"] = String(isFine);
    answer.replaceChildren(...parts);
  };
  const refuse = (summary: string): void => show({ summary, isFine: false, parts: [] });
  const update = (): void => {
    prefer.part.hidden = !server.isLocal();
    try {
      curlText.textContent = curlLine(operation, read());
    } catch (error) {
      curlText.textContent = (error as Error).message;
    }
  };
  const refusal = (): string | undefined => server.refusal() ?? missingField(form) ?? body.refusal();

  let stop: AbortController | undefined;
  const sendIt = async (): Promise<void> => {
    const filled = read();
    const { url } = bareRequest(operation, filled);
    const controller = new AbortController();
    const options = fetchOptions(operation, filled, controller.signal);
    if (operation.isUnsafe && !server.isLocal()) {
      const isMeant = await confirmCost(operation.method, new URL(url).host);
      if (!isMeant) return refuse("Nothing was sent.");
    }
    stop = controller;
    sendButton.setAttribute("aria-disabled", "true");
    cancelButton.hidden = false;
    answer.replaceChildren();
    status.textContent = "Waiting for the answer…";
    try {
      show(showAnswer(operation, await send(url, options, controller)));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      show(showFailure(error.failure, filled.server, curlLine(operation, filled)));
    } finally {
      stop = undefined;
      sendButton.removeAttribute("aria-disabled");
      cancelButton.hidden = true;
    }
  };

  form.addEventListener("input", update);
  form.addEventListener("change", update);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (stop) return;
    const wrong = refusal();
    if (wrong !== undefined) return refuse(wrong);
    try {
      await sendIt();
    } catch (error) {
      if (!(error instanceof FormError)) throw error;
      refuse(error.message);
    }
  });
  cancelButton.addEventListener("click", () => stop?.abort(new NoAnswer("canceled")));
  addEventListener("pagehide", () => {
    stop?.abort();
    secrets.forget();
  });
  update();
}

/** The first field that has to be filled in and is not; the keyboard is put there. */
function missingField(form: HTMLFormElement): string | undefined {
  const missing = form.querySelector<HTMLInputElement>(":is(input, select):required:invalid");
  if (!missing) return undefined;
  missing.focus();
  return `${missing.labels?.[0]?.textContent ?? "A field"} has to be filled in.`;
}
