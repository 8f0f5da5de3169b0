/** The page's one style sheet; it is named in the content security policy by its digest. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--pane:#f6f8fa;--bad:#b3261e;--warn:#7a4d00;--good:#1a6b33;--link:#0550ae}
@media (prefers-color-scheme:dark){:root{--bg:#0f1317;--fg:#e6edf3;--soft:#a3adb8;--line:#3a434d;--pane:#1a2027;--bad:#ff8f85;--warn:#f0b72f;--good:#6fd58c;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:1rem;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:.75rem 0 .25rem}
a{color:var(--link)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}
code,pre{font:.875rem/1.45 ui-monospace,monospace}
pre{margin:.25rem 0;padding:.5rem;white-space:pre-wrap;background:var(--pane);border:1px solid var(--line);border-radius:.375rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
details{margin:.25rem 0;border:1px solid var(--line);border-radius:.375rem;padding:0 .5rem}
details details{border-width:0 0 0 2px;border-radius:0}
summary{cursor:pointer;padding:.375rem 0}
details[open]>:last-child{margin-bottom:.5rem}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.soft{color:var(--soft)}.bad{color:var(--bad)}.warn{color:var(--warn)}.good{color:var(--good)}
.bad,.warn,.good{font-weight:600}
.panes{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.panes>*{min-width:0}
button,input{font:inherit;color:inherit;background:var(--pane);border:1px solid var(--line);border-radius:.375rem;padding:.375rem .75rem;min-height:2.75rem}
input{width:min(100%,24rem)}
[hidden]{display:none}
@media print{body{max-width:none;font-size:.75rem}nav,.tools,button{display:none}details{break-inside:avoid-page}details::details-content{content-visibility:visible;display:block}}
`;

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
