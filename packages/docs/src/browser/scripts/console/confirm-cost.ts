import { element, freshId } from "../element.js";

/**
 * Asks before something is changed on a server that is not this machine. Escape and Cancel say no; Cancel comes first and so has the keyboard.
 */
export function confirmCost(method: string, host: string): Promise<boolean> {
  const title = element("h2", { id: freshId("title") }, `Send to ${host}?`);
  const cancel = element("button", { type: "button", class: "plain" }, "Cancel");
  const send = element("button", { type: "button" }, `Send to ${host}`);
  const dialog = element(
    "dialog",
    { class: "console-dialog", "aria-labelledby": title.id },
    title,
    element(
      "p",
      {},
      `This ${method} request goes to `,
      element("strong", {}, host),
      ", which is not your machine. It may start real work there, change data, and cost money.",
    ),
    element("p", { class: "actions" }, cancel, send),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    send.addEventListener("click", () => dialog.close("send"));
    cancel.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "send");
    });
    dialog.showModal();
  });
}
