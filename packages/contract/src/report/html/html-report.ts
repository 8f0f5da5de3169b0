import { createHash } from "node:crypto";
import type { ShownReport } from "../shown-report.js";
import { countText, duration, planLine } from "../wording.js";
import { coverageSection } from "./coverage-section.js";
import { findingsSection } from "./findings-section.js";
import { Html, html } from "./html.js";
import { REPORT_SCRIPT, REPORT_STYLE } from "./report-assets.js";

/** https://www.w3.org/TR/CSP3/#framework-directive-source-list: nothing is loaded, and no other script or style runs. */
const POLICY = [
  "default-src 'none'",
  `style-src ${digest(REPORT_STYLE)}`,
  `script-src ${digest(REPORT_SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A report as one page that asks for nothing else: it opens from a file, on a phone, with scripts off, and on paper. */
export function htmlReport(report: ShownReport): string {
  const title = `${report.title} ${report.version}: contract report`;
  // Both are this module's own text, without a closing tag.
  const style = new Html(`<style>${REPORT_STYLE}</style>`);
  const script = new Html(`<script>${REPORT_SCRIPT}</script>`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${style}
</head>
<body>
<header><h1>${report.title} ${report.version}</h1>${summary(report)}
<nav aria-label="Sections"><ul><li><a href="#found">Findings</a></li><li><a href="#coverage">Coverage</a></li><li><a href="#timings">Timings</a></li></ul></nav></header>
<main>${findingsSection(report.groups)}${coverageSection(report.coverage)}${timingsSection(report)}</main>
${script}
</body>
</html>
`.toString();
}

function digest(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function summary(report: ShownReport): Html {
  const { exitCode, groups, target, startedAt, stopped, skipped, inconclusive = [] } = report;
  const verdict =
    exitCode === 0
      ? html`<p class="good">The contract is kept.</p>`
      : html`<p class="bad">${exitCode === 1 ? `The contract is broken: ${countText(groups.length, "cause")}.` : "The run could not be made."}</p>`;
  const notes = [
    ...(stopped === undefined ? [] : [`Ended early: ${stopped}`]),
    ...skipped.map(({ reason, count }) => `Not sent: ${count} (${reason})`),
    ...inconclusive.map(({ reason, count }) => `Says nothing: ${count} (${reason})`),
  ];
  return html`${verdict}<p>${target}: ${planLine(report)}, <time datetime="${startedAt}">${startedAt}</time></p>
${notes.length > 0 ? html`<ul>${notes.map((each) => html`<li>${each}</li>`)}</ul>` : undefined}`;
}

function timingsSection({ timings }: ShownReport): Html {
  if (timings.length === 0) return html`<h2 id="timings">Timings</h2><p>No answer came.</p>`;
  return html`<h2 id="timings">Timings</h2>
<table><thead><tr><th scope="col">Operation</th><th scope="col" class="number">Answers</th><th scope="col" class="number">Median</th><th scope="col" class="number">95 %</th><th scope="col" class="number">Longest</th></tr></thead><tbody>${timings.map(
    (each) =>
      html`<tr><td>${each.operationId}</td><td class="number">${each.count}</td><td class="number">${duration(each.medianMs)}</td><td class="number">${duration(each.p95Ms)}</td><td class="number">${duration(each.maxMs)}</td></tr>`,
  )}</tbody></table>`;
}
