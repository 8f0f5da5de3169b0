import type { HeaderList } from "@intuned/document/serialize";
import type { ShownBody, ShownGroup } from "../shown-report.js";
import { CHECK_PROMISES, countText, duration } from "../wording.js";
import { type Html, html } from "./html.js";

/** The findings, one to unfold for each cause. */
export function findingsSection(groups: readonly ShownGroup[]): Html {
  if (groups.length === 0) return html`<h2 id="found">Findings</h2><p class="good">None.</p>`;
  return html`<h2 id="found">Findings</h2>
<div class="tools" id="tools" hidden><label>Show findings with <input type="search" autocomplete="off"></label> <span id="status" role="status"></span></div>
<div id="findings">${groups.map(finding)}</div>`;
}

function finding(group: ShownGroup): Html {
  const { check, severity, pointer, place, operationIds, count, example, curl, caseIds } = group;
  const { request, response, failure, case: given, durationMs } = example.exchange;
  const answer = response
    ? message(`${response.status}`, response.headers, response.body)
    : html`<p class="bad">No answer: ${failure?.message ?? "the connection ended"}</p>`;
  return html`<details>
<summary><span class="${severity === "breach" ? "bad" : "warn"}">${severity} ${check}</span> ${example.message} <span class="soft">(${countText(count, "time")})</span></summary>
<p>${CHECK_PROMISES[check]}</p>
<p>Promise <code>#${pointer}</code>${place === undefined ? "" : html` at <code>${place}</code>`}</p>
${operationIds.length > 0 ? html`<p>Of ${operationIds.join(", ")}</p>` : undefined}
${given ? html`<p>Case: ${given.title} <span class="soft">(${caseIds.slice(0, 20).join(", ")}${caseIds.length > 20 ? ", …" : ""})</span></p>` : undefined}
<div class="panes">
<div><h3>Sent</h3>${message(`${request.method} ${request.target}`, request.headers, request.body)}</div>
<div><h3>Came <span class="soft">after ${duration(durationMs)}</span></h3>${answer}</div>
</div>
<h3>Send it again</h3>
<button type="button" data-copy hidden>Copy</button><pre>${curl}</pre>
</details>`;
}

function message(start: string, headers: HeaderList, body: ShownBody | undefined): Html {
  const lines = [start, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return html`<pre>${lines.join("\n")}</pre>${body && body.size > 0 ? bodyPane(body) : html`<p class="soft">No body</p>`}`;
}

function bodyPane(body: ShownBody): Html {
  const isText = "text" in body;
  const note = [
    ...(isText ? [] : ["Base64 of bytes that are no text"]),
    ...(body.isCut ? [`the beginning of ${countText(body.size, "byte")}`] : []),
  ];
  return html`<pre>${isText ? body.text : body.base64}</pre>${note.length > 0 ? html`<p class="soft">${note.join(", ")}</p>` : undefined}`;
}
