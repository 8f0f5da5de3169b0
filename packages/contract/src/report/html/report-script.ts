/**
 * What the page can do more with scripts on: filter the findings, copy a command, open all for the printer. Without it
 * everything is there to be read. It is named in the content security policy by its digest.
 */
export const REPORT_SCRIPT = `
const tools = document.querySelector("#tools");
const status = document.querySelector("#status");
const findings = [...document.querySelectorAll("#findings > details")];
if (tools) {
  tools.hidden = false;
  const input = tools.querySelector("input");
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const each of findings) {
      const text = each.textContent.toLowerCase();
      each.hidden = !words.every((word) => text.includes(word));
      if (!each.hidden) shown += 1;
    }
    status.textContent = shown + " of " + findings.length + " shown";
  });
}
async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    return document.execCommand("copy");
  }
}
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const done = await copy(button.nextElementSibling);
    button.textContent = done ? "Copied" : "Selected: copy by keyboard";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
}
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  for (const each of closed) each.open = true;
});
addEventListener("afterprint", () => { for (const each of closed) each.open = false; });
`;
